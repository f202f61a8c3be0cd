import { isNumberWord, type Numeral } from '../labels/numerals.js';

/** What a word shows by itself, wherever it stands. */
export interface Traits {
  readonly lower: string;
  readonly capital: boolean;
  /** What it names if it is a name: *Iran's* names what *Iran* names. */
  readonly name: string;
  /** A day or a month by name, by its first three letters. */
  readonly calendar?: string;
  /** Whether it has a digit: *12th*, *F-16*. */
  readonly figure: boolean;
  /** Whether a number may begin with it. */
  readonly number: boolean;
  /** As `readNumber` reads it. */
  readonly numeral: Numeral;
}

/** What a word shows by itself. Words are few and come again and again, so what was found is remembered. */
export function traitsOf(word: string): Traits {
  const known = remembered.get(word);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const traits = makeTraits(word);
  remembered.set(word, traits);
  return traits;
}

const remembered = new Map<string, Traits>();
/** Some 20 MB; the vocabulary of a hundred thousand stories. */
const mostRemembered = 100_000;

/** Days and months by name, which agencies write with a capital: *on Monday*, *Feb. 6*; *may* and *march* are verbs without one. */
const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Whether a word has small Latin letters and nothing else, as most words of most stories: then it shows nothing. */
export function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < firstLetter || code > lastLetter) return false;
  }
  return true;
}

const firstLetter = 0x61;
const lastLetter = 0x7a;

/** A word in small letters as `readNumber` reads it. */
export function numeralOf(lower: string): Numeral {
  const bare = lower.replace(/^\p{Sc}/u, '');
  const value = scaleNames.get(bare) ?? bare;
  return { value, figures: /^\p{Nd}/u.test(value) };
}

function makeTraits(word: string): Traits {
  const lower = word.toLowerCase();
  const numeral = numeralOf(lower);
  const capital = /^\p{Lu}/u.test(word);
  return {
    lower,
    capital,
    name: lower.replace(/['’]s$/, ''),
    ...(capital && calendar.test(lower) ? { calendar: lower.slice(0, 3) } : {}),
    figure: /\p{Nd}/u.test(word),
    number: numeral.figures || isNumberWord(numeral.value),
    numeral,
  };
}

/** *1.5 mln*, *2 bln*. */
const scaleNames: ReadonlyMap<string, string> = new Map([
  ['mln', 'million'],
  ['bln', 'billion'],
  ['trln', 'trillion'],
]);
