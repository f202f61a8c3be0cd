import { contextOf } from './context.js';
import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import type { Standing } from './likeness.js';
import type { Rivals } from './rivals.js';
import { isTaken, type Ties } from './ties.js';
import { unexplainedIn } from './unexplained.js';

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
