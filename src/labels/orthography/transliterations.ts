import { othersIn } from '../../text/word-tables.js';
import { fold } from './fold.js';

/**
 * Names from other scripts that the agencies spell in several ways; the first of a line is the value that the rest are read as. A vowel alone does
 * not tell such a name from another: *Mohammad* and *Mohammed* are one, *Andersen* and *Anderson* two.
 */
const lines = `
abdallah abdullah abdulla
abdulrahman abdurrahman abdelrahman abdolrahman
ahmed ahmad
abbas abas
alexei aleksei alexey aleksey
alexander aleksandr alexandr
dnipro dnepr
gaddafi qaddafi gadhafi kadhafi gadafi kadafi
hezbollah hizbollah hizbullah hezbullah hizballah
hassan hasan
hamid hameed
hodeida hodeidah hudaydah hudaida
houthi huthi
houthis huthis
hussein hussain husain husayn hossein
ibrahim ebrahim
idlib edlib
kandahar qandahar
karim kareem
khalid khaled
kharkiv kharkov
koran quran
kyiv kiev
latif lateef
lukashenko lukashenka
lviv lvov
mahmoud mahmud mahmood
marrakesh marrakech
mexico mejico
mohammed mohamed mohammad mohamad muhammad muhammed
muammar moammar moamer muammer
mujahideen mujahedeen mujahidin mujahedin
mustafa mostafa moustafa
mykolaiv nikolaev mykolayiv
nasser naser nasir
nusra nosra
odesa odessa
isis isil
omar umar
osama usama
qaeda qaida
qassem qasem qasim qassim
rahman rehman
ramadan ramadhan ramzan
rashid rasheed
saeed saeid
salam salaam
sergei sergey serghei
shariah sharia
sheikh shaikh shaykh sheik
soleimani suleimani
suleiman sulaiman soleiman suleyman
taliban taleban
tamim tameem
tariq tarek tareq
tehran teheran
usman osman othman
walid waleed
yasser yasir
yusuf yousef youssef yousuf
zaporizhzhia zaporizhia zaporizhzhya zaporozhye
zelensky zelenskyy zelenskiy zelenskyj zelenski selenskyj selenski
`;

const values: ReadonlyMap<string, string> = new Map(othersIn(lines));

/** The names that have another spelling, in lower case. */
export const transliterations: readonly string[] = [...values.keys()];

/** The spelling that a name from another script is compared by, in lower case; undefined when it has no other. */
export function transliterated(word: string): string | undefined {
  return values.get(word);
}

/** Letters with marks as they are spelled in two where nobody has them, in lower case. */
const inTwo: ReadonlyMap<string, string> = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' }));

/** Whether one of two words as written spells the other's letters in two: *Zürich* and *Zuerich*, *Đoković* and *Djokovic*. */
export function isSpelledInTwo(one: string, other: string): boolean {
  // Most words by far have none of these letters.
  if (one.length === other.length) return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!/[äöüøåđ]/i.test(short)) return false;
  return (
    fold(
      short
        .toLowerCase()
        .normalize('NFC')
        .replace(/[äöüøåđ]/g, (letter) => inTwo.get(letter)!),
    ) === fold(long)
  );
}
