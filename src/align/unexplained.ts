import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { remainder, sharedWeight } from './overlap.js';
import { isTaken, type Ties } from './ties.js';

/**
 * For any pair, the share of the smaller unit's words that both still have when their other counterparts have taken theirs. What is left of a
 * unit by all its counterparts is worked out once.
 */
export function unexplainedIn({ left, right, weights }: Lexicon, ties: Ties): (pair: Evidence) => number {
  const rest = (
    unit: number,
    of: Lexicon['left'],
    others: Lexicon['left'],
    tied: readonly number[],
    but: number,
    known: Map<number, Int32Array>,
  ) => {
    if (!isTaken(tied, but)) return of[unit]!.words;
    const whole = !tied.includes(but);
    const found = whole ? known.get(unit) : undefined;
    if (found) return found;
    const words = remainder(
      of[unit]!.words,
      tied.filter((other) => other !== but).map((other) => others[other]!.words),
    );
    if (whole) known.set(unit, words);
    return words;
  };
  const [knownLeft, knownRight] = [new Map<number, Int32Array>(), new Map<number, Int32Array>()];
  return (pair) => {
    const [ofLeft, ofRight] = [ties.ofLeft(pair.left), ties.ofRight(pair.right)];
    if (!isTaken(ofLeft, pair.right) && !isTaken(ofRight, pair.left)) return pair.contained;
    const l = rest(pair.left, left, right, ofLeft, pair.right, knownLeft);
    const r = rest(pair.right, right, left, ofRight, pair.left, knownRight);
    return sharedWeight(l, r, weights) / Math.min(left[pair.left]!.weight, right[pair.right]!.weight);
  };
}
