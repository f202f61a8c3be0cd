/** Near-duplicates of a collection, as they are found. */

import type { Sides } from './side.js';

/** Every option that decides which pairs are reported. */
export interface DedupeOptions {
  /** A pair is reported when its resemblance is at least this; above 0, at most 1. */
  readonly resemblance: number;
  /** A pair is reported when so much of one side, at least, stands in the other; above 0, at most 1. */
  readonly containment: number;
  /** How many words in a row are compared as one. */
  readonly shingle: number;
}

/** One article of a collection. */
export interface Article {
  /** No two articles of a collection have the same. */
  readonly id: string;
  /** Where it stands: a file, or `file:line`. */
  readonly source: string;
  readonly title?: string;
  /** As it was given. */
  readonly date?: string;
  /** The agency or paper, as it was given. */
  readonly outlet?: string;
  /** How many words the text has. */
  readonly words: number;
  /** How many different shingles the text has; 0 when it has no words, and then it is in no pair. */
  readonly shingles: number;
}

/** Two articles that are near-duplicates, by their numbers in the collection; `left` is the earlier of the two. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  /** How many shingles both have. */
  readonly shared: number;
}

/** What a pair's three counts say. */
export interface PairFigures {
  /** Shared shingles over all shingles of both, 0 to 1. */
  readonly resemblance: number;
  /** The share of each side's shingles that the other side has, 0 to 1. */
  readonly containment: Sides<number>;
}
