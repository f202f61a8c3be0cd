import { tieCarried } from './carried.js';
import { contextOf, isInLine } from './context.js';
import { type Evidence, inOrder } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { logOddsOf } from './likeness.js';
import { thresholds } from './options.js';
import { saysAgain, tieRestated } from './restated.js';
import { Rivals } from './rivals.js';
import { tieSentences } from './sentences.js';
import { standingIn } from './standing.js';
import type { Ties } from './ties.js';
import { unexplainedAsTiesGrow } from './unexplained.js';

/** What is tied before any likeness is weighed: what is the same to the letter, and that with the seeds. */
export interface Beginning {
  readonly exact: Ties;
  readonly seeds: Ties;
}

/**
 * Ties each unit to those of the other side that are versions of it. Units that are the same to the letter are tied from the start; the seeds
 * vouch for their neighbours; then all are weighed with their neighbours' help, some rounds over, and until the last also the doubtful vouch for
 * theirs: passages that moved together have nobody else. `atLeast` is in log-odds.
 */
export function tieVersions(lexicon: Lexicon, { exact, seeds }: Beginning, evidence: readonly Evidence[], atLeast: number): Ties {
  const rivals = new Rivals(evidence);
  let ties = seeds;
  const { rounds, doubt } = thresholds;
  for (let round = 1; round <= rounds.default; round++) {
    const enough = round < rounds.default ? atLeast - doubt.default : atLeast;
    const likely = weigh(evidence, standingIn(lexicon, ties, rivals, enough), enough);
    ties = exact.copy();
    join(ties, lexicon, likely);
  }
  // What the last round left alone may have gained neighbours in it.
  const alone = evidence.filter(({ left, right }) => ties.ofLeft(left).length === 0 || ties.ofRight(right).length === 0);
  join(ties, lexicon, weigh(alone, standingIn(lexicon, ties, rivals, atLeast), atLeast));
  tieRestated(ties, lexicon, evidence);
  tieSentences(ties, lexicon, evidence);
  if (atLeast <= logOddsOf(thresholds.carriedOdds.default)) tieCarried(ties, lexicon, evidence);
  return ties;
}

/** The likest pairs, each unit in one at most, with those that are the same to the letter; out of line with these only the very like. */
export function seedTies(exact: Ties, evidence: readonly Evidence[]): Ties {
  const ties = exact.copy();
  const context = contextOf(ties);
  const { seed, farSeed } = thresholds;
  const likest = evidence.filter(({ left, right, dice }) => {
    if (dice < seed.default) return false;
    return dice >= farSeed.default || isInLine(context(left, right));
  });
  likest.sort((a, b) => b.dice - a.dice || inOrder(a, b));
  for (const { left, right } of likest) {
    if (ties.ofLeft(left).length === 0 && ties.ofRight(right).length === 0) ties.add(left, right);
  }
  return ties;
}

/** The pairs whose log-odds (`standing`) are enough, the likest first. */
function weigh(evidence: readonly Evidence[], standing: (pair: Evidence) => number, atLeast: number): Evidence[] {
  const likely: { pair: Evidence; logOdds: number }[] = [];
  for (const pair of evidence) {
    const logOdds = standing(pair);
    if (logOdds >= atLeast && logOdds !== Number.NEGATIVE_INFINITY) likely.push({ pair, logOdds });
  }
  return likely.sort((a, b) => b.logOdds - a.logOdds || inOrder(a.pair, b.pair)).map(({ pair }) => pair);
}

/** Ties pairs one after the other: those with two free units, and those that still add to what their units are tied to. */
function join(ties: Ties, lexicon: Lexicon, pairs: readonly Evidence[]): void {
  const unexplained = unexplainedAsTiesGrow(lexicon, ties);
  for (const pair of pairs) {
    const isFree = ties.ofLeft(pair.left).length + ties.ofRight(pair.right).length === 0;
    if (isFree || adds(ties, pair, unexplained)) ties.add(pair.left, pair.right);
  }
}

/** Whether two units, one of which has a counterpart already, still have much in common; or the free one repeats what is near the other's. */
function adds(ties: Ties, pair: Evidence, unexplained: (pair: Evidence) => number): boolean {
  if (unexplained(pair) >= thresholds.remainder.default) return true;
  if (ties.ofLeft(pair.left).length > 0 && ties.ofRight(pair.right).length > 0) return false;
  return saysAgain(pair, ties);
}
