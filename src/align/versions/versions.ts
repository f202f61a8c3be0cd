import { contextOf, isInLine } from '../likeness/context.js';
import type { Evidence } from '../likeness/evidence.js';
import { logOddsOf } from '../likeness/likeness.js';
import { Rivals } from '../likeness/rivals.js';
import { standingIn } from '../likeness/standing.js';
import { unexplainedAsTiesGrow } from '../likeness/unexplained.js';
import { thresholds } from '../options.js';
import type { Ties } from '../ties.js';
import { tieCarried } from './carried.js';
import { saysAgain, tieRestated } from './restated.js';
import { tieSentences } from './sentences.js';

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
export function tieVersions({ exact, seeds }: Beginning, evidence: Evidence, atLeast: number): Ties {
  const rivals = new Rivals(evidence);
  let ties = seeds;
  const { rounds, doubt } = thresholds;
  for (let round = 1; round <= rounds.default; round++) {
    const enough = round < rounds.default ? atLeast - doubt.default : atLeast;
    const likely = weigh(evidence, standingIn(evidence, ties, rivals, enough), enough);
    ties = exact.copy();
    join(ties, evidence, likely);
  }
  // What the last round left alone may have gained neighbours in it.
  const standing = standingIn(evidence, ties, rivals, atLeast);
  join(
    ties,
    evidence,
    weigh(evidence, (pair) => (isAlone(ties, evidence, pair) ? standing(pair) : Number.NEGATIVE_INFINITY), atLeast),
  );
  tieRestated(ties, evidence);
  tieSentences(ties, evidence);
  if (atLeast <= logOddsOf(thresholds.carriedOdds.default)) tieCarried(ties, evidence);
  return ties;
}

/** Whether a unit of a pair is tied to nothing. */
function isAlone(ties: Ties, { left, right }: Evidence, pair: number): boolean {
  return ties.left.isFree(left[pair]!) || ties.right.isFree(right[pair]!);
}

/** The likest pairs, each unit in one at most, with those that are the same to the letter; out of line with these only the very like. */
export function seedTies(exact: Ties, evidence: Evidence): Ties {
  const ties = exact.copy();
  const context = contextOf(ties);
  const { left, right, dice } = evidence;
  const { seed, farSeed } = thresholds;
  const likest: number[] = [];
  for (let pair = 0; pair < evidence.size; pair++) {
    if (dice[pair]! < seed.default) continue;
    if (dice[pair]! >= farSeed.default || isInLine(context(left[pair]!, right[pair]!))) likest.push(pair);
  }
  likest.sort((a, b) => dice[b]! - dice[a]! || evidence.inOrder(a, b));
  for (const pair of likest) if (areFree(ties, evidence, pair)) ties.add(left[pair]!, right[pair]!);
  return ties;
}

function areFree(ties: Ties, { left, right }: Evidence, pair: number): boolean {
  return ties.left.isFree(left[pair]!) && ties.right.isFree(right[pair]!);
}

/** The pairs whose log-odds (`standing`) are enough, the likest first. */
function weigh(evidence: Evidence, standing: (pair: number) => number, atLeast: number): number[] {
  const likely: number[] = [];
  const logOdds: number[] = [];
  for (let pair = 0; pair < evidence.size; pair++) {
    const own = standing(pair);
    logOdds.push(own);
    if (own >= atLeast && own !== Number.NEGATIVE_INFINITY) likely.push(pair);
  }
  return likely.sort((a, b) => logOdds[b]! - logOdds[a]! || evidence.inOrder(a, b));
}

/** Ties pairs one after the other: those with two free units, and those that still add to what their units are tied to. */
function join(ties: Ties, evidence: Evidence, pairs: readonly number[]): void {
  const { left, right } = evidence;
  const unexplained = unexplainedAsTiesGrow(evidence, ties);
  for (const pair of pairs) {
    if (areFree(ties, evidence, pair) || adds(ties, evidence, pair, unexplained)) ties.add(left[pair]!, right[pair]!);
  }
}

/** Whether two units, one of which has a counterpart already, still have much in common; or the free one repeats what is near the other's. */
function adds(ties: Ties, evidence: Evidence, pair: number, unexplained: (pair: number) => number): boolean {
  if (unexplained(pair) >= thresholds.remainder.default) return true;
  return isAlone(ties, evidence, pair) && saysAgain(ties, evidence, pair);
}
