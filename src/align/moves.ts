/**
 * Which items have to be picked up so that the rest stands in order: those outside the heaviest increasing subsequence (in words). The least
 * is picked up; of sets that weigh the same the one of fewer items, for a rule between two parts of a story weighs no word and stays where it
 * stood; and of two items that weigh the same the one that moved up. One pass with a Fenwick tree (1994), O(n log n).
 * Returns one flag an item, in the order given.
 */
export function movedItems<Item>(items: readonly Item[], weightOf: (item: Item) => number, placeOf: (item: Item) => Place): boolean[] {
  const places = items.map(placeOf);
  if (areInLine(places)) return items.map(() => false);
  const order = inOrder(places.map(({ right }) => right));
  const [leftRank, rightRank] = [ranks(inOrder(places.map(({ left }) => left))), ranks(order)];
  const best = new PrefixMaximum(items.length);
  const before = new Int32Array(items.length).fill(-1);
  let last = -1;
  for (const k of order) {
    before[k] = best.below(leftRank[k]!);
    // An item more outweighs any number of those that did not go up.
    const kept = items.length + 1 + (rightRank[k]! >= leftRank[k]! ? 1 : 0);
    best.put(leftRank[k]!, k, before[k]!, weightOf(items[k]!), kept);
    last = best.better(last, k);
  }
  const moved = items.map(() => true);
  for (let k = last; k !== -1; k = before[k]!) moved[k] = false;
  return moved;
}

/** Where an item stands on each side: no two at one place. */
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

/** The places of numbers in a list, the least number first. */
function inOrder(numbers: readonly number[]): Int32Array {
  return Int32Array.from(numbers.keys()).sort((a, b) => numbers[a]! - numbers[b]! || a - b);
}

/** The rank of each entry, by the entries in order. */
function ranks(order: Int32Array): Int32Array {
  const rank = new Int32Array(order.length);
  order.forEach((k, place) => {
    rank[k] = place;
  });
  return rank;
}

/** Which entry below a place has the greatest total: of what its row weighs, and of how much is kept in it. */
class PrefixMaximum {
  private readonly tree: Int32Array;
  private readonly weight: Float64Array;
  private readonly kept: Float64Array;

  constructor(size: number) {
    this.tree = new Int32Array(size + 1).fill(-1);
    this.weight = new Float64Array(size);
    this.kept = new Float64Array(size);
  }

  below(place: number): number {
    let best = -1;
    for (let at = place; at > 0; at -= at & -at) best = this.better(best, this.tree[at]!);
    return best;
  }

  /** Puts an entry behind another, or behind none (-1). */
  put(place: number, entry: number, before: number, weight: number, kept: number): void {
    this.weight[entry] = weight + (before === -1 ? 0 : this.weight[before]!);
    this.kept[entry] = kept + (before === -1 ? 0 : this.kept[before]!);
    for (let at = place + 1; at < this.tree.length; at += at & -at) this.tree[at] = this.better(this.tree[at]!, entry);
  }

  /** Of two entries the one with the greater total, of equals the first; -1 is none. */
  better(a: number, b: number): number {
    if (a === -1 || b === -1) return Math.max(a, b);
    return this.isGreater(b, a) ? b : a;
  }

  private isGreater(one: number, other: number): boolean {
    const more = this.weight[one]! - this.weight[other]!;
    return more > 0 || (more === 0 && this.kept[one]! > this.kept[other]!);
  }
}
