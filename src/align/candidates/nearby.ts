import type { Counterparts, Ties } from '../ties.js';
import type { Free } from './candidates.js';
import { Pairs } from './pairs.js';

/**
 * Pairs of a unit without a counterpart with what stands near the place where one would be: beside the counterparts of its neighbours. This is
 * where the other half of a split stands, and a version that has no rare word in common. `free` tells what has no equal to the letter.
 */
export function nearby(ties: Ties, free: Free): Pairs {
  const { left, right, leftCount, rightCount: width } = ties;
  const keys: number[] = [];
  eachBeside(leftCount, width, left, (l, r) => {
    if (free.right(r)) keys.push(l * width + r);
  });
  eachBeside(width, leftCount, right, (r, l) => {
    if (free.left(l) && !left.isFree(l)) keys.push(l * width + r);
  });
  return Pairs.of(keys, width);
}

/** How far from the expected place a counterpart is looked for, in units. */
const reach = 3;

/** Visits each unit without a tie with the places of the other side where its counterpart would be; some come more than once. */
function eachBeside(count: number, otherCount: number, ties: Counterparts, visit: (unit: number, place: number) => void): void {
  const before = nearestTied(0, count, 1, ties);
  const after = nearestTied(count - 1, -1, -1, ties);
  const around = (unit: number, place: number) => {
    const last = Math.min(otherCount - 1, place + reach);
    for (let near = Math.max(0, place - reach); near <= last; near++) visit(unit, near);
  };
  const beside = (unit: number, tied: number, edge: number) => {
    if (tied === -1) return around(unit, edge);
    for (let k = 0; k < ties.count(tied); k++) {
      const place = ties.at(tied, k);
      around(unit, place);
      around(unit, place + unit - tied);
    }
  };
  for (let unit = 0; unit < count; unit++) {
    if (!ties.isFree(unit)) continue;
    beside(unit, before[unit]!, -1);
    beside(unit, after[unit]!, otherCount);
  }
}

/** For each unit the nearest tied one that comes before it on the way; -1 when there is none. */
function nearestTied(from: number, to: number, step: 1 | -1, ties: Counterparts): number[] {
  const nearest = new Array<number>(Math.abs(to - from));
  for (let unit = from, last = -1; unit !== to; unit += step) {
    nearest[unit] = last;
    if (!ties.isFree(unit)) last = unit;
  }
  return nearest;
}
