import type { Corpus, Place } from './corpus.js';
import { type Entries, width } from './entries.js';
import { powerOfTwo } from './grow.js';
import { anySize, keyOf, sizeClass } from './keys.js';

/** A list so long is put in order, so that most of it need not be looked at. */
const longList = 32;

/** Bits more than the number of entries has, of the keys that `#present` tells apart: one key in 16 passes in vain. */
const finer = 4;

/** Finds articles by the shingles in their prefixes. */
export class Lookup {
  readonly #shift: number;
  /** Where the entries of each part of the keys begin. */
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  /** For each finer part of the keys a bit, set where there are entries: most keys are of none, and this is small enough to stay near the processor. */
  readonly #present: Uint32Array;
  readonly #fineShift: number;
  /** Of one article: the keys to look for, where their entries begin and end. */
  #keys = new Uint32Array(1 << 10);
  #firsts = new Uint32Array(1 << 10);
  #lasts = new Uint32Array(1 << 10);
  readonly #corpus: Corpus;
  /** For each article, the last for which it was found, and 1. */
  readonly #found: Uint32Array;

  constructor(corpus: Corpus, unordered: Entries) {
    const bits = Math.min(28, Math.max(8, Math.log2(powerOfTwo(unordered.length)) - 1));
    this.#corpus = corpus;
    this.#found = new Uint32Array(corpus.length);
    this.#shift = 32 - bits;
    this.#fineShift = Math.max(0, this.#shift - finer);
    this.#present = new Uint32Array(2 ** (32 - this.#fineShift - 5));
    this.#starts = new Uint32Array(2 ** bits + 2);
    this.#entries = new Uint32Array(unordered.length * width);
    for (const part of unordered.parts()) this.#count(part);
    for (let i = 2; i < this.#starts.length; i++) this.#starts[i]! += this.#starts[i - 1]!;
    for (const part of unordered.parts()) this.#place(part);
    this.#orderLongLists();
  }

  /** Counts the entries of each part of the keys, two places on, where they will move to when they are placed. */
  #count(part: Uint32Array): void {
    const [starts, shift] = [this.#starts, this.#shift];
    for (let at = 0; at < part.length; at += width) starts[(part[at]! >>> shift) + 2]!++;
  }

  #place(part: Uint32Array): void {
    const [starts, shift, entries, present, fineShift] = [this.#starts, this.#shift, this.#entries, this.#present, this.#fineShift];
    for (let at = 0; at < part.length; at += width) {
      const key = part[at]!;
      const to = width * starts[(key >>> shift) + 1]!++;
      for (let i = 0; i < width; i++) entries[to + i] = part[at + i]!;
      present[(key >>> fineShift) >>> 5]! |= 1 << ((key >>> fineShift) & 31);
    }
  }

  /**
   * Articles that may be near-duplicates of one, and are smaller, or as large and earlier. Appends them to `candidates`, each once, in no order.
   *
   * It goes step by step for all shingles, not shingle by shingle: main memory takes long to answer, and answers many questions at once if none waits for another.
   */
  find(article: number, place: Place, below: Uint8Array, candidates: number[]): void {
    const size = this.#corpus.sizeOf(article);
    const count = this.#listsOf(this.#keysOf(place, size, below));
    for (let i = 0; i < count; i++) this.#collect(this.#firsts[i]!, this.#lasts[i]!, this.#keys[i]!, article, size, candidates);
  }

  /** Takes down the keys by which an article looks others up, without those that surely have no entry; returns how many there are. */
  #keysOf({ shingles, start, end }: Place, size: number, below: Uint8Array): number {
    if (this.#keys.length < 2 * (end - start)) this.#makeRoom(2 * (end - start));
    const keys = this.#keys;
    const present = this.#present;
    const shift = this.#fineShift;
    const ofClass = sizeClass(size);
    let count = 0;
    for (let i = start; i < end; i++) {
      const hash = shingles[i]!;
      if (hash === 0) continue;
      const own = keyOf(hash, ofClass);
      keys[count] = own;
      count += (present[(own >>> shift) >>> 5]! >>> ((own >>> shift) & 31)) & 1;
      if (below[i] === 0) continue;
      const any = keyOf(hash, anySize);
      keys[count] = any;
      count += (present[(any >>> shift) >>> 5]! >>> ((any >>> shift) & 31)) & 1;
    }
    return count;
  }

  /** Finds the entries for the first so many keys, and leaves out keys whose only entry is another's; returns how many there are. */
  #listsOf(count: number): number {
    const keys = this.#keys;
    const firsts = this.#firsts;
    const lasts = this.#lasts;
    const starts = this.#starts;
    const entries = this.#entries;
    const shift = this.#shift;
    for (let i = 0; i < count; i++) {
      const part = keys[i]! >>> shift;
      firsts[i] = starts[part]!;
      lasts[i] = starts[part + 1]!;
    }
    let left = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const first = firsts[i]!;
      const last = lasts[i]!;
      keys[left] = key;
      firsts[left] = first;
      lasts[left] = last;
      left += Number(entries[first * width] === key) | Number(last - first > 1);
    }
    return left;
  }

  #makeRoom(keys: number): void {
    this.#keys = new Uint32Array(keys);
    this.#firsts = new Uint32Array(keys);
    this.#lasts = new Uint32Array(keys);
  }

  #collect(first: number, last: number, key: number, article: number, size: number, candidates: number[]): void {
    const entries = this.#entries;
    const ordered = last - first >= longList;
    for (let at = first * width; at < last * width; at += width) {
      if (entries[at + 3]! < size) {
        if (ordered) return;
        continue;
      }
      if (entries[at] !== key) continue;
      const other = entries[at + 1]!;
      if (entries[at + 2]! > size || this.#found[other] === article + 1) continue;
      this.#found[other] = article + 1;
      if (other < article || this.#corpus.sizeOf(other) < size) candidates.push(other);
    }
  }

  /** Long lists have those first that reach the largest articles. */
  #orderLongLists(): void {
    for (let part = 0; part + 1 < this.#starts.length; part++) {
      const first = this.#starts[part]!;
      const last = this.#starts[part + 1]!;
      if (last - first >= longList) this.#order(first, last);
    }
  }

  #order(first: number, last: number): void {
    const list = this.#entries.slice(first * width, last * width);
    const order = Array.from({ length: last - first }, (_, i) => i * width).sort((a, b) => list[b + 3]! - list[a + 3]!);
    for (const [i, from] of order.entries()) this.#entries.set(list.subarray(from, from + width), (first + i) * width);
  }
}
