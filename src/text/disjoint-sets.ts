/** Numbers from 0 in sets that can be joined and asked whether two are in one (Galler and Fischer, "An improved equivalence algorithm", 1964). */
export class DisjointSets {
  readonly #parent: Int32Array;

  /** So many numbers, each in a set of its own. */
  constructor(count: number) {
    this.#parent = new Int32Array(count);
    for (let at = 0; at < count; at++) this.#parent[at] = at;
  }

  /** The least number of the set that a number is in; the same for all of it until sets are joined. */
  rootOf(number: number): number {
    const parent = this.#parent;
    let at = number;
    while (parent[at] !== at) {
      // Each step halves the way for those who come later.
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Makes one set of two; false when they were one. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return false;
    this.#parent[Math.max(a, b)] = Math.min(a, b);
    return true;
  }
}
