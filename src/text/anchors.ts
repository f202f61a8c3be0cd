import { longestRising } from './rising.js';

/** A place that both sequences have in common: where it begins in each. */
export type Anchor = readonly [left: number, right: number];

/** Part of a sequence; half open. */
type Stretch = readonly [start: number, end: number];

/** So many elements in a row make an anchor: single words stand once too often by chance. */
export const anchorLength = 3;

/**
 * Where two sequences can be cut so that their parts correspond, as in patience diff (Cohen): runs of `anchorLength` elements that stand once in each
 * stretch, those of them that are in order on both. Empty when there are none. Anchors may overlap.
 */
export function anchorsIn(left: ArrayLike<number>, right: ArrayLike<number>, ofLeft: Stretch, ofRight: Stretch): Anchor[] {
  const places = oncePlaces(right, ofRight);
  const pairs: Anchor[] = [];
  for (const [key, place] of oncePlaces(left, ofLeft)) {
    const other = places.get(key);
    if (place !== -1 && other !== undefined && other !== -1) pairs.push([place, other]);
  }
  return longestRising(pairs.map(([, place]) => place)).map((k) => pairs[k]!);
}

/** Where each run of `anchorLength` elements stands; -1 when it stands more than once. */
function oncePlaces(sequence: ArrayLike<number>, [from, to]: Stretch): Map<number | string, number> {
  const places = new Map<number | string, number>();
  for (let at = from; at + anchorLength <= to; at++) {
    const key = keyAt(sequence, at);
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** A run of `anchorLength` elements as one number, where their numbers are small enough for that, as those of most texts are. */
function keyAt(sequence: ArrayLike<number>, at: number): number | string {
  const one = sequence[at]!;
  const two = sequence[at + 1]!;
  const three = sequence[at + 2]!;
  return Math.max(one, two, three) < small ? (one * small + two) * small + three : `${one} ${two} ${three}`;
}

/** Three numbers below this can be told from one number below 2^53. */
const small = 2 ** 17;
