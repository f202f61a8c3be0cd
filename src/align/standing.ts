import { contextOf } from './context.js';
import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { bestPlace, fromPlace, fromRivals, fromTaken, type Taken, usualLength } from './likeness.js';
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
  return (pair) => {
    const takenLeft = isTaken(ties.ofLeft(pair.left), pair.right) ? 1 : 0;
    const takenRight = isTaken(ties.ofRight(pair.right), pair.left) ? 1 : 0;
    const taken = takenLeft + takenRight === 0 ? free : takenOf(lexicon, pair, takenLeft, takenRight);
    const most = fromRivals(pair.contained, 1);
    const counterparts = fromTaken(taken);
    if (pair.logOdds + bestPlace + counterparts + most < atLeast) return Number.NEGATIVE_INFINITY;
    const logOdds = pair.logOdds + fromPlace(context(pair.left, pair.right), crowd) + counterparts;
    if (logOdds + most < atLeast) return Number.NEGATIVE_INFINITY;
    const rank = pair.dice / (pair.dice + rivals.likest(pair, ties, takenLeft === 1, takenRight === 1) + nothing);
    return logOdds + fromRivals(unexplained(pair), rank);
  };
}

/** So small that it changes no rank, and large enough to divide by: a pair of no likeness and without a rival has the rank 0. */
const nothing = 0.001;

const free: Taken = { taken: 0, longer: 0, length: 0 };

function takenOf(lexicon: Lexicon, pair: Evidence, takenLeft: 0 | 1, takenRight: 0 | 1): Taken {
  const l = lexicon.left[pair.left]!.length;
  const r = lexicon.right[pair.right]!.length;
  const length = takenLeft * (l - usualLength) + takenRight * (r - usualLength);
  return { taken: takenLeft + takenRight, longer: (takenLeft - takenRight) * (l - r), length };
}
