import { type Numeral, readNumber } from '../../labels/numerals.js';
import { grown } from '../grow.js';
import { hashOfWord, Vocabulary } from '../vocabulary.js';
import { type Traits, traitsOf } from './traits.js';

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

/** Words as they are written, each with a number, and what each shows by itself: words are few and come again and again. Its keys have numbers too. */
export class Dictionary {
  readonly #words = new Vocabulary();
  readonly #keys: string[] = [];
  readonly #keyNumbers = new Map<string, number>();
  readonly #numerals: Numeral[] = [];
  /** For each word what it shows, in bits of `shown`. */
  traits = new Uint32Array(1 << 12);
  /** For each word the number of its key. */
  keys = new Uint32Array(1 << 12);
  /** For each word the number of what it names, if it is a name. */
  names = new Uint32Array(1 << 12);
  /** For each word the key of the number that it is by itself; `noNumber` where it is none. */
  lone = new Uint32Array(1 << 12);

  /** How many words there are. */
  get size(): number {
    return this.#words.size;
  }

  /** How many keys there are. */
  get keyCount(): number {
    return this.#keys.length;
  }

  /** The number of a word that stands in `units`, half open. */
  number(units: Uint16Array, start: number, end: number): number {
    const before = this.#words.size;
    const number = this.#words.number(units, start, end, hashOfWord(units, start, end));
    if (number === before) this.#learn(number, textOf(units, start, end));
    return number;
  }

  /** A key by its number. */
  key(number: number): string {
    return this.#keys[number]!;
  }

  /** The number of a key. */
  keyNumber(key: string): number {
    const known = this.#keyNumbers.get(key);
    if (known !== undefined) return known;
    this.#keyNumbers.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }

  /** A word by its number, as `readNumber` reads it. */
  numeral(number: number): Numeral {
    return this.#numerals[number]!;
  }

  #learn(number: number, word: string): void {
    if (number === this.traits.length) this.#makeRoom();
    const traits = traitsOf(word.normalize('NFC'));
    this.traits[number] = bitsOf(traits);
    this.keys[number] = this.keyNumber(traits.key);
    this.names[number] = traits.name === traits.key ? this.keys[number]! : this.keyNumber(traits.name);
    this.#numerals.push(traits.numeral);
    const alone = traits.opens ? numberIn(readNumber((offset) => (offset === 0 ? traits.numeral : undefined))) : undefined;
    this.lone[number] = alone === undefined ? noNumber : this.keyNumber(alone.key);
  }

  #makeRoom(): void {
    this.traits = grown(this.traits, 0);
    this.keys = grown(this.keys, 0);
    this.names = grown(this.names, 0);
    this.lone = grown(this.lone, 0);
  }
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

/** In pieces: a function takes only so many arguments, and a text may be one word. */
function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += mostArguments) text += String.fromCharCode(...units.subarray(at, Math.min(end, at + mostArguments)));
  return text;
}

const mostArguments = 1 << 12;
