import type { Context } from './context.js';
import type { Evidence } from './evidence.js';

/** What tells two versions of a passage from two passages, each for one pair, named for the weight it takes. */
export type Signals = Readonly<Record<keyof typeof weights, number>>;

/**
 * What each signal adds to the log-odds that two units are versions of each other (logistic regression, fitted to paragraphs of news and
 * sentences of essays whose versions were paired by readers, and cross-validated by document).
 */
export const weights = {
  bias: -8.2,
  dice: 0.8,
  contained: 1.5,
  covered: 1,
  sentence: 3.05,
  run: -1.45,
  runMass: 2.05,
  mass: 0.8,
  /** What is left of both once their other counterparts have taken their words: *split* and *merged* rest on it. */
  remainder: 2.1,
  /** Against the likest other candidate: one half when there is one as good. */
  rank: 2.25,
  before: 1.95,
  after: 1.4,
  /** In line with the ties before and after. */
  between: 0.7,
  /** Out of line, in how long a text, in powers of e beyond 30 units: the longer, the more passages are alike by chance. */
  crowd: -0.2,
  /** How many of the two have another counterpart already. */
  taken: -1.85,
  /** How much longer the one that has a counterpart is, in powers of e. */
  longer: 0.8,
  /** How long it is, in powers of e beyond 20 words: a long paragraph is more often two of the other side. */
  length: 1.6,
} as const;

/** What the state of the alignment says of a pair. */
export interface Standing extends Context {
  readonly remainder: number;
  readonly rank: number;
  readonly crowd: number;
  readonly taken: number;
  readonly longer: number;
  readonly length: number;
}

/** The signals of one pair. */
export function signalsOf(evidence: Evidence, standing: Standing): Signals {
  const { dice, contained, covered, sentence, run, runMass, mass } = evidence;
  const { remainder, rank, before, after, taken, longer, length } = standing;
  const between = before > 0 && after > 0 ? 1 : 0;
  const crowd = between === 1 ? 0 : standing.crowd;
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
    crowd,
    taken,
    longer,
    length,
  };
}

/** How likely it is that two units are versions of each other, 0 to 1. */
export function likeness(signals: Signals): number {
  return 1 / (1 + Math.exp(-logOdds(signals)));
}

function logOdds(s: Signals): number {
  // Written out: a loop over the names takes five times as long, and this is asked of every candidate.
  const words = weights.dice * s.dice + weights.contained * s.contained + weights.covered * s.covered + weights.mass * s.mass;
  const order = weights.sentence * s.sentence + weights.run * s.run + weights.runMass * s.runMass;
  const place = weights.before * s.before + weights.after * s.after + weights.between * s.between + weights.crowd * s.crowd;
  const others = weights.remainder * s.remainder + weights.rank * s.rank + weights.taken * s.taken + weights.longer * s.longer;
  return weights.bias + words + order + place + others + weights.length * s.length;
}

/** The most that a pair could ever be likely, whatever the state of the alignment; `words` is the length of the longer of its units. */
export function greatestLikeness(evidence: Evidence, words: number): number {
  const length = Math.log(words + 1);
  const free = { before: 1, after: 1, crowd: 0, remainder: evidence.contained, rank: 1, taken: 0, longer: 0, length: 0 };
  const part = { ...free, taken: 1, longer: length, length: length - 3 };
  return Math.max(likeness(signalsOf(evidence, free)), likeness(signalsOf(evidence, part)));
}
