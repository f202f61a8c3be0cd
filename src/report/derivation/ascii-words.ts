import { blank, fold, joiner, kindOf, letter, mark } from './character-kinds.js';

/** It is no word of ASCII letters alone, or something stands behind it. */
export const unread = -1;

const none = -1;

/** Words of ASCII, numbered from 0, by their letters in the texts themselves: a hash table with open addressing over one store of letters. */
export class AsciiWords {
  /** Words, each with its hash behind it. */
  private slots = new Int32Array(2 ** 10).fill(none);
  private letters = new Uint8Array(2 ** 12);
  /** Where the letters of each word begin, and where the next ones go. */
  private starts = new Int32Array(2 ** 9);
  private count = 0;
  /** The number of the word that was scanned last. */
  last = none;

  /** Looks up the word that begins here. Returns where its piece ends; `unread` when the piece is not one word of letters, digits and single joiners. */
  scan(text: string, from: number, to: number): number {
    let hash = seed;
    let before = letter;
    let at = from;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind > joiner) break;
      if (kind === joiner && before === joiner) return unread;
      hash = Math.imul(hash ^ fold(code), prime);
      before = kind;
    }
    if (before === joiner) return unread;
    let end = at;
    while (end < to && kindOf(text.charCodeAt(end)) === mark) end++;
    if (end < to && kindOf(text.charCodeAt(end)) !== blank) return unread;
    this.last = this.lookUp(text, from, at, hash ^ (hash >>> 15));
    return end;
  }

  /** The number of a word that is not in lower case alone by its kind of letters: *$5*, *u.s.* */
  numberOf(word: string): number {
    let hash = seed;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ fold(word.charCodeAt(at)), prime);
    return this.lookUp(word, 0, word.length, hash ^ (hash >>> 15));
  }

  private lookUp(text: string, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 2;
    let slot = (hash << 1) & mask;
    for (; this.slots[slot] !== none; slot = (slot + 2) & mask) {
      if (this.slots[slot + 1] === hash && this.isSame(this.slots[slot]!, text, from, to)) return this.slots[slot]!;
    }
    this.slots[slot] = this.count;
    this.slots[slot + 1] = hash;
    this.store(text, from, to);
    if (4 * this.count > this.slots.length) this.rehash();
    return this.count - 1;
  }

  private isSame(word: number, text: string, from: number, to: number): boolean {
    const start = this.starts[word]!;
    if (this.starts[word + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.letters[start + at - from] !== fold(text.charCodeAt(at))) return false;
    return true;
  }

  private store(text: string, from: number, to: number): void {
    const start = this.starts[this.count]!;
    const end = start + to - from;
    if (end > this.letters.length) this.letters = grown(this.letters, new Uint8Array(2 * end));
    for (let at = from; at < to; at++) this.letters[start + at - from] = fold(text.charCodeAt(at));
    if (++this.count === this.starts.length) this.starts = grown(this.starts, new Int32Array(2 * this.count));
    this.starts[this.count] = end;
  }

  private rehash(): void {
    const old = this.slots;
    this.slots = new Int32Array(2 * old.length).fill(none);
    const mask = this.slots.length - 2;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at] === none) continue;
      let slot = (old[at + 1]! << 1) & mask;
      while (this.slots[slot] !== none) slot = (slot + 2) & mask;
      this.slots[slot] = old[at]!;
      this.slots[slot + 1] = old[at + 1]!;
    }
  }
}

/** The hash of Fowler, Noll and Vo (FNV-1a, 32 bits). */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

function grown<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, larger: Numbers): Numbers {
  larger.set(numbers);
  return larger;
}
