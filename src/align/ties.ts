/** Which units are tied to which: a bipartite graph that grows. */
export class Ties {
  readonly #right: (number[] | undefined)[];
  readonly #left: (number[] | undefined)[];

  constructor(
    readonly leftCount: number,
    readonly rightCount: number,
  ) {
    this.#right = new Array(leftCount);
    this.#left = new Array(rightCount);
  }

  add(left: number, right: number): void {
    append(this.#right, left, right);
    append(this.#left, right, left);
  }

  /** The right units that a left one is tied to. */
  ofLeft(left: number): readonly number[] {
    return this.#right[left] ?? none;
  }

  /** The left units that a right one is tied to. */
  ofRight(right: number): readonly number[] {
    return this.#left[right] ?? none;
  }
}

const none: readonly number[] = [];

function append(lists: (number[] | undefined)[], at: number, unit: number): void {
  const list = lists[at];
  if (list) list.push(unit);
  else lists[at] = [unit];
}

/** Whether any of these is another than this one. */
export function isTaken(ties: readonly number[], but: number): boolean {
  return ties.length > 1 || (ties.length === 1 && ties[0] !== but);
}
