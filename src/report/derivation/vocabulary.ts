import { tokenize } from '../../text/words.js';
import { blank, inAsciiWords, inWordsBeyondAscii, joiners, kindOf, mark } from './character-kinds.js';

/** It is no word of ASCII letters alone, or something stands behind it. */
export const unread = -1;

const none = -1;
/** Before any letter, and the one before that. */
const nowhere = -2;
const space = 0x20;

/** Letters in one number, six bits each. */
const letters = 5;
/** A slot of the table has the number of a word and its letters, in three numbers: 2 to the power of 2. */
const [width, widthBits] = [4, 2];
/** By how much the table grows: a long text fills it a few times, and each time all words change their places. */
const growth = 4;
/** How long the table is for some hundred words, and up to which length it is kept for the next texts. */
const [short, usual] = [width * 2 ** 10, width * 2 ** 11];

/**
 * Words, numbered from 0 as they come: the same number for the same word, whatever its case and the style of its apostrophes and hyphens. Nearly all
 * are a few ASCII letters, and are looked up by these (a hash table with open addressing) without being cut out of their text.
 */
export class Vocabulary {
  private slots = new Int32Array(short).fill(none);
  /** The words that are no few ASCII letters. */
  private readonly others = new Map<string, number>();
  private readonly pieces = new Map<string, readonly number[]>();
  private count = 0;
  /** The number of the word that was scanned last. */
  last = none;

  /** Forgets every word. */
  clear(): void {
    if (this.slots.length > usual) this.slots = new Int32Array(short);
    this.slots.fill(none);
    this.others.clear();
    this.pieces.clear();
    this.count = 0;
  }

  /** Looks up the word that begins here. Returns where its piece ends; `unread` when the piece is not one word of letters, digits and single joiners. */
  scan(text: string, from: number, to: number): number {
    let first = 0;
    let second = 0;
    let third = 0;
    let joined = nowhere;
    let code = 0;
    let at = from;
    const [ofSecond, ofThird] = [from + letters, from + 2 * letters];
    for (; at < to; at++) {
      code = text.charCodeAt(at);
      const found = code < 0x80 ? inAsciiWords[code]! : inWordsBeyondAscii(code);
      if (found === 0) break;
      if (found >= joiners) {
        if (joined === at - 1) return unread;
        joined = at;
      }
      if (at < ofSecond) first = (first << 6) | found;
      else if (at < ofThird) second = (second << 6) | found;
      else third = (third << 6) | found;
    }
    if (joined === at - 1) return unread;
    let end = at;
    // Behind most words stands a blank at once.
    if (end < to && code !== space) {
      let kind = kindOf(code);
      while (kind === mark) kind = ++end < to ? kindOf(text.charCodeAt(end)) : blank;
      if (kind !== blank) return unread;
    }
    this.last = at - from > 3 * letters ? this.other(plain(text.slice(from, at))) : this.lookUp(first, second, third);
    return end;
  }

  /** The numbers of the words in a piece between two blanks, by the tokenizer, once for each spelling: *U.S.*, *$5*, *café*. */
  ofPiece(piece: string): readonly number[] {
    let numbers = this.pieces.get(piece);
    if (!numbers) {
      numbers = tokenize(piece).flatMap(({ key, word }) => (word ? [this.numberOf(plain(key))] : []));
      this.pieces.set(piece, numbers);
    }
    return numbers;
  }

  private numberOf(word: string): number {
    if (!scanned.test(word)) return this.other(word);
    this.scan(word, 0, word.length);
    return this.last;
  }

  private other(word: string): number {
    const known = this.others.get(word);
    if (known !== undefined) return known;
    this.others.set(word, this.count);
    return this.count++;
  }

  private lookUp(first: number, second: number, third: number): number {
    const { slots } = this;
    let slot = slotOf(first, second, third, slots.length);
    for (; slots[slot] !== none; slot = (slot + width) & (slots.length - 1)) {
      if (slots[slot + 1] === first && slots[slot + 2] === second && slots[slot + 3] === third) return slots[slot]!;
    }
    slots[slot] = this.count;
    slots[slot + 1] = first;
    slots[slot + 2] = second;
    slots[slot + 3] = third;
    if (2 * width * this.count > slots.length) this.widen();
    return this.count++;
  }

  private widen(): void {
    const old = this.slots;
    const slots = new Int32Array(growth * old.length).fill(none);
    for (let at = 0; at < old.length; at += width) {
      if (old[at] === none) continue;
      let slot = slotOf(old[at + 1]!, old[at + 2]!, old[at + 3]!, slots.length);
      while (slots[slot] !== none) slot = (slot + width) & (slots.length - 1);
      for (let k = 0; k < width; k++) slots[slot + k] = old[at + k]!;
    }
    this.slots = slots;
  }
}

/** Where a word is looked for first among so many slots, a power of two (multiplicative hashing, Knuth). */
function slotOf(first: number, second: number, third: number, slots: number): number {
  const hash = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0x27d4eb2f), 0x85ebca6b), 0x9e3779b1);
  return ((hash ^ (hash >>> 15)) << widthBits) & (slots - 1);
}

/** A word as it is compared: in lower case, apostrophes straight, hyphens plain. */
function plain(word: string): string {
  const small = word.toLowerCase();
  return typographic.test(small) ? small.replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').replaceAll('‑', '-') : small;
}

/** What few words have of it. */
const typographic = /[’ʼ\u00ad‑]/;

/** What `scan` takes for one word. */
const scanned = /^[a-z0-9]+(?:['-][a-z0-9]+)*$/;
