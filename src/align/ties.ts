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
    (this.#right[left] ??= []).push(right);
    (this.#left[right] ??= []).push(left);
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
