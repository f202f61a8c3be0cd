import { Tally } from '../tally.js';

/** How many words each of two articles has that the other has not, or has less often. */
export interface Spare {
  readonly left: number;
  readonly right: number;
}

/**
 * Counts the words that one of two articles has to spare, by their numbers: the same number is the same word. It takes a hundredth of what it takes to look
 * at the words themselves, and often there are none to look at: a brief has no word that its story has not.
 */
export class SpareCounter {
  readonly #tally = new Tally();

  count(left: Uint32Array, right: Uint32Array): Spare {
    const tally = this.#tally;
    tally.add(right);
    let spare = 0;
    for (let i = 0; i < left.length; i++) if (!tally.take(left[i]!)) spare++;
    tally.clear(right);
    return { left: spare, right: right.length - left.length + spare };
  }
}
