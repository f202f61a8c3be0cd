import { wrap } from '../../text/normalize.js';
import { plainWords } from '../../text/words.js';
import { grown } from '../grow.js';
import { mixed, noLetters, withLetter } from './hashes.js';
import { allLetters, kind, lastKind, latinLetters } from './letters.js';
import { Units } from './units.js';
import { hashOfWord, Vocabulary } from './vocabulary.js';

/**
 * Reads texts as words: maximal runs of letters and digits, in lower case; where a script puts no space between words, those that the segmenter finds.
 * Accents are composed with their letters first, so that *café* is one word however it was written.
 */
export class WordReader {
  readonly vocabulary = new Vocabulary();
  /** The words read since `clear`, by their numbers in the vocabulary; the first `count` are. */
  words = new Uint32Array(1 << 12);
  /** Their hashes. */
  hashes = new Uint32Array(1 << 12);
  count = 0;
  #table = latinLetters();
  readonly #units = new Units();

  /** Forgets the texts, and keeps the vocabulary. */
  clear(): void {
    this.count = 0;
  }

  /** Reads one text more. */
  read(text: string): void {
    const before = this.count;
    if (this.#scan(text)) return;
    this.count = before;
    this.#scan(text.normalize('NFC'), true);
  }

  /** Reads a text unit by unit; whether that was to the end, and it was not better to compose the text first. */
  #scan(text: string, composed = false): boolean {
    const { length } = text;
    const units = this.#units.of(text);
    let table = this.#table;
    for (let at = 0; at < length; ) {
      let entry = table[units[at]!]!;
      if (entry === kind.separator) {
        at++;
        continue;
      }
      const start = at;
      let hash = noLetters;
      while (entry > lastKind) {
        hash = withLetter(hash, entry);
        units[at] = entry;
        entry = table[units[++at]!]!;
      }
      if (entry === kind.separator) this.#push(units, start, at, mixed(hash));
      else if (entry === kind.unknown) {
        this.#table = allLetters();
        table = this.#table;
        at = start;
      } else if (entry === kind.accent && !composed) return false;
      else if (entry === kind.unclear) at = this.#readStretch(text, start);
      else if (at > start) this.#push(units, start, at, mixed(hash));
      else at++;
    }
    return true;
  }

  /** Reads on to the next separator that is no wrap of Chinese or Japanese by regular expressions and the segmenter, and returns where that is. */
  #readStretch(text: string, start: number): number {
    const isPart = (at: number) => this.#table[text.charCodeAt(at)] !== kind.separator;
    let end = start + 1;
    for (;;) {
      while (end < text.length && isPart(end)) end++;
      const next = endOfWrap(text, end);
      if (next === end || next === text.length || !isPart(next)) break;
      end = next;
    }
    for (const word of plainWords(text.slice(start, end))) {
      const units = new Uint16Array(word.length);
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      this.#push(units, 0, units.length, hashOfWord(units, 0, units.length));
    }
    return end;
  }

  #push(units: Uint16Array, start: number, end: number, hash: number): void {
    if (this.count === this.words.length) {
      this.words = grown(this.words, 0);
      this.hashes = grown(this.hashes, 0);
    }
    this.words[this.count] = this.vocabulary.number(units, start, end, hash);
    this.hashes[this.count++] = hash;
  }
}

const lineEnd = new RegExp(wrap, 'y');

/** Where the wrap at a place ends; the place itself when there is none. */
function endOfWrap(text: string, at: number): number {
  lineEnd.lastIndex = at;
  return lineEnd.test(text) ? lineEnd.lastIndex : at;
}
