import type { Group } from './groups.js';

/**
 * Which groups have to be picked up so that the rest stands in order: those outside the heaviest increasing subsequence (in words). The least
 * is picked up; of two that weigh the same, the one that moved up. One pass with a Fenwick tree (1994), O(n log n).
 * Returns one flag a group, in the order given.
 */
export function movedGroups(groups: readonly Group[], weightOf: (group: Group) => number, placeOf: (group: Group) => Place): boolean[] {
  const places = groups.map(placeOf);
  const [leftRank, rightRank] = [ranks(places.map(({ left }) => left)), ranks(places.map(({ right }) => right))];
  if (leftRank.every((rank, k) => rank === rightRank[k])) return groups.map(() => false);
  const order = groups.map((_, k) => k).sort((a, b) => rightRank[a]! - rightRank[b]!);
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

/** The rank of each number among all; no two are equal. */
function ranks(numbers: readonly number[]): Int32Array {
  const rank = new Int32Array(numbers.length);
  numbers
    .map((_, k) => k)
    .sort((a, b) => numbers[a]! - numbers[b]!)
    .forEach((k, place) => {
      rank[k] = place;
    });
  return rank;
}

/** Which entry below a place has the greatest total. */
class PrefixMaximum {
  readonly #tree: Int32Array;
  #total: Float64Array = new Float64Array(0);

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1).fill(-1);
  }

  below(place: number): number {
    let best = -1;
    for (let at = place; at > 0; at -= at & -at) best = this.#better(best, this.#tree[at]!);
    return best;
  }

  put(place: number, entry: number, total: Float64Array): void {
    this.#total = total;
    for (let at = place + 1; at < this.#tree.length; at += at & -at) this.#tree[at] = this.#better(this.#tree[at]!, entry);
  }

  #better(a: number, b: number): number {
    if (a === -1 || b === -1) return Math.max(a, b);
    return this.#total[b]! > this.#total[a]! ? b : a;
  }
}
