import type { Context } from './context.js';
import type { Evidence } from './evidence.js';

/** What tells two versions of a passage from two passages, each for one pair, named for the weight it takes. */
export type Signals = Readonly<Record<keyof typeof weights, number>>;

/**
 * What each signal adds to the log-odds that two units are versions of each other (logistic regression, fitted to paragraphs of news and
 * sentences of essays whose versions were paired by readers, and cross-validated by document).
 */
export const weights = {
  bias: -8.06,
  dice: 0.94,
  contained: 1.78,
  covered: 1.23,
  sentence: 3.27,
  run: -1.97,
  runMass: 2.62,
  mass: 1.61,
  /** What is left of both once their other counterparts have taken their words: *split* and *merged* rest on it. */
  remainder: 1.17,
  /** Against the likest other candidate: one half when there is one as good. */
  rank: 2.22,
  before: 1.84,
  after: 1.32,
  /** In line with the ties before and after. */
  between: 0.3,
  /** How many of the two have another counterpart already. */
  taken: -1.91,
  /** How much longer the one that has a counterpart is, in powers of e. */
  longer: 0.88,
  /** How long it is, in powers of e beyond 20 words: a long paragraph is more often two of the other side. */
  length: 1.67,
} as const;

/** What the state of the alignment says of a pair. */
export interface Standing extends Context {
  readonly remainder: number;
  readonly rank: number;
  readonly taken: number;
  readonly longer: number;
  readonly length: number;
}

/** The signals of one pair. */
export function signalsOf(evidence: Evidence, standing: Standing): Signals {
  const { dice, contained, covered, sentence, run, runMass, mass } = evidence;
  const { remainder, rank, before, after, taken, longer, length } = standing;
  const between = before > 0 && after > 0 ? 1 : 0;
  return {
    bias: 1,
    dice,
    contained,
    covered,
    sentence,
    run,
    runMass,
    mass,
    remainder,
    rank,
    before,
    after,
    between,
    taken,
    longer,
    length,
  };
}

const names = Object.keys(weights) as (keyof typeof weights)[];

/** How likely it is that two units are versions of each other, 0 to 1. */
export function likeness(signals: Signals): number {
  let logOdds = 0;
  for (const name of names) logOdds += weights[name] * signals[name];
  return 1 / (1 + Math.exp(-logOdds));
}
