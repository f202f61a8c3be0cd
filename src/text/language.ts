/** How much of a text is looked at, in UTF-16 code units: some 600 words. */
const sampleLength = 4000;

/** Fewer letters than this are no evidence. */
const fewestLetters = 8;

/**
 * The language of a text as a BCP 47 tag, from its script and, where several languages share one, from their own letters and commonest words;
 * `undefined` when it cannot be told.
 */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  const latin = latinLetters(sample);
  if (latin >= fewestLetters && latin > sample.length / 2) return byWords(sample);
  const scripts = otherScripts();
  const counts = scripts.map(({ letters }) => sample.match(letters)?.length ?? 0);
  const most = Math.max(...counts);
  if (most < fewestLetters) return undefined;
  return scripts[counts.indexOf(most)]?.tell(sample);
}

/** How many of the plain letters A to Z a text has. Counted by hand: a list of every letter takes a fifth of the time that an article takes to read. */
function latinLetters(sample: string): number {
  let count = 0;
  for (let i = 0; i < sample.length; i++) {
    const lower = sample.charCodeAt(i) | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) count += 1;
  }
  return count;
}

/** A script, and which language is written in it. */
interface Script {
  readonly letters: RegExp;
  readonly tell: (sample: string) => string | undefined;
}

/** Made when a text asks for them, because most are in plain Latin letters and V8 takes a while to make these expressions ready. */
const otherScripts = (): readonly Script[] => [
  { letters: /\p{sc=Latn}/gu, tell: byWords },
  { letters: /\p{sc=Arab}/gu, tell: byLetters({ ckb: /[ێۆڕڵ]/g, ps: /[ټډړښځڅۍ]/g, ur: /[ٹڈڑںےہھ]/g, fa: /[پچژگکی]/g, ar: /\p{L}/gu }) },
  {
    letters: /\p{sc=Cyrl}/gu,
    tell: byLetters({ be: /ў/gi, kk: /[әғқңөұү]/gi, uk: /[іїєґ]/gi, mk: /[ѓќѕ]/gi, sr: /[ђћј]/gi, ru: /[ыэ]/gi, bg: /ъ/gi }),
  },
  {
    letters: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
    tell: (sample) => ((sample.match(/[\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0) > 2 ? 'ja' : 'zh'),
  },
  { letters: /\p{sc=Hang}/gu, tell: () => 'ko' },
  { letters: /\p{sc=Deva}/gu, tell: byLetters({ mr: /ळ|आहे|आणि/g, ne: /छन्|गरे|भने/g, hi: /\p{L}/gu }) },
  { letters: /\p{sc=Beng}/gu, tell: byLetters({ as: /[ৰৱ]/g, bn: /\p{L}/gu }) },
  ...Object.entries({
    Thai: 'th',
    Laoo: 'lo',
    Khmr: 'km',
    Mymr: 'my',
    Hebr: 'he',
    Grek: 'el',
    Armn: 'hy',
    Geor: 'ka',
    Ethi: 'am',
    Taml: 'ta',
    Telu: 'te',
    Knda: 'kn',
    Mlym: 'ml',
    Gujr: 'gu',
    Guru: 'pa',
    Orya: 'or',
    Sinh: 'si',
  }).map(([script, language]) => ({ letters: new RegExp(`\\p{sc=${script}}`, 'gu'), tell: () => language })),
];

/** The share of a text that a language's own letters must make: fewer may be a name from the neighbour's. */
const ownShare = 0.004;

/** The first language whose own letters (or words) are no stray ones; neighbours share letters, so the one with more of its own comes first. */
function byLetters(own: Readonly<Record<string, RegExp>>): (sample: string) => string | undefined {
  return (sample) => Object.keys(own).find((language) => (sample.match(own[language] as RegExp)?.length ?? 0) > sample.length * ownShare);
}

type Count = readonly [language: string, words: number];

function most(counts: readonly Count[]): Count | undefined {
  const [first, ...rest] = counts;
  const best = rest.reduce((top, next) => (next[1] > top[1] ? next : top), first ?? ['', 0]);
  return best[1] > 0 ? best : undefined;
}

/** The commonest words of a language, those that it shares with few others. */
const commonWords: readonly (readonly [language: string, words: string])[] = Object.entries({
  en: 'the of and to in that is was for on with said he it as at by his from be has have were are not their which this but they after who will',
  fr: 'le la les de des et du en un une est dans que qui pour au sur par il elle avec ce pas plus ont été aux ses son cette mais a l d sont',
  de: 'der die das und in den von zu mit ist des im nicht ein eine auf für sich dem auch wird nach bei hat sie er wurde dass',
  es: 'el la los las de que y en un una del por con para se su al es lo más como pero fue ha han sus este según',
  pt: 'o a os as de que e em um uma do da no na para com não por se mais dos das ao foi são pelo pela sua seu também',
  it: 'il la i gli le di che e in un una del della per con non è sono da si al dei nel alla ha più come anche ma delle',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als door naar bij uit heeft werd maar deze',
  sv: 'och att det som en i på är av för med den till inte har ett om men var sig från vi kan efter säger också',
  da: 'og at det som en i på er af for med den til ikke har et om men var sig fra vi kan efter siger også blev',
  no: 'og at det som en i på er av for med den til ikke har et om men var seg fra vi kan etter sier også ble',
  pl: 'w i na z do się że nie jest to o od po przez za jak ale który które oraz dla będzie tym był są',
  cs: 'a v na se že je z do s o to by po pro za ve podle který jako při jeho které také byl bude',
  ro: 'și în de la a cu pe care nu este din că pentru mai un o au fi sunt prin după fost lui al',
  hu: 'a az és hogy nem is egy meg volt ez de azt csak már van el mint még szerint után kell ki',
  tr: 've bir bu için da de ile olarak çok daha olan gibi sonra kadar ne en ise değil var dedi olduğunu',
  fi: 'ja on ei että se oli hän mutta myös kun ovat tai joka mukaan sen kuin ole vain jo sanoi',
  id: 'yang dan di ke dari untuk pada dengan ini itu dalam tidak akan oleh juga adalah telah bahwa kata',
  vi: 'và của là có được cho trong không người một những các với đã này để khi từ về',
});

/** How many common words a text must have for its language to be told: one may be a name (*Al*, *Le Pen*). */
const fewestWords = 2;

/** For each common word the languages it is common in, by their place in the list: a text's words are looked up once for all of them. */
const languagesOf = new Map<string, number[]>();
commonWords.forEach(([, words], place) => {
  for (const word of new Set(words.split(' '))) languagesOf.set(word, [...(languagesOf.get(word) ?? []), place]);
});

/** Most texts show their language in so many code units, some 150 words; neighbours (Danish and Norwegian) are told apart by all of the sample. */
const glanceLength = 1000;

function byWords(sample: string): string | undefined {
  const glance = countCommon(sample.slice(0, glanceLength));
  const best = most(glance);
  if (best && isClear(best, glance)) return best[0];
  const whole = sample.length > glanceLength ? most(countCommon(sample)) : best;
  return whole && whole[1] >= fewestWords ? whole[0] : undefined;
}

/** Whether a language has far more of its words in a text than any other: a third of an English text is made of the commonest words of English. */
function isClear([language, count]: Count, counts: readonly Count[]): boolean {
  return count >= plenty && counts.every(([other, words]) => other === language || words <= count / 3);
}

const plenty = 15;

/** How many of a text's words are common ones of each language. */
function countCommon(text: string): Count[] {
  const counts = new Int32Array(commonWords.length);
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const place of languagesOf.get(word) ?? []) counts[place]! += 1;
  }
  return commonWords.map(([language], place) => [language, counts[place]!]);
}
