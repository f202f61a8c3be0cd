import type { Batch } from './batch.js';
import { powerOfTwo } from './grow.js';

/** The most that is counted: beyond, a shingle is common. */
const most = 255;

/** Counts in how many articles shingles stand, by a part of their hashes: never too few, seldom too many. */
export class Rarity {
  readonly #counts: Uint8Array;
  readonly #shift: number;

  /** @param shingles how many shingles will be counted */
  constructor(shingles: number) {
    const bits = Math.min(31, Math.max(8, Math.log2(powerOfTwo(2 * shingles))));
    this.#counts = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  count({ shingles }: Batch): void {
    const counts = this.#counts;
    const shift = this.#shift;
    for (let i = 0; i < shingles.length; i++) {
      const hash = shingles[i]!;
      if (hash === 0) continue;
      const seen = counts[hash >>> shift]!;
      if (seen < most) counts[hash >>> shift] = seen + 1;
    }
  }

  /** In how many articles a shingle stands, or more; 255 for any more than that. */
  of(hash: number): number {
    return this.#counts[hash >>> this.#shift]!;
  }
}
