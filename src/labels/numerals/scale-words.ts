import { wordsIn } from '../../text/word-tables.js';
import type { Atom } from '../atom.js';
import { fold } from '../orthography/fold.js';

/** What multiplies the figure that it follows, in the larger languages: a line for each value, which is the English word that numbers are read with. */
const lines = `
thousand tausend tsd duizend tusen tusind mil mille mila mii tysiąc tysiące tysięcy tys tisíc tisíce tisícov ezer bin tuhat tuhatta тысяча тысячи тысяч тысячу тыс тисяча тисячі тисяч тис хиляди хил хиљада χιλιάδες χιλιάδων χιλ ribu nghìn ngàn พัน हजार हज़ार হাজার هزار ہزار ألف الف آلاف ألفا אלף אלפי אלפים
万 หมื่น
lakh लाख লাখ লক্ষ لاکھ แสน
million millions mln mio millionen millón millones milione milioni milhão milhões miljoen miljon miljoner millioner miljoona miljoonaa milj milion miliony miliona milionů milionu milionow milionów miliónov milioane millió milyon млн миллион миллиона миллионов миллиону миллионами мільйон мільйона мільйони мільйонів милион милиона εκατ εκατομμύριο εκατομμύρια εκατομμυρίων juta triệu ล้าน मिलियन মিলিয়ন میلیون ملین مليون مليونا ملايين מיליון מיליוני
crore करोड़ কোটি کروڑ
billion billions bln mrd mld md mds milliarde milliarden milliard milliards miliardo miliardi millardo millardos bilhão bilhões miljard miljarder milliarder mia mdr miljardi miljardia miliard miliardy miliarda miliardů miliardów miliárd miliárd miliarde milliárd milyar млрд миллиард миллиарда миллиардов миллиарды мільярд мільярда мільярди мільярдів милиард милиарда δισ δις δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων miliar tỷ tỉ अरब میلیارد ارب مليار مليارا مليارات מיליארד מיליארדי
trillion trillions billionen billón billones bilione bilioni bilião biliões trilhão trilhões biljoen biljoner biljon bilion biliony bilionów trilyon трлн триллион триллиона триллионов трильйон трильйона трильйонів τρισ triliun تریلیون تريليون טריליון
`;

const words: ReadonlyMap<string, string> = new Map(wordsIn(lines).map(([word, value]) => [fold(word), value]));

/** What multiplies a figure, and how many words it is. */
interface Scale {
  readonly value: string;
  readonly length: 1 | 2;
}

/** What a word behind a figure, with the next, multiplies it by: *Millionen*, *млн*, *mil milhões*; undefined when it only names what is counted. */
export function scaleOf({ value, text }: Atom, next: Atom | undefined): Scale | undefined {
  // *1,5 M€*
  if (text === 'M' && next?.text === '€') return { value: 'million', length: 1 };
  const scale = words.get(value);
  if (scale === undefined) return undefined;
  // *3 mil millones*, *3 mil milhões*, *3 พัน ล้าน*
  if (scale === 'thousand' && next !== undefined && words.get(next.value) === 'million') return { value: 'billion', length: 2 };
  return { value: scale, length: 1 };
}
