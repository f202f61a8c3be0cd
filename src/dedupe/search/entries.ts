import { grown } from '../grow.js';
import { inShared } from '../memory.js';

/** Numbers of an entry: its key, the article, how many shingles the article that looks has at least, and at most. Side by side, since they are read together. */
export const width = 4;

const partBits = 8;

/** Entries by the first bits of their keys, so that what is then made of them is made in one part of the memory after the other. */
export class Entries {
  #parts: Uint32Array[] = Array.from({ length: 2 ** partBits }, () => new Uint32Array(16 * width));
  readonly #ends = new Uint32Array(2 ** partBits);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(key: number, article: number, least: number, most: number): void {
    const part = key >>> (32 - partBits);
    const end = this.#ends[part]!;
    let entries = this.#parts[part]!;
    if (end === entries.length) {
      entries = grown(entries, 0);
      this.#parts[part] = entries;
    }
    entries[end] = key;
    entries[end + 1] = article;
    entries[end + 2] = least;
    entries[end + 3] = most;
    this.#ends[part] = end + width;
    this.#length++;
  }

  /** The entries of each part, in the order of the parts. */
  parts(): Uint32Array[] {
    return this.#parts.map((part, i) => part.subarray(0, this.#ends[i]));
  }

  /** The same in memory that threads share. */
  sharedParts(): Uint32Array[] {
    return this.parts().map(inShared);
  }
}
