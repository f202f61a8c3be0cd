import { readNumber } from '../../labels/numerals/numerals.js';
import { tokenize } from '../../text/words.js';
import { Units } from '../corpus/units.js';
import { hashOfWord } from '../corpus/vocabulary.js';
import { grown } from '../grow.js';
import { Dictionary, noNumber, numberIn, shown } from './dictionary.js';
import { following, followingOf, headOf, heads } from './heads.js';
import { Items, joinedMark, kindNumber } from './items.js';
import { scanLatin } from './scan.js';
import { stands, Words } from './words.js';

/** A number by the number of its key, and how many words it takes. */
interface NumberRead {
  readonly key: number;
  readonly length: number;
}

/** Words of a number whose meaning hangs on what is behind: *two and a half*, *tens of thousands*. */
const leading: ReadonlySet<string> = new Set(['and', 'of']);

/** No dictionary has so many words. */
const mostNumbers = 2 ** 26;

/** Reads texts as items. */
export class ItemReader {
  readonly dictionary = new Dictionary();
  readonly #words = new Words();
  /** The number of each word in the dictionary. */
  #numbers = new Uint32Array(1 << 12);
  readonly #units = new Units();
  /** For each name the last text, by its place among all that were read, in which it stands within a sentence. */
  #named = new Uint32Array(1 << 12);
  #texts = 0;
  /** What each word may be at the head of a sentence, and behind that; 0 where nobody has asked. */
  #heads = new Uint32Array(1 << 12);
  #followings = new Uint32Array(1 << 12);
  /** Numbers by their two words; null where two words are none. */
  readonly #twos = new Map<number, NumberRead | null>();

  /** The words and numbers of a text in order, each with what it is. */
  read(text: string): Items {
    this.#texts++;
    this.#look(text);
    this.#noteNames();
    const columns = new Uint32Array(4 * this.#words.count);
    return new Items(text, this.dictionary, columns, this.#takeDown(columns));
  }

  /** Finds the words of a text, and their numbers. */
  #look(text: string): void {
    const words = this.#words;
    const units = this.#units.of(text);
    words.clear();
    if (!scanLatin(units, text.length, words)) this.#lookClosely(text, units);
    if (this.#numbers.length < words.count) this.#numbers = new Uint32Array(words.starts.length);
    for (let i = 0; i < words.count; i++)
      this.#numbers[i] = this.dictionary.number(units, words.starts[i]!, words.ends[i]!, words.hashes[i]!);
  }

  /** A text that is not in Latin letters alone. */
  #lookClosely(text: string, units: Uint16Array): void {
    const words = this.#words;
    words.clear();
    let end = 0;
    for (const token of tokenize(text)) {
      if (isBreak(text, end, token.start)) words.break();
      if (token.word) words.word(token.start, token.end, hashOfWord(units, token.start, token.end));
      else words.mark(token.key.charCodeAt(0));
      end = token.end;
    }
  }

  /** A word that bears a capital at the head of a sentence is a name where it bears one within a sentence too. */
  #noteNames(): void {
    const { traits, names, size } = this.dictionary;
    const { places, count } = this.#words;
    if (this.#named.length < size) this.#makeRoom(size);
    for (let i = 0; i < count; i++) {
      const number = this.#numbers[i]!;
      if (traits[number]! & shown.capital && !(places[i]! & stands.opening)) this.#named[names[number]!] = this.#texts;
    }
  }

  #makeRoom(size: number): void {
    this.#named = grown(this.#named, size);
    this.#heads = grown(this.#heads, size);
    this.#followings = grown(this.#followings, size);
  }

