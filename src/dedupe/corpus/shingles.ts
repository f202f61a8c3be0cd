import { powerOfTwo } from '../grow.js';
import { knuth, mixed } from './hashes.js';

/** Finds the different shingles of texts. */
export class ShingleFinder {
  /** For each place of a hash, where a shingle of the present text begins, or a number before that text. */
  #places = new Int32Array(1 << 12).fill(-1);
  readonly #outgoing: number;

  /** @param size how many words make a shingle */
  constructor(readonly size: number) {
    let power = 1;
    for (let i = 0; i < size; i++) power = Math.imul(power, knuth);
    this.#outgoing = power;
  }

  /** Has to be told before positions begin anew. */
  clear(): void {
    this.#places.fill(-1);
  }

  /**
   * Of the text in `words` from `start` to `end`, with a hash for each word, finds the shingles: `shingles[i]` becomes a hash of the one that begins at `i`, or 0
   * where none does, or one that stood before in the text. Returns how many there are. A text with fewer words than a shingle is one shingle.
   */
  find(words: Uint32Array, wordHashes: Uint32Array, start: number, end: number, shingles: Uint32Array): number {
    if (end === start) return 0;
    const length = Math.min(this.size, end - start);
    const last = end - length;
    const places = this.#roomFor(last - start + 1);
    const mask = powerOfTwo(2 * (last - start + 1)) - 1;
    let rolling = 0;
    for (let i = start; i < start + length; i++) rolling = (Math.imul(rolling, knuth) + wordHashes[i]!) | 0;
    let count = 0;
    for (let at = start; ; at++) {
      const hash = mixed(rolling) || 1;
      let place = hash & mask;
      let before = places[place]!;
      while (before >= start && !(shingles[before] === hash && sameWords(words, before, words, at, length))) {
        place = (place + 1) & mask;
        before = places[place]!;
      }
      if (before >= start) shingles[at] = 0;
      else {
        places[place] = at;
        shingles[at] = hash;
        count++;
      }
      if (at === last) break;
      rolling = (Math.imul(rolling, knuth) + wordHashes[at + length]! - Math.imul(wordHashes[at]!, this.#outgoing)) | 0;
    }
    shingles.fill(0, last + 1, end);
    return count;
  }

  #roomFor(count: number): Int32Array {
    if (this.#places.length < 2 * count) this.#places = new Int32Array(powerOfTwo(2 * count)).fill(-1);
    return this.#places;
  }
}

/** Whether two shingles have the same words. */
export function sameWords(words: Uint32Array, at: number, others: Uint32Array, otherAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (words[at + i] !== others[otherAt + i]) return false;
  return true;
}
