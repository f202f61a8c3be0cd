import type { Ties } from '../ties.js';
import { contextOf } from './context.js';
import type { Evidence } from './evidence.js';
import { bestPlace, fromPlace, fromRivals, fromTaken, type Taken, usualLength } from './likeness.js';
import type { Rivals } from './rivals.js';
import { unexplainedIn } from './unexplained.js';

/** Within so many units the same thing said again is a repeat; in a long text what is said again far away is another story on the subject. */
export const articleLength = 30;

/**
 * For any pair, the log-odds that its units are versions of each other as the ties are now; minus infinity when they cannot reach `atLeast`,
 * which is seen before the dearer signals are asked for.
 */
export function standingIn(evidence: Evidence, ties: Ties, rivals: Rivals, atLeast: number): (pair: number) => number {
  const context = contextOf(ties);
  const unexplained = unexplainedIn(evidence, ties);
  const crowd = Math.max(0, Math.log(Math.max(ties.leftCount, ties.rightCount) / articleLength));
  return (pair) => {
    const left = evidence.left[pair]!;
    const right = evidence.right[pair]!;
    const takenLeft = ties.left.isTaken(left, right);
    const takenRight = ties.right.isTaken(right, left);
    const contained = evidence.contained[pair]!;
    const most = fromRivals(contained, 1);
    const counterparts = takenLeft || takenRight ? fromTaken(takenOf(evidence, pair, takenLeft, takenRight)) : 0;
    const words = evidence.logOdds[pair]!;
    if (words + bestPlace + counterparts + most < atLeast) return Number.NEGATIVE_INFINITY;
    const logOdds = words + fromPlace(context(left, right), crowd) + counterparts;
    if (logOdds + most < atLeast) return Number.NEGATIVE_INFINITY;
    const dice = evidence.dice[pair]!;
    const rank = dice / (dice + rivals.likest(pair, ties, takenLeft, takenRight) + nothing);
    if (logOdds + fromRivals(contained, rank) < atLeast) return Number.NEGATIVE_INFINITY;
    return logOdds + fromRivals(unexplained(pair), rank);
  };
}

/** So small that it changes no rank, and large enough to divide by: a pair of no likeness and without a rival has the rank 0. */
const nothing = 0.001;

function takenOf({ lexicon, left, right }: Evidence, pair: number, takenLeft: boolean, takenRight: boolean): Taken {
  const l = lexicon.left[left[pair]!]!.length;
  const r = lexicon.right[right[pair]!]!.length;
  if (takenLeft && takenRight) return { taken: 2, longer: 0, length: l - usualLength + (r - usualLength) };
  return takenLeft ? { taken: 1, longer: l - r, length: l - usualLength } : { taken: 1, longer: r - l, length: r - usualLength };
}
