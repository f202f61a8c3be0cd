import { type Context, isInLine } from './context.js';

/** What the words of two units say of their likeness, each 0 to 1; the same whichever side is called left. */
export interface WordSignals {
  /** Dice's coefficient of their words, by weight. */
  readonly dice: number;
  /** The share of the one that the other has: of the unit of which more is found. */
  readonly contained: number;
  /** The same of the unit of which less is found. */
  readonly covered: number;
  /** The likeness of the two most alike sentences. */
  readonly sentence: number;
  /** The share of the shorter unit that stands in the other as one run. */
  readonly run: number;
  /** How much that run weighs by itself, levelling off. */
  readonly runMass: number;
  /** How much the words that both have weigh, levelling off. */
  readonly mass: number;
}

/** What the counterparts that the two units of a pair have already say of it. */
export interface Taken {
  /** How many of the two have another counterpart. */
  readonly taken: number;
  /** How much longer the one that has is, in powers of e. */
  readonly longer: number;
  /** How long it is, in powers of e beyond `usualLength`: a long paragraph is more often two of the other side. */
  readonly length: number;
}

/** How long a unit of some 20 words is, in powers of e. */
export const usualLength = 3;

/**
 * What each signal adds to the log-odds that two units are versions of each other: a logistic regression, fitted to paragraphs of news and
 * sentences of essays whose versions were paired by readers and to long texts with planted changes, and cross-validated by document.
 */
const weights = {
  bias: -8.2,
  dice: 0.8,
  contained: 1.5,
  covered: 1,
  sentence: 3.05,
  run: -1.45,
  runMass: 2.15,
  mass: 1,
  remainder: 2.1,
  rank: 2.25,
  before: 1.95,
  after: 1.4,
  /** In line with the ties before and after. */
  between: 0.7,
  crowd: -0.2,
  taken: -1.85,
  longer: 0.8,
  length: 1.6,
} as const;

/** The log-odds by words alone. */
export function fromWords({ dice, contained, covered, sentence, run, runMass, mass }: WordSignals): number {
  const common = weights.dice * dice + weights.contained * contained + weights.covered * covered + weights.mass * mass;
  return weights.bias + common + weights.sentence * sentence + weights.run * run + weights.runMass * runMass;
}

/**
 * What the place of a pair adds to them. `crowd` is how long the text is, in powers of e beyond an article's length: out of line, the longer it
 * is, the more passages are alike by chance.
 */
export function fromPlace(context: Context, crowd: number): number {
  const { before, after } = context;
  const between = before > 0 && after > 0 ? weights.between : 0;
  return between + weights.before * before + weights.after * after + (isInLine(context) ? 0 : weights.crowd * crowd);
}

/** The most that a place could ever add. */
export const bestPlace = fromPlace({ before: 1, after: 1 }, 0);

/** What other counterparts add. */
export function fromTaken({ taken, longer, length }: Taken): number {
  return weights.taken * taken + weights.longer * longer + weights.length * length;
}

/**
 * What the comparison with other pairs adds. `remainder` is what is left of both units once their other counterparts have taken their words, as a
 * share of the smaller (splits and merges rest on it); `rank` the standing against the likest rival, one half when there is one as good.
 */
export function fromRivals(remainder: number, rank: number): number {
  return weights.remainder * remainder + weights.rank * rank;
}

/** The most that all of these could ever add; `length` is how long the longer unit is, in powers of e. */
export function greatest(contained: number, length: number): number {
  const part = fromTaken({ taken: 1, longer: length, length: length - usualLength });
  return bestPlace + Math.max(0, part) + fromRivals(contained, 1);
}

/** A likeness from 0 to 1 as log-odds; infinite at the ends. */
export function logOddsOf(likeness: number): number {
  return Math.log(likeness / (1 - likeness));
}
