/** What a unit that is tied to nothing has for its counterpart; below it stand the numbers of lists. */
const nothing = -1;

/** What each unit of one side is tied to, in the order in which it was tied. Nearly all are tied to one unit or to none: a number each. */
export class Counterparts {
  /** For each unit its only counterpart, or `nothing`, or the number of its list. */
  private readonly only: number[];
  /** A list is never written to: copies share it. */
  private readonly lists: (readonly number[])[];

  private constructor(only: number[], lists: (readonly number[])[]) {
    this.only = only;
    this.lists = lists;
  }

  /** Of so many units, all without one. */
  static none(units: number): Counterparts {
    return new Counterparts(new Array<number>(units).fill(nothing), []);
  }

  copy(): Counterparts {
    return new Counterparts(this.only.slice(), this.lists.slice());
  }

  add(unit: number, other: number): void {
    const only = this.only[unit]!;
    if (only === nothing) this.only[unit] = other;
    else if (only < nothing) this.lists[numberOf(only)] = [...this.lists[numberOf(only)]!, other];
    else {
      this.only[unit] = numberOf(this.lists.length);
      this.lists.push([only, other]);
    }
  }

  /** Whether a unit is tied to nothing. */
  isFree(unit: number): boolean {
    return this.only[unit] === nothing;
  }

  /** Whether a unit is tied to any other than this one. */
  isTaken(unit: number, but: number): boolean {
    const only = this.only[unit]!;
    return only !== but && only !== nothing;
  }

  /** How many units a unit is tied to. */
  count(unit: number): number {
    const only = this.only[unit]!;
    if (only >= 0) return 1;
    return only === nothing ? 0 : this.lists[numberOf(only)]!.length;
  }

  /** One of the units that a unit is tied to: `k` is below their count. */
  at(unit: number, k: number): number {
    const only = this.only[unit]!;
    return only >= 0 ? only : this.lists[numberOf(only)]![k]!;
  }

  /** All units that a unit is tied to. */
  of(unit: number): readonly number[] {
    const only = this.only[unit]!;
    if (only >= 0) return [only];
    return only === nothing ? none : this.lists[numberOf(only)]!;
  }
}

const none: readonly number[] = [];

/** The place of a list by the number that stands for it, and the other way round. */
function numberOf(list: number): number {
  return nothing - 1 - list;
}

/** Which units are tied to which: a bipartite graph that grows. */
export class Ties {
  private constructor(
    readonly leftCount: number,
    readonly rightCount: number,
    /** What the left units are tied to. */
    readonly left: Counterparts,
    /** What the right units are tied to. */
    readonly right: Counterparts,
  ) {}

  /** No ties between so many units. */
  static none(leftCount: number, rightCount: number): Ties {
    return new Ties(leftCount, rightCount, Counterparts.none(leftCount), Counterparts.none(rightCount));
  }

  /** The same ties, to which others may be added apart from these. */
  copy(): Ties {
    return new Ties(this.leftCount, this.rightCount, this.left.copy(), this.right.copy());
  }

  add(left: number, right: number): void {
    this.left.add(left, right);
    this.right.add(right, left);
  }
}
