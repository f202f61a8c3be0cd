import { type Token, tokenize } from '../../text/words.js';

/**
 * Gives words their numbers: the same number for the same word, whatever its case and the style of its apostrophes and hyphens.
 * A piece between two blanks that is letters and digits of ASCII with marks around them is one word, and is looked up without being cut out of its text
 * or tokenized; that is most of any text in Latin letters. The others (*U.S.*, *$5*, *café*) go by the tokenizer, once for each spelling.
 */
export class Numbering {
  private readonly plain = new PlainWords();
  private readonly pieces = new Map<string, readonly number[]>();
  private readonly folded = new Map<string, number>();
  private count = 0;
  /** The words of the text that is being read. */
  private words = new Int32Array(2 ** 10);
  private length = 0;

  /** The numbers of a text's words, in order. */
  read(text: string): Int32Array {
    let start = 0;
    this.length = 0;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && !isBlank(text.charCodeAt(at))) continue;
      if (at > start) this.piece(text, start, at);
      start = at + 1;
    }
    return this.words.slice(0, this.length);
  }

  private piece(text: string, start: number, end: number): void {
    let [from, to] = [start, end];
    while (from < to && kindOf(text.charCodeAt(from)) === mark) from++;
    while (to > from && kindOf(text.charCodeAt(to - 1)) === mark) to--;
    const word = from === to ? none : this.plain.find(text, from, to);
    if (word === other) for (const number of this.others(text.slice(start, end))) this.push(number);
    else if (word >= 0) this.push(word);
    else if (word === unknown) this.push(this.plain.add(this.number(text.slice(from, to))));
  }

  private push(word: number): void {
    if (this.length === this.words.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.words);
      this.words = longer;
    }
    this.words[this.length++] = word;
  }

  private others(piece: string): readonly number[] {
    const known = this.pieces.get(piece);
    if (known) return known;
    const found = wordsIn(piece).map(({ key }) => this.number(key));
    this.pieces.set(piece, found);
    return found;
  }

  private number(key: string): number {
    const plain = ascii.test(key)
      ? key.toLowerCase()
      : key.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').replaceAll('‑', '-');
    const known = this.folded.get(plain);
    if (known !== undefined) return known;
    this.folded.set(plain, this.count);
    return this.count++;
  }
}

const ascii = /^[\0-\x7f]*$/;

/** The places of a text's words, in the order of their numbers. */
export function wordPlaces(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) =>
    wordsIn(piece).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function wordsIn(piece: string): Token[] {
  return tokenize(piece).filter(({ word }) => word);
}

const mark = 0;
const letter = 1;
const rest = 2;

/** Marks that are never part of a word or number when they stand at its end: no sign of currency, no apostrophe. */
const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return letter;
  return /[,.;:!?"()[\]]/.test(character) ? mark : rest;
});

function kindOf(code: number): number {
  return code < 0x80 ? kinds[code]! : rest;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code < 0x80 ? code >= 9 && code <= 13 : /\s/.test(String.fromCharCode(code)));
}

const none = -1;
const other = -2;
const unknown = -3;
const lowerCase = 0x20;

/** Words of ASCII letters and digits, by their letters in the texts themselves: a hash table with open addressing over one store of letters. */
class PlainWords {
  private slots = new Int32Array(2 ** 12).fill(none);
  private letters = new Uint8Array(2 ** 14);
  private readonly starts: number[] = [0];
  private readonly numbers: number[] = [];
  private readonly hashes: number[] = [];
  private length = 0;
  private hash = 0;
  private slot = 0;

  /** The number of a word; `unknown` when it has none yet, and then `add` gives it; `other` when it is not of ASCII letters and digits alone. */
  find(text: string, from: number, to: number): number {
    if (this.length + to - from > this.letters.length) this.letters = grown(this.letters, to - from);
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (kindOf(code) !== letter) return other;
      const small = code | lowerCase;
      this.letters[this.length + at - from] = small;
      hash = Math.imul(hash ^ small, 0x01000193);
    }
    this.hash = hash ^ (hash >>> 15);
    return this.lookUp(to - from);
  }

  /** Gives the word that was looked up last its number. */
  add(number: number): number {
    this.slots[this.slot] = this.numbers.length;
    this.numbers.push(number);
    this.hashes.push(this.hash);
    this.length = this.starts[this.numbers.length]!;
    if (2 * this.numbers.length > this.slots.length) this.rehash();
    return number;
  }

  private lookUp(length: number): number {
    const mask = this.slots.length - 1;
    for (this.slot = this.hash & mask; this.slots[this.slot] !== none; this.slot = (this.slot + 1) & mask) {
      const word = this.slots[this.slot]!;
      if (this.hashes[word] === this.hash && this.isLast(word, length)) return this.numbers[word]!;
    }
    this.starts[this.numbers.length + 1] = this.length + length;
    return unknown;
  }

  /** Whether a word has the letters that were stored last. */
  private isLast(word: number, length: number): boolean {
    const start = this.starts[word]!;
    if (this.starts[word + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.letters[start + i] !== this.letters[this.length + i]) return false;
    return true;
  }

  private rehash(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(none);
    const mask = this.slots.length - 1;
    this.hashes.forEach((hash, word) => {
      let slot = hash & mask;
      while (this.slots[slot] !== none) slot = (slot + 1) & mask;
      this.slots[slot] = word;
    });
  }
}

function grown(letters: Uint8Array, more: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * letters.length + more);
  larger.set(letters);
  return larger;
}