  /** Writes all items into columns that have room for each word; returns how many there are. */
  #takeDown(columns: Uint32Array): number {
    const { traits, keys } = this.dictionary;
    const { starts, ends, places, count } = this.#words;
    const [numbers, room] = [this.#numbers, count];
    let length = 0;
    for (let at = 0; at < count; length++) {
      const number = numbers[at]!;
      const read = traits[number]! & shown.opens ? this.#numberAt(at) : undefined;
      columns[length] = (read ? kindNumber.figure : this.#kindOf(number, at)) + (places[at]! & stands.joined ? joinedMark : 0);
      columns[room + length] = read ? read.key : keys[number]!;
      columns[2 * room + length] = starts[at]!;
      at += read ? read.length : 1;
      columns[3 * room + length] = ends[at - 1]!;
    }
    return length;
  }

  /** The number that begins with a word, by the number of its key, and how many words it takes; undefined where there is none. */
  #numberAt(at: number): NumberRead | undefined {
    const lone = this.dictionary.lone[this.#numbers[at]!]!;
    if (!this.#goesOn(at + 1)) return lone === noNumber ? undefined : { key: lone, length: 1 };
    return this.#goesOn(at + 2) ? this.#readNumber(at) : this.#ofTwo(at);
  }

  /** A number that two words decide on, such as *4.2 mln*, comes again and again and is read once. Not where words behind count that do not follow a number. */
  #ofTwo(at: number): NumberRead | undefined {
    const both = this.#numbers[at]! * mostNumbers + this.#numbers[at + 1]!;
    const known = this.#twos.get(both);
    if (known !== undefined) return known ?? undefined;
    const read = this.#readNumber(at);
    if (!leading.has(this.#numeral(at + 1).value)) this.#twos.set(both, read ?? null);
    return read;
  }

  #readNumber(at: number): NumberRead | undefined {
    const read = numberIn(readNumber((offset) => (offset === 0 || this.#isJoined(at + offset) ? this.#numeral(at + offset) : undefined)));
    return read && { key: this.dictionary.keyNumber(read.key), length: read.length };
  }

  #kindOf(number: number, at: number): number {
    const traits = this.dictionary.traits[number]!;
    if (!(traits & (shown.figure | shown.date | shown.name))) return kindNumber.word;
    if (traits & shown.figure) return kindNumber.figure;
    if (traits & shown.date) return kindNumber.date;
    const within = !(this.#words.places[at]! & stands.opening) || this.#named[this.dictionary.names[number]!] === this.#texts;
    return within || this.#isNameAtHead(number, at) ? kindNumber.name : kindNumber.word;
  }

  /** Whether the first word of a sentence is a name by what follows it. */
  #isNameAtHead(number: number, at: number): boolean {
    const head = this.#headOf(number);
    if (head === heads.never) return false;
    if (!this.#isJoined(at + 1)) return head === heads.always;
    const next = this.#numbers[at + 1]!;
    if (this.dictionary.traits[next]! & shown.name) return this.#followingOf(next) !== following.numeral;
    if (head !== heads.beforeVerb) return head === heads.always;
    const follows = this.#followingOf(next);
    return follows === following.verb || (follows === following.on && this.#isDate(at + 2));
  }

  #isDate(at: number): boolean {
    return this.#isJoined(at) && (this.dictionary.traits[this.#numbers[at]!]! & shown.date) !== 0;
  }

  #headOf(number: number): number {
    const known = this.#heads[number]!;
    if (known !== 0) return known;
    const [written, name] = [this.dictionary.key(number), this.dictionary.key(this.dictionary.names[number]!)];
    const head = headOf(name, written.length !== name.length);
    this.#heads[number] = head;
    return head;
  }

  #followingOf(number: number): number {
    const known = this.#followings[number]!;
    if (known !== 0) return known;
    const follows = followingOf(this.dictionary.key(this.dictionary.keys[number]!));
    this.#followings[number] = follows;
    return follows;
  }

  /** Whether a number that has begun may go on with the word there. */
  #goesOn(at: number): boolean {
    return this.#isJoined(at) && (this.dictionary.traits[this.#numbers[at]!]! & shown.follows) !== 0;
  }

  #isJoined(at: number): boolean {
    return at < this.#words.count && (this.#words.places[at]! & stands.joined) !== 0;
  }

  #numeral(at: number) {
    return this.dictionary.numeral(this.#numbers[at]!);
  }
}

const lineFeed = '\n';

/** Whether a blank line stands there. */
function isBreak(text: string, from: number, to: number): boolean {
  const first = text.indexOf(lineFeed, from);
  if (first === -1 || first >= to) return false;
  const second = text.indexOf(lineFeed, first + 1);
  return second !== -1 && second < to;
}
