import type { Numeral } from '../../labels/numerals/number-words.js';
import { readNumber } from '../../labels/numerals/numerals.js';
import { hashOfWord, textOf, Vocabulary } from '../corpus/vocabulary.js';
import { grown } from '../grow.js';
import { figureValue } from './figure.js';
import { isCapital, isLatin, isPlain, isPossessive, lowerOf, mayOpenFigure } from './letters.js';
import { numeralOf, type Traits, tellingWords, traitsOf } from './traits.js';

/** What is known of a word by its number, in bits. */
export const shown = {
  figure: 1,
  date: 2,
  /** It may be a name. */
  name: 4,
  capital: 8,
  /** A number may begin with it. */
  opens: 16,
  /** A number that has begun may go on with it. */
  follows: 32,
} as const;

/** What `lone` says of a word that is no number by itself. */
export const noNumber = 0xffffffff;

/**
 * Words as they are written, each with a number, and what each shows by itself: words are few and come again and again. What words are compared by, their keys,
 * are words too: the key of *Iran's* is the number of *iran*.
 */
export class Dictionary {
  readonly #words = new Vocabulary();
  readonly #numerals = new Map<number, Numeral>();
  /** For each word what it shows, in bits of `shown`. */
  traits = new Uint32Array(1 << 12);
  /** For each word the number of its key. */
  keys = new Uint32Array(1 << 12);
  /** For each word the number of what it names, if it is a name. */
  names = new Uint32Array(1 << 12);
  /** For each word the key of the number that it is by itself; `noNumber` where it is none. */
  lone = new Uint32Array(1 << 12);

  /** Words below this number show more than their letters. */
  readonly #telling: number;
  /** Where words are written in small letters. */
  #small = new Uint16Array(1 << 6);

  constructor() {
    const words = tellingWords();
    for (const word of words) this.#put(word);
    this.#telling = this.size;
    for (const [number, word] of words.entries()) this.#learn(number, word);
  }

  /** How many words there are. */
  get size(): number {
    return this.#words.size;
  }

  /** The number of a word that stands in `units`, half open; `hash` is that of its letters. */
  number(units: Uint16Array, start: number, end: number, hash = hashOfWord(units, start, end)): number {
    const before = this.#words.size;
    const number = this.#words.number(units, start, end, hash);
    if (number < before) return number;
    if (number >= this.traits.length) this.#makeRoom();
    if (isPlain(units, start, end)) this.#learnPlain(number);
    else if (mayOpenFigure(units[start]!)) this.#learnFigure(number, units, start, end);
    else if (!isLatin(units, start, end) || !this.#learnLatin(number, units, start, end)) this.#learn(number, textOf(units, start, end));
    return number;
  }

  /** A key by its number. */
  key(number: number): string {
    return this.#words.word(number);
  }

  /** The number of a key. */
  keyNumber(key: string): number {
    return this.number(unitsOf(key), 0, key.length);
  }

  /** A word by its number, as `readNumber` reads it. */
  numeral(number: number): Numeral {
    const known = this.#numerals.get(number);
    if (known) return known;
    const numeral = numeralOf(this.#words.word(number).normalize('NFC').toLowerCase());
    this.#numerals.set(number, numeral);
    return numeral;
  }

  /** The number of a key that is no word: that of a number, *#5*. */
  #figureKey(key: string): number {
    const number = this.#put(key);
    if (number >= this.traits.length) this.#makeRoom();
    return number;
  }

  #put(word: string): number {
    const units = unitsOf(word);
    return this.#words.number(units, 0, units.length, hashOfWord(units, 0, units.length));
  }

  /** A word in small Latin letters that is none of the telling ones is its own key. */
  #learnPlain(number: number): void {
    this.keys[number] = number;
    this.names[number] = number;
    this.lone[number] = noNumber;
  }

  /**
   * A word of Latin letters, hyphens and apostrophes shows what `traitsOf` says in a tenth of its time; false for one of the telling words, of which it may
   * say more.
   */
  #learnLatin(number: number, units: Uint16Array, start: number, end: number): boolean {
    const small = this.#inSmallLetters(units, start, end);
    const length = end - start;
    const lower = this.number(small, 0, length);
    if (lower < this.#telling) return false;
    const name = isPossessive(small, length) ? this.number(small, 0, length - 2) : lower;
    const capital = isCapital(units[start]!);
    this.traits[number] = capital ? shown.name | shown.capital : 0;
    this.keys[number] = capital ? name : lower;
    this.names[number] = name;
    this.lone[number] = noNumber;
    return true;
  }

  /** A word that begins with a digit, or with a mark. */
  #learnFigure(number: number, units: Uint16Array, start: number, end: number): void {
    const value = figureValue(units, start, end);
    if (value === undefined) {
      this.#learn(number, textOf(units, start, end));
      return;
    }
    this.traits[number] = shown.figure | shown.opens | shown.follows;
    this.keys[number] = number;
    this.names[number] = number;
    this.lone[number] = this.#figureKey(`#${value}`);
  }

  #inSmallLetters(units: Uint16Array, start: number, end: number): Uint16Array {
    if (this.#small.length < end - start) this.#small = new Uint16Array(end - start);
    const small = this.#small;
    for (let at = start; at < end; at++) small[at - start] = lowerOf(units[at]!);
    return small;
  }

  #learn(number: number, word: string): void {
    const traits = traitsOf(word.normalize('NFC'));
    const key = this.keyNumber(traits.key);
    const name = traits.name === traits.key ? key : this.keyNumber(traits.name);
    const alone = traits.opens ? numberIn(readNumber((offset) => (offset === 0 ? this.numeral(number) : undefined))) : undefined;
    const lone = alone === undefined ? noNumber : this.#figureKey(alone.key);
    this.traits[number] = bitsOf(traits);
    this.keys[number] = key;
    this.names[number] = name;
    this.lone[number] = lone;
  }

  #makeRoom(): void {
    this.traits = grown(this.traits, 0);
    this.keys = grown(this.keys, 0);
    this.names = grown(this.names, 0);
    this.lone = grown(this.lone, 0);
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

type ReadNumber = NonNullable<ReturnType<typeof readNumber>>;

/** What was read if it is a number with a value: *a few* and *half* are words. */
export function numberIn(read: ReadNumber | undefined): ReadNumber | undefined {
  return read && /^#\d/.test(read.key) ? read : undefined;
}

function bitsOf({ shape, capital, opens, follows }: Traits): number {
  const kind = { word: 0, figure: shown.figure, date: shown.date, capital: shown.name }[shape];
  return kind | (capital ? shown.capital : 0) | (opens ? shown.opens : 0) | (follows ? shown.follows : 0);
}
