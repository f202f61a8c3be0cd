import type { Sides } from '../../model.js';
import type { Counterparts, Ties } from '../ties.js';

/** How well two units stand in line with what their neighbours are tied to; 0 to 1 each. */
export interface Context {
  /** 1 when the tied units before them stand as far away on both sides; less, the more that differs; 0 when they would cross. */
  readonly before: number;
  /** The same of the tied units after them. */
  readonly after: number;
}

/** For any pair, its context among the ties as they are when it is first asked: that takes one pass, and all others take none. */
export function contextOf(ties: Ties): (left: number, right: number) => Context {
  let known: Sides<Neighbours> | undefined;
  return (left, right) => {
    known ??= {
      left: neighbours(ties.leftCount, ties.rightCount, ties.left),
      right: neighbours(ties.rightCount, ties.leftCount, ties.right),
    };
    return {
      before: (beforeOf(left, right, known.left) + beforeOf(right, left, known.right)) / 2,
      after: (afterOf(left, right, known.left) + afterOf(right, left, known.right)) / 2,
    };
  };
}

/** Whether a pair stands within a few units of where its neighbours' counterparts would have it. */
export function isInLine({ before, after }: Context): boolean {
  return before + after >= inLineFrom;
}

/** Some ten units off on one side, or twenty on both. */
const inLineFrom = 0.1;

/** The units of one side, with the nearest tied ones of each and what those are tied to. Plain lists: for a story's some units a typed array is dear to make. */
interface Neighbours {
  readonly count: number;
  readonly otherCount: number;
  readonly ties: Counterparts;
  /** The nearest tied unit before each; -1 when there is none. */
  readonly before: readonly number[];
  /** The nearest tied unit after each; the count when there is none. */
  readonly after: readonly number[];
}

function neighbours(count: number, otherCount: number, ties: Counterparts): Neighbours {
  return { count, otherCount, ties, before: tiedBefore(count, ties), after: tiedAfter(count, ties) };
}

function tiedBefore(count: number, ties: Counterparts): number[] {
  const before = new Array<number>(count);
  for (let unit = 0, last = -1; unit < count; unit++) {
    before[unit] = last;
    if (!ties.isFree(unit)) last = unit;
  }
  return before;
}

function tiedAfter(count: number, ties: Counterparts): number[] {
  const after = new Array<number>(count);
  for (let unit = count - 1, next = count; unit >= 0; unit--) {
    after[unit] = next;
    if (!ties.isFree(unit)) next = unit;
  }
  return after;
}

/** The heads of the two texts count as tied to each other. */
function beforeOf(unit: number, other: number, { before, ties }: Neighbours): number {
  const tied = before[unit]!;
  if (tied < 0) return 1 / (1 + Math.abs(other - unit));
  const count = ties.count(tied);
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    const place = ties.at(tied, k);
    if (other >= place) nearest = Math.min(nearest, Math.abs(other - place - (unit - tied)));
  }
  return 1 / (1 + nearest);
}

/** And so do the ends. */
function afterOf(unit: number, other: number, { after, count: units, otherCount, ties }: Neighbours): number {
  const tied = after[unit]!;
  if (tied >= units) return 1 / (1 + Math.abs(otherCount - other - (units - unit)));
  const count = ties.count(tied);
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    const place = ties.at(tied, k);
    if (other <= place) nearest = Math.min(nearest, Math.abs(place - other - (tied - unit)));
  }
  return 1 / (1 + nearest);
}
