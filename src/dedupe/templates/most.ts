import { itemKinds, kindNumber } from '../items/items.js';
import { Tally } from '../tally.js';
import type { Ends } from './ends.js';
import type { Overlay } from './overlay.js';
import type { Parts } from './parts.js';

/** Counts the most that can come of laying on each other what stands between two ends, without doing it: every slot differs, and every word finds its like. */
export class MostBetween {
  readonly #tally = new Tally();

  /** `spare` is how many numbers and names may differ at most. */
  count(left: Parts, right: Parts, { start, leftEnd, rightEnd }: Ends, spare = Number.POSITIVE_INFINITY): Omit<Overlay, 'changes'> {
    const [l, r] = [countKinds(left, start, leftEnd), countKinds(right, start, rightEnd)];
    const most = (kind: number) => Math.min(l[kind]!, r[kind]!);
    const names = most(kindNumber.name);
    const figures = most(kindNumber.figure) + most(kindNumber.date);
    const differing = (slots: number) => ({ differ: Math.min(slots, spare), of: Math.min(slots, spare) });
    return {
      figures: differing(figures),
      names: differing(names),
      // Of the masks all but the kinds are words.
      same: this.#common(left.masks.subarray(start, leftEnd), right.masks.subarray(start, rightEnd)) - names - figures,
    };
  }

  #common(left: Uint32Array, right: Uint32Array): number {
    const tally = this.#tally;
    tally.add(left);
    let common = 0;
    for (let i = 0; i < right.length; i++) if (tally.take(right[i]!)) common++;
    tally.clear(left);
    return common;
  }
}

function countKinds({ kinds }: Parts, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(itemKinds.length);
  for (let at = from; at < to; at++) counts[kinds[at]!]!++;
  return counts;
}
