import type { Differing } from '../../model.js';
import { itemKinds, kindNumber } from '../items/items.js';
import { Tally } from '../tally.js';
import type { Ends } from './ends.js';
import type { Overlay } from './overlay.js';
import { OwnFinder } from './own.js';
import type { Parts } from './parts.js';

/**
 * Counts the most that can come of laying on each other what stands between two ends, without doing it: every word finds its like, and every slot differs; or, where
 * all that is not one text's own is the same in the same order, those that are its own.
 */
export class MostBetween {
  readonly #tally = new Tally();
  readonly #own = new OwnFinder();

  /** Of the slots as many as may differ at most, and of all no more than there are at least. */
  count(left: Parts, right: Parts, ends: Ends): Omit<Overlay, 'changes'> {
    const { start, leftEnd, rightEnd } = ends;
    const [l, r] = [countKinds(left, start, leftEnd), countKinds(right, start, rightEnd)];
    const most = (kind: number) => Math.min(l[kind]!, r[kind]!);
    const names = most(kindNumber.name);
    const [numbers, dates] = [most(kindNumber.figure), most(kindNumber.date)];
    const [own, others] = this.#own.find(left, right, ends) ?? [l, r];
    const bySides = (combine: typeof Math.max, kind: number) => combine(own[kind]!, others[kind]!);
    return {
      numbers: differing(numbers, bySides(Math.min, kindNumber.figure)),
      // A date is another with a day than without; a number or a name is not.
      dates: differing(dates, bySides(Math.max, kindNumber.date)),
      names: differing(names, bySides(Math.min, kindNumber.name)),
      // Of the masks all but the kinds are words.
      same: this.#common(left.masks.subarray(start, leftEnd), right.masks.subarray(start, rightEnd)) - names - numbers - dates,
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

/** Of so many slots those that are the texts' own differ at most, and the others lie on their like. */
function differing(slots: number, own: number): Differing {
  const differ = Math.min(slots, own);
  return { differ, of: Math.max(differ, slots - differ) };
}

function countKinds({ kinds }: Parts, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(itemKinds.length);
  for (let at = from; at < to; at++) counts[kinds[at]!]!++;
  return counts;
}
