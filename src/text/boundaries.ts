/** Where sentences end, and why a boundary that Unicode's rules see is none. */

import { isAscii } from './ascii.js';

const sentenceEnd = /[.!?…。！？｡।॥؟۔።][\p{Pe}\p{Pf}"'’”]*$/u;
const asciiSentenceEnd = /[.!?]["')\]}]*$/;

/** Whether a text ends as a sentence does: `…of the past year."`; a plain stop or letter at its end tells it at once. */
export function endsSentence(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x2e) return true;
  const end = text.slice(-8);
  return !isPlainLetter(last) && (isAscii(end) ? asciiSentenceEnd : sentenceEnd).test(end);
}

/** Words that what follows belongs to, whatever it is: *Gen. Mohammad Akraminia*, *Roe v. Wade*, *Rs. 500*, *5 Mio. Euro*, *ul. Długa*. */
const leading =
  words(`Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Sen Rep Gov Pres Rev Fr Hon Msgr Mt Ft Supt Insp Reps Sens Govs Drs Profs Gens
  Det Amb Atty Messrs Mme Mlle Mgr Sra Srta Dra Ing Lic Hr Nr Rs vs v e.g i.e cf viz al bzw ca approx z d
  Mio Mrd ul gen płk ks godz ул им просп डॉ`);

/** Months in short, with a full stop; *May* has none. */
const months = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';

/** Words that a number after them belongs to: *No. 5*, *Feb. 06*, *pp. 3-4*. */
const numbering = words(`No Nos no nos Art Arts Sec Fig Figs Vol Vols Ch p pp ${months}`);

/** Words with a full stop that may end a sentence or not: *Apple Inc. Chief Executive*, *Springfield, Ill. The*. */
const abbreviations =
  words(`Inc Co Corp Cos Ltd Plc Bros Jr Sr Esq Assn Univ Dept Govt Intl St Ste Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del
  Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ont Ore Pa Que Tenn Tex Va Vt Wash Wis Wyo etc est
  ${months}`);

/** How sentences begin and names do not: *…bases in the U.S. The president…* */
const starters =
  words(`The A An He She It They We I You But And Or So Yet In On At For As If When While After Before Since Until Though Although
  Because However Meanwhile Earlier Later Last This That These Those There Their His Her Its Our My Your Some Many Most Both All Each Another Other
  One Two Three According Also Still Then Thus Now Under With Without During Despite By From To Not No Nor Only Even Just What Why How Who Where Here Asked Speaking
  Among Between About Over`);

/** The same after a company or a month, but not after *U.S.*, which they may belong to. */
const subjects = words('Officials Police Authorities Analysts Sources Shares Witnesses');

/** What a time of day goes on with: *at 5 p.m. Friday*, *9 a.m. EST*. */
const afterTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Central|Pacific|Mountain|[A-Z]{2,4}\b)/;

