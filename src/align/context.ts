import type { Ties } from './ties.js';

/** How well two units stand in line with what their neighbours are tied to; 0 to 1 each. */
export interface Context {
  /** 1 when the tied units before them stand as far away on both sides; less, the more that differs; 0 when they would cross. */
  readonly before: number;
  /** The same of the tied units after them. */
  readonly after: number;
}

/** For any pair, its context among the ties as they are now. Making it takes one pass; asking it takes none. */
export function contextOf(ties: Ties): (left: number, right: number) => Context {
  const ofLeft = neighbours(ties.leftCount, ties.rightCount, (unit) => ties.ofLeft(unit));
  const ofRight = neighbours(ties.rightCount, ties.leftCount, (unit) => ties.ofRight(unit));
  return (left, right) => ({
    before: (beforeOf(left, right, ofLeft) + beforeOf(right, left, ofRight)) / 2,
    after: (afterOf(left, right, ofLeft) + afterOf(right, left, ofRight)) / 2,
  });
}

/** Whether a pair stands within a few units of where its neighbours' counterparts would have it. */
export function isInLine({ before, after }: Context): boolean {
  return before + after >= inLineFrom;
}

/** Some ten units off on one side, or twenty on both. */
const inLineFrom = 0.1;

/** The units of one side, with the nearest tied ones of each and what those are tied to. */
interface Neighbours {
  readonly count: number;
  readonly otherCount: number;
  readonly tiesOf: (unit: number) => readonly number[];
  /** The nearest tied unit before each; -1 when there is none. */
  readonly before: Int32Array;
  /** The nearest tied unit after each; the count when there is none. */
  readonly after: Int32Array;
}

function neighbours(count: number, otherCount: number, tiesOf: Neighbours['tiesOf']): Neighbours {
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  for (let unit = 0, last = -1; unit < count; unit++) {
    before[unit] = last;
    if (tiesOf(unit).length > 0) last = unit;
  }
  for (let unit = count - 1, next = count; unit >= 0; unit--) {
    after[unit] = next;
    if (tiesOf(unit).length > 0) next = unit;
  }
  return { count, otherCount, tiesOf, before, after };
}

/** The heads of the two texts count as tied to each other. */
function beforeOf(unit: number, other: number, { before, tiesOf }: Neighbours): number {
  const tied = before[unit]!;
  if (tied < 0) return 1 / (1 + Math.abs(other - unit));
  let best = 0;
  for (const place of tiesOf(tied)) if (other >= place) best = Math.max(best, 1 / (1 + Math.abs(other - place - (unit - tied))));
  return best;
}

/** And so do the ends. */
function afterOf(unit: number, other: number, { count, otherCount, after, tiesOf }: Neighbours): number {
  const tied = after[unit]!;
  if (tied >= count) return 1 / (1 + Math.abs(otherCount - other - (count - unit)));
  let best = 0;
  for (const place of tiesOf(tied)) if (other <= place) best = Math.max(best, 1 / (1 + Math.abs(place - other - (tied - unit))));
  return best;
}
