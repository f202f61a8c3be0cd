import { smallNumbers } from '../../text/small-numbers.js';

/** *five*, *twenty*: what a number word adds. */
export const small: ReadonlyMap<string, number> = new Map(smallNumbers.map((word, value) => [word, value] as const));
/** *twenty*, *ninety*: what they add, and *five* may follow. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
);
/** *mln* and *bln* have been read as *million* and *billion* before. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** *third*: its place in a row. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
);

/** Amounts without a figure: *hundreds of people*, *dozens*, *half*, *several*. */
export const amounts: ReadonlySet<string> = new Set(
  'hundreds thousands millions billions dozens scores half twice double doubled triple tripled halved several few many'.split(' '),
);

const words: ReadonlySet<string> = new Set([...small.keys(), ...tens.keys(), ...ordinals.keys(), ...amounts, 'dozen', 'tens', 'a']);

/** Whether a number can begin with the word. */
export function isNumberWord(value: string): boolean {
  return words.has(value);
}

/** One word or figure of a number phrase. */
export interface Numeral {
  readonly value: string;
  readonly figures: boolean;
}

/** The parts of one that an article leads to, and how many make one: *a third of voters*, *one quarter of them*; *a quarter* alone is a part of the year. */
export const shares: ReadonlyMap<string, number> = new Map(
  'third quarter fifth sixth seventh eighth ninth tenth'.split(' ').map((word, i) => [word, i + 3] as const),
);

/** The same when there are several: *two-thirds*, *three quarters*. */
export const parts: ReadonlyMap<string, number> = new Map([...shares].map(([word, value]) => [`${word}s`, value] as const));

/** Whether a number can begin with *a* before a word: *a dozen*, *a million*, *a third*. */
export function countsAfterArticle(value: string): boolean {
  return value === 'dozen' || value === 'hundred' || scales.has(value) || shares.has(value);
}

/** What a number may go on with, in words: *million*, *and*, *of*. */
const followers: ReadonlySet<string> = new Set([
  ...['of', 'and', 'dozen', 'hundred'],
  ...[scales, small, tens, ordinals].flatMap((kind) => [...kind.keys()]),
  ...shares.keys(),
  ...parts.keys(),
  'a',
]);

/** Every word in small letters that a number may begin or go on with. */
export const numberWords: ReadonlySet<string> = new Set([...words, ...followers]);

/** Whether a number that has begun may go on with a word; where not, it ends there for `readNumber` as at the end of the list. */
export function mayFollowNumber({ value, figures }: Numeral): boolean {
  return figures || followers.has(value);
}

/** Whether a number in figures may go on with a word, *million*, *thirds*, *and a half*, which are fewer words. */
export function mayFollowFigures(value: string): boolean {
  return scales.has(value) || parts.has(value) || value === 'and';
}

/** The ways to write a small number by its key, in figures and in words: *5* and *five* of `#5`; none but its figures for a larger one. */
export function spelledOut(key: string): string[] {
  const figures = key.slice(1);
  const words = [...small, ...tens].filter(([, value]) => String(value) === figures).flatMap(([word]) => [word, capitalised(word)]);
  return [figures, ...words];
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