/** Whether a full stop behind a word may end no sentence: *Gov*, *Aug*, *Calif*. */
export function mayBeAbbreviated(word: string): boolean {
  return leading.has(word) || numbering.has(word) || abbreviations.has(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/**
 * Whether `after` goes on with the sentence that Unicode's rules end with `before`. `before` reaches back to the last place where they see an end: `opens`
 * says whether a sentence begins there. *14.* does not number what follows in *…since Jan. 14. Neither side…*
 */
export function joins(before: string, after: string, opens: boolean): boolean {
  const end = before.slice(-longestEnd);
  const plain = plainLastWord(end);
  if (plain !== undefined) return goesOnInLowerCase(after) || (plain.length <= longestAbbreviation && abbreviates(plain, after));
  if (isNoSentence(before) || goesOnInLowerCase(after) || endsInEllipsis(end)) return true;
  if (opens && isNumberOfSentence(before)) return true;
  if (isCountedInGerman(after) && endsInOrdinal(end)) return true;
  if (isReported(end, after)) return true;
  if (asks(end) && isAttribution(after)) return true;
  const word = lastWord(end);
  return word !== undefined && abbreviates(word, after);
}

/** How much of a sentence's end the rules look at. */
const longestEnd = 24;

/** *Messrs*, *approx*. */
const longestAbbreviation = 6;

/**
 * The word of plain letters that a full stop follows at the end of a text, as at that of nearly every sentence: *…on Friday.” *; told without a regular expression.
 * `undefined` where the end is any other: *U.S.*, *14.*, *café.*, *What?*
 */
function plainLastWord(end: string): string | undefined {
  let stop = end.length - 1;
  while (end.charCodeAt(stop) === 0x20) stop--;
  while (closing.has(end.charCodeAt(stop))) stop--;
  if (end.charCodeAt(stop) !== 0x2e) return undefined;
  let start = stop;
  while (isPlainLetter(end.charCodeAt(start - 1))) start--;
  const before = start === 0 ? 0x20 : end.charCodeAt(start - 1);
  return start < stop && before < 0x80 && before !== 0x2e ? end.slice(start, stop) : undefined;
}

const closing: ReadonlySet<number> = new Set(Array.from('"\')]}’”', (mark) => mark.charCodeAt(0)));

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

// V8 makes a regular expression ready where it is first met, which takes those with `\p{…}` a tenth of a millisecond or more: each stands in its function,
// and a story whose sentences nobody asks for does not pay for them.

/** *"…"*, *. . .*: nothing that could be a sentence. */
function isNoSentence(text: string): boolean {
  return !/[A-Za-z0-9]/.test(text) && /^[^\p{L}\p{N}]*$/u.test(text);
}

/** *"Did he agree?" the minister asked*; *the crisis (see p. 3) and* */
function goesOnInLowerCase(after: string): boolean {
  const first = after.charCodeAt(0);
  if (isPlainLetter(first)) return first >= 0x61;
  const plain = /^["'“‘([]*(?:([a-z])|[A-Z0-9$])/.exec(after);
  if (plain) return plain[1] !== undefined;
  return /^[\p{Pi}\p{Ps}"']*(?=\p{Ll})[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}]/u.test(after);
}

/** *"We tried... They never answered,"* and *…*, which Unicode's rules let pass. */
function endsInEllipsis(end: string): boolean {
  return /…|\.\s?\.\s?\./.test(end) && /(?:…|\.\s?\.\s?\.)[\p{Pe}\p{Pf}"'’”]*\s*$/u.test(end);
}

/** *1.*, *(2)*: the number of one. */
function isNumberOfSentence(text: string): boolean {
  return /[.)]\s*$/.test(text) && !/[A-Za-z]/.test(text) && /^\(?\p{N}{1,3}[.)]\s*$/u.test(text);
}

/** *「…許さない。」と述べた*, *"…않겠다."라고 말했다*: what is said ends, and the sentence that tells of it goes on. */
function isReported(end: string, after: string): boolean {
  return /[」』”"’']\s*$/.test(end) && /^(?:と|って|など|라고|이라고|라며|라는|고 )/.test(after);
}

/** *am 6. Februar*, *im 19. Jahrhundert*. */
function endsInOrdinal(end: string): boolean {
  return /(?:^|\s)\p{N}{1,2}\.\s*$/u.test(end);
}

function isCountedInGerman(after: string): boolean {
  return /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jahrestag|Geburtstag|Lebensjahr)/.test(after);
}

/** *"What next?" Karoline Leavitt asked.* */
function asks(end: string): boolean {
  return /[!?][”"'’»]+\s*$/.test(end);
}

function isAttribution(after: string): boolean {
  return /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|told|wrote|writes|tweeted|posted|replied|shouted|cried)\b/u.test(
    after,
  );
}

/** The last word of a text, if it ends in a full stop, without it: *U.S*, *Gen*. */
function lastWord(end: string): string | undefined {
  if (isAscii(end)) return /(?:^|[^A-Za-z.])((?:[A-Za-z]\.?)+)\.["')\]}]*\s*$/.exec(end)?.[1];
  return /(?:^|[^\p{L}\p{M}.])((?:\p{L}\p{M}*\.?)+)\.([\p{Pe}\p{Pf}"'’”]*)\s*$/u.exec(end)?.[1];
}

function isInitial(word: string): boolean {
  return (isAscii(word) ? /^[A-Z](?:\.[A-Z])*$/ : /^\p{Lu}(?:\.\p{Lu})*$/u).test(word);
}

function abbreviates(word: string, after: string): boolean {
  if (leading.has(word)) return true;
  if (numbering.has(word) && /^[\p{N}#$€£]/u.test(after)) return true;
  if (/^[ap]\.?m$/i.test(word)) return afterTime.test(after);
  if (!abbreviations.has(word) && !word.includes('.') && !isInitial(word)) return false;
  const next = (isAscii(after) ? /^["'([{]*([A-Za-z]+)?/ : /^[\p{Pi}\p{Ps}"']*([\p{L}\p{M}]+)?/u).exec(after);
  const quoted = (next?.[0].length ?? 0) > (next?.[1]?.length ?? 0);
  const starts = starters.has(next?.[1] ?? '') || (!word.includes('.') && subjects.has(next?.[1] ?? ''));
  return !starts && !(quoted && !isInitial(word));
}
