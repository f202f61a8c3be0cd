import type { Corpus, Place } from '../corpus/corpus.js';
import { width } from './entries.js';
import { type EntryIndex, longList } from './entry-index.js';
import { anySize, keyOf, sizeClass } from './keys.js';

/** Finds articles by the shingles in their prefixes. */
export class Lookup {
  readonly #shift: number;
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #present: Uint32Array;
  readonly #fineShift: number;
  /** Of one article: the keys to look for, where their entries begin and end. */
  #keys = new Uint32Array(1 << 10);
  #firsts = new Uint32Array(1 << 10);
  #lasts = new Uint32Array(1 << 10);
  readonly #corpus: Corpus;
  /** For each article, the last for which it was found, and 1. */
  readonly #found: Uint32Array;

  constructor(corpus: Corpus, { starts, entries, present, shift, fineShift }: EntryIndex) {
    this.#corpus = corpus;
    this.#found = new Uint32Array(corpus.length);
    this.#shift = shift;
    this.#fineShift = fineShift;
    this.#present = present;
    this.#starts = starts;
    this.#entries = entries;
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
      const ofAnySize = keyOf(hash, anySize);
      keys[count] = ofAnySize;
      count += (present[(ofAnySize >>> shift) >>> 5]! >>> ((ofAnySize >>> shift) & 31)) & 1;
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
}
