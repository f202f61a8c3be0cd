import type { Side, Sides } from './side.js';

/** How far a text is made of the other's words, after METER (Gaizauskas et al. 2001); the bands are those of the options. */
export type Degree = 'wholly' | 'partially' | 'non';

/** From which share of its words on, in versions of passages or word for word, a text counts as wholly and as partially derived, 0 to 1; the first is not below the second. */
export type Bands = readonly [wholly: number, partially: number];

/** A run of words that both sides have. */
export interface SharedRun {
  readonly words: number;
  /** Where it stands, from its first word to its last: UTF-16 code units of the document's text, half open. */
  readonly left: RunPlace;
  readonly right: RunPlace;
  /** Its first words, as the left has them. */
  readonly begins: string;
}

/** Where a run begins and ends on one side. What is no part of the story may stand in between. */
export interface RunPlace {
  readonly start: number;
  readonly end: number;
  /** The blocks in which its first and its last word stand. */
  readonly blocks: readonly [first: number, last: number];
}

/** How much of one story is the other's text. Only the story counts, as in the summary. */
export interface Derivation {
  /** How far each side is made of the other's words. */
  readonly degree: Sides<Degree>;
  /** The containment in the summary. The degrees are read from it, or from `verbatim` where that is more: capitals alone make other words, and no other text. */
  readonly containment: Sides<number>;
  /** The share of each side's story words that stand in a run of words that the other side has too, 0 to 1. */
  readonly verbatim: Sides<number>;
  /** From how many words on such a run counts; fewer when a side has no more. */
  readonly run: number;
  /** One of the longest runs that both have; absent when no word is common. */
  readonly longest?: SharedRun;
  /** The side that holds the other wholly, and more than that; absent when neither does. */
  readonly fuller?: Side;
  /** What the fuller side has over and above the other's text, as a share of the other's words: 0.41 is 41 % more. */
  readonly more?: number;
}
