import { digitOf } from '../numerals/digits.js';
import { seenAsNothing, unseen } from '../orthography/invisible.js';

/** Digits of other scripts than ours that stand in one place each: Arabic, Persian, Indic, Thai, Lao, Tibetan, Burmese, Khmer, and ours as wide as Chinese letters. */
const digits =
  '\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\uff10-\uff19';

/** What most texts have not: ends of lines, marks that may be apostrophes or stand within figures, digits of other scripts, marks that cannot be seen. */
const peculiar = new RegExp(`["\r\n‘\u02bb״׳．：／${digits}]|${unseen.source}`);

/** Whether a text may have to be mended before it is read, or has ends of lines. */
export function isPeculiar(text: string): boolean {
  return peculiar.test(text);
}

/** Whether a text has a mark, and what is read for it, a letter for each of its letters. */
type Mending = readonly [has: RegExp, mark: RegExp, read: string | ((mark: string) => string)];

/** *don"t*, *the country"s*: the apostrophe of some wire machines. */
const doubled: Mending = [/\S"(?:s|t|re|ve|ll)/, /(?<=\p{L})"(?=(?:s|t|re|ve|ll)(?!\p{L}))/gu, "'"];

/** What text in Latin letters has not, but for an opening mark of English quotations. */
const foreign = new RegExp(`[‘\u02bbא-ת．：／${digits}]`);

const mendings: readonly Mending[] = [
  // *Hawai‘i*, *O‘ahu*: between letters no quotation opens
  [/\S[‘\u02bb]\S/, /(?<=\p{L})[‘\u02bb](?=\p{L})/gu, "'"],
  // *צה"ל*, *דו״חות*: the mark of initials, before the last letter of a word and what ends it
  [/[א-ת]["״][א-ת]/, /(?<=[א-ת])["״](?=[א-ת](?![א-ת"״]))|(?<=[א-ת]{2})["״](?=[א-ת](?:ים|ית|ות)(?![א-ת"״]))/g, "'"],
  // *ג׳ורג׳*
  [/[א-ת]׳/, /(?<=[א-ת])׳/g, "'"],
  // *١٬٢٠٠*, *۵،۲۰۰*, *10：30*, *７．６*, *７・６* of Japanese print
  [
    /[٬،٫．，：／・]/,
    new RegExp(`(?<=[0-9${digits}])[٬٫．：／](?=[0-9${digits}])|(?<=[٠-٩۰-۹])،(?=[٠-٩۰-۹])|(?<=[０-９])[，・](?=[０-９])`, 'g'),
    inFigures,
  ],
  // *٢٥*, *१०*, *１２*
  [new RegExp(`[${digits}]`), new RegExp(`[${digits}]`, 'g'), (digit) => String(digitOf(digit))],
];

const marksInFigures: ReadonlyMap<string, string> = new Map([
  ['٬', ','],
  ['،', ','],
  ['，', ','],
  ['：', ':'],
  ['／', '/'],
]);

function inFigures(mark: string): string {
  return marksInFigures.get(mark) ?? '.';
}

/** The text as it is read; every letter keeps its place. */
export function mended(text: string): string {
  const read = withMending(seenAsNothing(text), doubled);
  return foreign.test(read) ? mendings.reduce(withMending, read) : read;
}

function withMending(text: string, [has, mark, read]: Mending): string {
  if (!has.test(text)) return text;
  return typeof read === 'string' ? text.replace(mark, read) : text.replace(mark, read);
}
