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
  const ofLeft = neighbours(ties.leftCount, (unit) => ties.ofLeft(unit));
  const ofRight = neighbours(ties.rightCount, (unit) => ties.ofRight(unit));
  return (left, right) => {
    const fromLeft = inLine(left, right, ofLeft, ties.rightCount, (unit) => ties.ofLeft(unit));
    const fromRight = inLine(right, left, ofRight, ties.leftCount, (unit) => ties.ofRight(unit));
    return { before: (fromLeft.before + fromRight.before) / 2, after: (fromLeft.after + fromRight.after) / 2 };
  };
}

/** Whether a pair stands within a few units of where its neighbours' counterparts would have it. */
export function isInLine({ before, after }: Context): boolean {
  return before + after >= inLineFrom;
}

/** Some ten units off on one side, or twenty on both. */
const inLineFrom = 0.1;

interface Neighbours {
  readonly count: number;
  /** The nearest tied unit before each; -1 when there is none. */
  readonly before: Int32Array;
  /** The nearest tied unit after each; the count when there is none. */
  readonly after: Int32Array;
}

function neighbours(count: number, ties: (unit: number) => readonly number[]): Neighbours {
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  for (let unit = 0, last = -1; unit < count; unit++) {
    before[unit] = last;
    if (ties(unit).length > 0) last = unit;
  }
  for (let unit = count - 1, next = count; unit >= 0; unit--) {
    after[unit] = next;
    if (ties(unit).length > 0) next = unit;
  }
  return { count, before, after };
}

/** The head and the end of the two texts count as tied to each other. */
function inLine(unit: number, other: number, near: Neighbours, otherCount: number, ties: (unit: number) => readonly number[]): Context {
  const [a, b] = [near.before[unit]!, near.after[unit]!];
  let before = 0;
  let after = 0;
  for (const place of a < 0 ? [-1] : ties(a)) if (other >= place) before = Math.max(before, 1 / (1 + Math.abs(other - place - (unit - a))));
  for (const place of b >= near.count ? [otherCount] : ties(b))
    if (other <= place) after = Math.max(after, 1 / (1 + Math.abs(place - other - (b - unit))));
  return { before, after };
}
