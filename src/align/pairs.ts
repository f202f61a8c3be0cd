import { contextOf } from './context.js';
import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { likeness, type Standing, signalsOf } from './likeness.js';
import { thresholds } from './options.js';
import { remainder, sharedWeight } from './overlap.js';
import { Ties } from './ties.js';

/**
 * Ties each unit to those of the other side that are versions of it. Units that are the same to the letter are tied from the start; the likest
 * of the others join them as seeds; then all are weighed with their neighbours' help, some rounds over.
 */
export function pair(lexicon: Lexicon, exact: Int32Array, seeds: Ties, evidence: readonly Evidence[], threshold: number): Ties {
  let ties = seeds;
  for (let round = 0; round < thresholds.rounds.default; round++) {
    ties = join(start(lexicon, exact), lexicon, weighAll(lexicon, ties, evidence), threshold);
  }
  // What the last round left alone may have gained neighbours in it.
  const alone = evidence.filter(({ left, right }) => ties.ofLeft(left).length === 0 || ties.ofRight(right).length === 0);
  return join(ties, lexicon, weighAll(lexicon, ties, evidence, alone), threshold);
}

function start(lexicon: Lexicon, exact: Int32Array): Ties {
  const ties = new Ties(lexicon.left.length, lexicon.right.length);
  exact.forEach((right, left) => {
    if (right !== -1) ties.add(left, right);
  });
  return ties;
}

/** The likest pairs first, each unit once. */
export function seed(lexicon: Lexicon, exact: Int32Array, evidence: readonly Evidence[]): Ties {
  const ties = start(lexicon, exact);
  const likest = evidence.filter(({ dice }) => dice >= thresholds.seed.default).sort((a, b) => b.dice - a.dice || inOrder(a, b));
  for (const { left, right } of likest) if (ties.ofLeft(left).length === 0 && ties.ofRight(right).length === 0) ties.add(left, right);
  return ties;
}

/** Of equal pairs the one nearer the head goes first, whichever side is called left. */
function inOrder(a: Evidence, b: Evidence): number {
  return a.left + a.right - (b.left + b.right) || Math.abs(a.left - a.right) - Math.abs(b.left - b.right) || a.left - b.left;
}

interface Weighed {
  readonly pair: Evidence;
  readonly likeness: number;
}

function weighAll(lexicon: Lexicon, ties: Ties, evidence: readonly Evidence[], asked = evidence): Weighed[] {
  const standing = standingIn(lexicon, ties, evidence);
  return asked.map((pair) => ({ pair, likeness: likeness(signalsOf(pair, standing(pair))) }));
}

/** For any pair, what the ties as they are now say of it. */
export function standingIn(lexicon: Lexicon, ties: Ties, evidence: readonly Evidence[]): (pair: Evidence) => Standing {
  const context = contextOf(ties);
  const rivals = rivalsIn(ties, evidence);
  const crowd = Math.max(0, Math.log(Math.max(ties.leftCount, ties.rightCount) / article));
  return (pair) => {
    const othersOfLeft = ties.ofLeft(pair.left).filter((right) => right !== pair.right);
    const othersOfRight = ties.ofRight(pair.right).filter((left) => left !== pair.left);
    const [l, r] = [lexicon.left[pair.left]!.sequence.length + 1, lexicon.right[pair.right]!.sequence.length + 1];
    const [takenLeft, takenRight] = [othersOfLeft.length > 0 ? 1 : 0, othersOfRight.length > 0 ? 1 : 0];
    return {
      ...context(pair.left, pair.right),
      crowd,
      remainder: unexplained(lexicon, pair, othersOfLeft, othersOfRight),
      rank: pair.dice / (pair.dice + rivals(pair, takenLeft === 1, takenRight === 1) + 0.001),
      taken: takenLeft + takenRight,
      longer: (takenLeft - takenRight) * Math.log(l / r),
      length: takenLeft * (Math.log(l) - 3) + takenRight * (Math.log(r) - 3),
    };
  };
}

/** The share of the smaller unit's words that both still have when their other counterparts have taken theirs. */
function unexplained(
  lexicon: Lexicon,
  { left, right, contained }: Evidence,
  othersOfLeft: readonly number[],
  othersOfRight: readonly number[],
): number {
  if (othersOfLeft.length === 0 && othersOfRight.length === 0) return contained;
  const [l, r] = [lexicon.left[left]!, lexicon.right[right]!];
  const restOfLeft = remainder(
    l.words,
    othersOfLeft.map((other) => lexicon.right[other]!.words),
  );
  const restOfRight = remainder(
    r.words,
    othersOfRight.map((other) => lexicon.left[other]!.words),
  );
  return sharedWeight(restOfLeft, restOfRight, lexicon.weights) / Math.min(l.weight, r.weight);
}

/** The dice of the likest rival of a pair: another counterpart of either unit that is free, or likes it as well. */
function rivalsIn(ties: Ties, evidence: readonly Evidence[]): (pair: Evidence, takenLeft: boolean, takenRight: boolean) => number {
  const ofLeft: Evidence[][] = Array.from({ length: ties.leftCount }, () => []);
  const ofRight: Evidence[][] = Array.from({ length: ties.rightCount }, () => []);
  for (const pair of evidence) {
    ofLeft[pair.left]!.push(pair);
    ofRight[pair.right]!.push(pair);
  }
  return (pair, takenLeft, takenRight) => {
    let most = 0;
    const meet = (rival: Evidence, tiedElsewhere: boolean) => {
      if (rival !== pair && rival.dice > most && !(tiedElsewhere && rival.dice < pair.dice)) most = rival.dice;
    };
    // A unit that has its counterpart is no longer looking: what else is like it says nothing of the pair.
    if (!takenLeft || takenRight)
      for (const rival of ofLeft[pair.left]!)
        meet(
          rival,
          ties.ofRight(rival.right).some((left) => left !== pair.left),
        );
    if (!takenRight || takenLeft)
      for (const rival of ofRight[pair.right]!)
        meet(
          rival,
          ties.ofLeft(rival.left).some((right) => right !== pair.right),
        );
    return most;
  };
}

/** The likest first. A pair joins when one of its units is free, or when both still have words in common that nothing explains. */
function join(ties: Ties, lexicon: Lexicon, weighed: readonly Weighed[], threshold: number): Ties {
  const likely = weighed.filter(({ likeness: likely }) => likely >= threshold && likely > 0);
  likely.sort((a, b) => b.likeness - a.likeness || inOrder(a.pair, b.pair));
  for (const { pair } of likely) {
    const [ofLeft, ofRight] = [ties.ofLeft(pair.left), ties.ofRight(pair.right)];
    if (ofLeft.length + ofRight.length > 0 && !adds(lexicon, pair, ofLeft, ofRight)) continue;
    ties.add(pair.left, pair.right);
  }
  return ties;
}

/** Within so many units the same thing said again is a repeat; in a long text what is said again far away is another story on the subject. */
const article = 30;

/** Whether two units, one of which has a counterpart already, still have much in common; or the free one all but repeats the other. */
function adds(lexicon: Lexicon, pair: Evidence, ofLeft: readonly number[], ofRight: readonly number[]): boolean {
  if (unexplained(lexicon, pair, ofLeft, ofRight) >= thresholds.remainder.default) return true;
  const near = [...ofLeft.map((right) => right - pair.right), ...ofRight.map((left) => left - pair.left)].some(
    (apart) => Math.abs(apart) <= article,
  );
  return near && (ofLeft.length === 0 || ofRight.length === 0) && pair.contained >= thresholds.repeated.default;
}
