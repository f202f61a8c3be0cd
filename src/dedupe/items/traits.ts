import { isNumberWord, mayFollowNumber, type Numeral, numberWords } from '../../labels/numerals/number-words.js';
import { monthNames, weekdays } from '../../labels/orthography/date-names.js';

/** What a word shows by itself, wherever it stands. */
export interface Traits {
  /** What it is compared by: its small letters; a name without *'s*; a day or a month by its first three letters, a quarter of the year by all. */
  readonly key: string;
  /** What it names if it is a name: *Iran's* names what *Iran* names. */
  readonly name: string;
  readonly shape: 'word' | 'figure' | 'date' | 'capital';
  /** Whether it begins with a capital, whatever else it is: *F-16*. */
  readonly capital: boolean;
  /** Whether a number may begin with it. */
  readonly opens: boolean;
  /** Whether a number that has begun may go on with it. */
  readonly follows: boolean;
}

/** Every word in small Latin letters that shows more than its letters. */
export function tellingWords(): string[] {
  return [...numberWords, ...scaleNames.keys(), ...calendarNames, ...quarters];
}

/** What a word shows; as it is written, composed. */
export function traitsOf(word: string): Traits {
  const lower = word.toLowerCase();
  const plain = plainLetters.test(word);
  const name = lower.endsWith('s') ? lower.replace(/['’]s$/, '') : lower;
  const numeral = numeralOf(lower);
  const capital = plain ? word.charCodeAt(0) < smallLetters : /^\p{Lu}/u.test(word);
  const opens = numeral.figures || isNumberWord(numeral.value);
  const shared = { name, capital, opens, follows: mayFollowNumber(numeral) };
  if (!plain && periods.has(lower)) return { ...shared, shape: 'date', key: lower };
  if (!plain && /\p{Nd}/u.test(word)) return { ...shared, shape: 'figure', key: lower };
  if (!capital) return { ...shared, shape: 'word', key: lower };
  return calendarNames.has(lower) ? { ...shared, shape: 'date', key: lower.slice(0, 3) } : { ...shared, shape: 'capital', key: name };
}

/** Latin letters and nothing else, as most words have. */
const plainLetters = /^[A-Za-z]+$/;

/** Capital letters are below this. */
const smallLetters = 0x61;

/** Days and months by name, which agencies write with a capital: *on Monday*, *Feb. 6*; *may* and *march* are verbs without one; *Sepember* stands in the archives. */
const calendarNames: ReadonlySet<string> = new Set([
  ...weekdays,
  ...monthNames,
  ...'jan feb mar apr jun jul aug sep sept oct nov dec sepember'.split(' '),
]);

const quarters: readonly string[] = 'first second third fourth'.split(' ').flatMap((nth) => [`${nth}-quarter`, `${nth}-half`]);

/** What comes every quarter is another report each time: *first-quarter net income*, *in Q2*. */
const periods: ReadonlySet<string> = new Set([...quarters, ...'q1 q2 q3 q4 h1 h2'.split(' ')]);

/** A word in small letters as `readNumber` reads it. */
export function numeralOf(lower: string): Numeral {
  if (plainLetters.test(lower)) return { value: scaleNames.get(lower) ?? lower, figures: false };
  const bare = lower.replace(/^\p{Sc}/u, '');
  const value = scaleNames.get(bare) ?? bare;
  return { value, figures: /^\p{Nd}/u.test(value) };
}

/** *1.5 mln*, *2 bln*. */
const scaleNames: ReadonlyMap<string, string> = new Map([
  ['mln', 'million'],
  ['bln', 'billion'],
  ['trln', 'trillion'],
]);
