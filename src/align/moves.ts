import type { Group } from './groups.js';

/**
 * Which groups have to be picked up so that the rest stands in order: those outside the heaviest increasing subsequence (in words). The least
 * is picked up; of two that weigh the same, the one that moved up. One pass with a Fenwick tree (1994), O(n log n).
 * Returns one flag a group, in the order given.
 */
export function movedGroups(groups: readonly Group[], weightOf: (group: Group) => number, placeOf: (group: Group) => Place): boolean[] {
  const places = groups.map(placeOf);
  if (areInLine(places)) return groups.map(() => false);
  const order = inOrder(places.map(({ right }) => right));
  const [leftRank, rightRank] = [ranks(inOrder(places.map(({ left }) => left))), ranks(order)];
  // A word more outweighs any number of ties; among ties a group that did not move up is worth keeping.
  const worth = groups.map((group, k) => weightOf(group) * (groups.length + 1) + (rightRank[k]! >= leftRank[k]! ? 1 : 0));
  const best = new PrefixMaximum(groups.length);
  const before = new Int32Array(groups.length).fill(-1);
  const total = new Float64Array(groups.length);
  let last = -1;
  for (const k of order) {
    before[k] = best.below(leftRank[k]!);
    total[k] = worth[k]! + (before[k] === -1 ? 0 : total[before[k]!]!);
    best.put(leftRank[k]!, k, total);
    if (last === -1 || total[k]! > total[last]!) last = k;
  }
  const moved = groups.map(() => true);
  for (let k = last; k !== -1; k = before[k]!) moved[k] = false;
  return moved;
}

/** Where a group stands on each side. */
export interface Place {
  readonly left: number;
  readonly right: number;
}

/** Whether each place is behind the one before it on both sides. */
function areInLine(places: readonly Place[]): boolean {
  for (let k = 1; k < places.length; k++) {
    const before = places[k - 1]!;
    const place = places[k]!;
    if (place.left <= before.left || place.right <= before.right) return false;
  }
  return true;
}

/** The places of numbers in a list, the least number first; no two are equal. Units are numbered through, so that each has a slot. */
function inOrder(numbers: readonly number[]): Int32Array {
  const slots = new Int32Array(numbers.reduce((most, number) => Math.max(most, number + 1), 0)).fill(-1);
  numbers.forEach((number, k) => {
    slots[number] = k;
  });
  return slots.filter((k) => k !== -1);
}

/** The rank of each entry, by the entries in order. */
function ranks(order: Int32Array): Int32Array {
  const rank = new Int32Array(order.length);
  order.forEach((k, place) => {
    rank[k] = place;
  });
  return rank;
}

/** Which entry below a place has the greatest total. */
class PrefixMaximum {
  private readonly tree: Int32Array;
  private total: Float64Array = new Float64Array(0);

  constructor(size: number) {
    this.tree = new Int32Array(size + 1).fill(-1);
  }

  below(place: number): number {
    let best = -1;
    for (let at = place; at > 0; at -= at & -at) best = this.better(best, this.tree[at]!);
    return best;
  }

  put(place: number, entry: number, total: Float64Array): void {
    this.total = total;
    for (let at = place + 1; at < this.tree.length; at += at & -at) this.tree[at] = this.better(this.tree[at]!, entry);
  }

  private better(a: number, b: number): number {
    if (a === -1 || b === -1) return Math.max(a, b);
    return this.total[b]! > this.total[a]! ? b : a;
  }
}
