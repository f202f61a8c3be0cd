import { contextOf } from './context.js';
import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { fromStanding } from './likeness.js';
import type { Rivals } from './rivals.js';
import { isTaken, type Ties } from './ties.js';
import { unexplainedIn } from './unexplained.js';

/** Within so many units the same thing said again is a repeat; in a long text what is said again far away is another story on the subject. */
export const article = 30;

/**
 * For any pair, the log-odds that its units are versions of each other as the ties are now; minus infinity when they cannot reach `atLeast`,
 * which is seen before the dearer signals are asked for.
 */
export function standingIn(lexicon: Lexicon, ties: Ties, rivals: Rivals, atLeast: number): (pair: Evidence) => number {
  const context = contextOf(ties);
  const unexplained = unexplainedIn(lexicon, ties);
  const crowd = Math.max(0, Math.log(Math.max(ties.leftCount, ties.rightCount) / article));
  const lengths = { left: lengthsOf(lexicon.left), right: lengthsOf(lexicon.right) };
  return (pair) => {
    const takenLeft = isTaken(ties.ofLeft(pair.left), pair.right) ? 1 : 0;
    const takenRight = isTaken(ties.ofRight(pair.right), pair.left) ? 1 : 0;
    const [l, r] = [lengths.left[pair.left]!, lengths.right[pair.right]!];
    const { before, after } = context(pair.left, pair.right);
    const taken = takenLeft + takenRight;
    const known = {
      before,
      after,
      crowd,
      taken,
      longer: (takenLeft - takenRight) * (l - r),
      length: takenLeft * (l - 3) + takenRight * (r - 3),
    };
    const most = pair.logOdds + fromStanding({ ...known, remainder: pair.contained, rank: 1 });
    if (most < atLeast) return Number.NEGATIVE_INFINITY;
    const rank = pair.dice / (pair.dice + rivals.likest(pair, ties, takenLeft === 1, takenRight === 1) + 0.001);
    return pair.logOdds + fromStanding({ ...known, remainder: unexplained(pair), rank });
  };
}

/** The words of each unit, in powers of e. */
function lengthsOf(profiles: Lexicon['left']): Float64Array {
  return Float64Array.from(profiles, ({ sequence }) => Math.log(sequence.length + 1));
}
