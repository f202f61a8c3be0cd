/** For each unit what it is tied to, in the order in which it was tied; undefined when it is tied to nothing. */
export type TieLists = readonly (readonly number[] | undefined)[];

/** Which units are tied to which: a bipartite graph that grows. */
export class Ties {
  private toRight: (readonly number[] | undefined)[];
  private toLeft: (readonly number[] | undefined)[];

  constructor(
    readonly leftCount: number,
    readonly rightCount: number,
  ) {
    this.toRight = new Array(leftCount);
    this.toLeft = new Array(rightCount);
  }

  /** The same ties, to which others may be added apart from these. */
  copy(): Ties {
    const ties = new Ties(this.leftCount, this.rightCount);
    ties.toRight = this.toRight.slice();
    ties.toLeft = this.toLeft.slice();
    return ties;
  }

  add(left: number, right: number): void {
    append(this.toRight, left, right);
    append(this.toLeft, right, left);
  }

  /** By left unit, the right ones that it is tied to. */
  get right(): TieLists {
    return this.toRight;
  }

  /** By right unit, the left ones that it is tied to. */
  get left(): TieLists {
    return this.toLeft;
  }

  /** The right units that a left one is tied to. */
  ofLeft(left: number): readonly number[] {
    return this.toRight[left] ?? none;
  }

  /** The left units that a right one is tied to. */
  ofRight(right: number): readonly number[] {
    return this.toLeft[right] ?? none;
  }
}

const none: readonly number[] = [];

/** A list is never written to: copies share it. */
function append(lists: (readonly number[] | undefined)[], at: number, unit: number): void {
  const list = lists[at];
  lists[at] = list ? [...list, unit] : [unit];
}

/** Whether any of these is another than this one. */
export function isTaken(ties: readonly number[], but: number): boolean {
  return ties.length > 1 || (ties.length === 1 && ties[0] !== but);
}
