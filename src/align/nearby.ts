import type { Free, Pairs } from './candidates.js';
import type { Ties } from './ties.js';

/**
 * Pairs of a unit without a counterpart with what stands near the place where one would be: beside the counterparts of its neighbours. This is
 * where the other half of a split stands, and a version that has no rare word in common. `free` tells what has no equal to the letter.
 */
export function nearby(ties: Ties, free: Free): Pairs {
  const pairs: [number, number][] = [];
  const [rightOf, leftOf] = [(unit: number) => ties.ofLeft(unit), (unit: number) => ties.ofRight(unit)];
  for (const [left, right] of besides(ties.leftCount, ties.rightCount, rightOf)) {
    if (free.right(right)) pairs.push([left, right]);
  }
  for (const [right, left] of besides(ties.rightCount, ties.leftCount, leftOf)) {
    if (free.left(left) && rightOf(left).length > 0) pairs.push([left, right]);
  }
  return pairs;
}

/** How far from the expected place a counterpart is looked for, in units. */
const reach = 3;

function* besides(count: number, otherCount: number, tiesOf: (unit: number) => readonly number[]): Generator<[number, number]> {
  const before = nearestTied(0, count, 1, tiesOf);
  const after = nearestTied(count - 1, -1, -1, tiesOf);
  for (let unit = 0; unit < count; unit++) {
    if (tiesOf(unit).length > 0) continue;
    const places = new Set<number>();
    for (const [tied, edge] of [
      [before[unit]!, -1],
      [after[unit]!, otherCount],
    ] as const) {
      const distance = tied === -1 ? 0 : unit - tied;
      for (const place of tied === -1 ? [edge] : tiesOf(tied)) {
        for (let near = -reach; near <= reach; near++) places.add(place + near).add(place + distance + near);
      }
    }
    for (const place of [...places].sort((a, b) => a - b)) if (place >= 0 && place < otherCount) yield [unit, place];
  }
}

/** For each unit the nearest tied one that comes before it on the way; -1 when there is none. */
function nearestTied(from: number, to: number, step: 1 | -1, tiesOf: (unit: number) => readonly number[]): Int32Array {
  const nearest = new Int32Array(Math.abs(to - from)).fill(-1);
  for (let unit = from, last = -1; unit !== to; unit += step) {
    nearest[unit] = last;
    if (tiesOf(unit).length > 0) last = unit;
  }
  return nearest;
}
