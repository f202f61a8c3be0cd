import type { Evidence } from './evidence.js';
import { isTaken, type Ties } from './ties.js';

/** For each unit the pairs that it is in. */
export class Rivals {
  readonly #left: (Evidence[] | undefined)[];
  readonly #right: (Evidence[] | undefined)[];

  constructor(evidence: readonly Evidence[]) {
    this.#left = new Array(evidence.reduce((most, { left }) => Math.max(most, left + 1), 0));
    this.#right = new Array(evidence.reduce((most, { right }) => Math.max(most, right + 1), 0));
    for (let k = 0; k < evidence.length; k++) {
      const pair = evidence[k]!;
      put(this.#left, pair.left, pair);
      put(this.#right, pair.right, pair);
    }
  }

  /** The dice of the likest rival of a pair: another counterpart of either unit that is free, or that is as like. */
  likest(pair: Evidence, ties: Ties, takenLeft: boolean, takenRight: boolean): number {
    let most = 0;
    // A unit that has its counterpart is no longer looking: what else is like it says nothing of the pair.
    if (!takenLeft || takenRight) {
      const rivals = this.#left[pair.left] ?? none;
      for (let k = 0; k < rivals.length; k++) {
        const rival = rivals[k]!;
        if (rival.dice > most && rival !== pair && (rival.dice >= pair.dice || !isTaken(ties.ofRight(rival.right), pair.left)))
          most = rival.dice;
      }
    }
    if (!takenRight || takenLeft) {
      const rivals = this.#right[pair.right] ?? none;
      for (let k = 0; k < rivals.length; k++) {
        const rival = rivals[k]!;
        if (rival.dice > most && rival !== pair && (rival.dice >= pair.dice || !isTaken(ties.ofLeft(rival.left), pair.right)))
          most = rival.dice;
      }
    }
    return most;
  }
}

const none: readonly Evidence[] = [];

function put(lists: (Evidence[] | undefined)[], unit: number, pair: Evidence): void {
  const known = lists[unit];
  if (known) known.push(pair);
  else lists[unit] = [pair];
}
