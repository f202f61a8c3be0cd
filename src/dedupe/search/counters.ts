import { knuth } from '../corpus/hashes.js';
import { isLess, larger, smaller } from './branchless.js';
import { Sieve } from './sieve.js';

/** The most that is counted in a class: beyond, a shingle is common there. */
export const mostCounted = 255;

/** The most that is counted among all articles. */
export const mostOfAll = 63;

/** Set when a shingle may stand in an article of a class beyond those counted; not set when it surely does not. */
export const standsBeyond = 64;

/** The same of a class so far below that an article of it would count this one's as beyond. */
export const standsBelow = 128;

/** In how many classes of sizes a shingle is counted, from that of its article on. */
export const classesCounted = 3;

/** The shingles of a batch by the part of all hashes that theirs is in; as plain data. */
export interface Parted {
  /** First the hashes, in the batch's order within each part; once a part has been counted, the counts in their place, or 0 for what surely stands alone. */
  readonly values: Uint32Array;
  /** The class of sizes of the article that each is in. */
  readonly classes: Uint8Array;
  /** Where each part begins, and the end of the last. */
  readonly starts: Uint32Array;
}

/** Counters for the shingles of one part. Most shingles of news stand in one article: a sieve holds them back, which takes less than counting them. */
export class Counters {
  /** In how many articles, from the lowest bits on; the smallest class in which, from bit 8 on; the largest, from bit 16 on. */
  readonly #ofAll: Uint32Array;
  readonly #ofClass: Uint8Array;
  readonly #mask: number;
  readonly #shift: number;
  readonly #sieve: Sieve;

  /** Of the first `bits` bits of a hash, which choose the counter, `partBits` choose the part. */
  constructor(bits: number, partBits: number) {
    const count = 2 ** (bits - partBits);
    this.#ofAll = new Uint32Array(count);
    this.#ofClass = new Uint8Array(count);
    this.#mask = count - 1;
    this.#shift = 32 - bits;
    this.#sieve = new Sieve(bits, partBits);
  }

  /** Counts one part of some batches, and puts the counts in the place of its hashes. */
  countPart(batches: readonly Parted[], part: number): void {
    this.#sieve.clear();
    this.#ofAll.fill(nothingCounted);
    this.#ofClass.fill(0);
    for (const { values, starts } of batches) this.#sieve.add(values, starts[part]!, starts[part + 1]!);
    for (const { values, starts } of batches) this.#sieve.strike(values, starts[part]!, starts[part + 1]!);
    for (const { values, classes, starts } of batches) this.#count(values, classes, starts[part]!, starts[part + 1]!);
    for (const { values, classes, starts } of batches) this.#note(values, classes, starts[part]!, starts[part + 1]!);
  }

  #count(values: Uint32Array, classes: Uint8Array, start: number, end: number): void {
    const ofAll = this.#ofAll;
    const ofClass = this.#ofClass;
    const shift = this.#shift;
    const mask = this.#mask;
    for (let i = start; i < end; i++) {
      const hash = values[i]!;
      if (hash === 0) continue;
      const counter = (hash >>> shift) & mask;
      const ofArticle = classes[i]!;
      const before = ofAll[counter]!;
      const seen = smaller((before & mostOfAll) + 1, mostOfAll);
      const smallest = smaller((before >>> 8) & 255, ofArticle);
      const largest = larger(before >>> 16, ofArticle);
      ofAll[counter] = seen | (smallest << 8) | (largest << 16);
      const own = inClass(counter, ofArticle) & mask;
      ofClass[own] = smaller(ofClass[own]! + 1, mostCounted);
    }
  }

  #note(values: Uint32Array, classes: Uint8Array, start: number, end: number): void {
    const ofAll = this.#ofAll;
    const ofClass = this.#ofClass;
    const shift = this.#shift;
    const mask = this.#mask;
    for (let i = start; i < end; i++) {
      const hash = values[i]!;
      if (hash === 0) continue;
      const counter = (hash >>> shift) & mask;
      const counted = ofAll[counter]!;
      const own = classes[i]!;
      const inOwn = ofClass[inClass(counter, own) & mask]!;
      const inNext = ofClass[inClass(counter, own + 1) & mask]!;
      const inThird = ofClass[inClass(counter, own + 2) & mask]!;
      const beyond = isLess(own + classesCounted - 1, counted >>> 16) & standsBeyond;
      const below = isLess(((counted >>> 8) & 255) + classesCounted - 1, own) & standsBelow;
      values[i] = (counted & mostOfAll) | beyond | below | (inOwn << 8) | (inNext << 16) | (inThird << 24);
    }
  }
}

/** No article, and a smallest class that any other is smaller than. */
const nothingCounted = 255 << 8;

/** What chooses the counter of a class, from the counter of all. */
function inClass(counter: number, sizeClass: number): number {
  return counter ^ Math.imul(sizeClass, knuth);
}
