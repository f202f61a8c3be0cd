import { contextOf } from './context.js';
import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import type { Standing } from './likeness.js';
import { remainder, sharedWeight } from './overlap.js';
import type { Rivals } from './rivals.js';
import { isTaken, type Ties } from './ties.js';

/** Within so many units the same thing said again is a repeat; in a long text what is said again far away is another story on the subject. */
export const article = 30;

/** For any pair, what the ties as they are now say of it. */
export function standingIn(lexicon: Lexicon, ties: Ties, rivals: Rivals): (pair: Evidence) => Standing {
  const context = contextOf(ties);
  const unexplained = unexplainedIn(lexicon, ties);
  const crowd = Math.max(0, Math.log(Math.max(ties.leftCount, ties.rightCount) / article));
  return (pair) => {
    const [l, r] = [Math.log(lexicon.left[pair.left]!.sequence.length + 1), Math.log(lexicon.right[pair.right]!.sequence.length + 1)];
    const takenLeft = isTaken(ties.ofLeft(pair.left), pair.right) ? 1 : 0;
    const takenRight = isTaken(ties.ofRight(pair.right), pair.left) ? 1 : 0;
    const { before, after } = context(pair.left, pair.right);
    return {
      before,
      after,
      crowd,
      remainder: unexplained(pair),
      rank: pair.dice / (pair.dice + rivals.likest(pair, ties, takenLeft === 1, takenRight === 1) + 0.001),
      taken: takenLeft + takenRight,
      longer: (takenLeft - takenRight) * (l - r),
      length: takenLeft * (l - 3) + takenRight * (r - 3),
    };
  };
}

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
