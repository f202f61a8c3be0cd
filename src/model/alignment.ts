/** What corresponds to what in two articles. */

import type { Span } from './document.js';
import type { Sides } from './side.js';

/** What is aligned: whole blocks, or their sentences. */
export type Grain = 'paragraph' | 'sentence';

/** One thing to align: a block, or one sentence of a block. */
export interface Unit {
  readonly block: number;
  /** The sentence's number in its block; absent when the unit is the whole block. */
  readonly sentence?: number;
  readonly start: number;
  readonly end: number;
}

/** How many units of each side belong together. `repeat`: one unit stands several times on the other side. */
export type Relation = 'one-to-one' | 'split' | 'merge' | 'repeat' | 'many-to-many';

/** Where an edit stands on one side; empty (`start === end`) at the place where the other side has more. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What kind of thing an edit changed. */
export type Label =
  | 'number'
  | 'datetime'
  | 'name'
  | 'quote'
  | 'attribution'
  | 'negation'
  | 'content'
  | 'wording'
  | 'punctuation'
  | 'case'
  | 'quotes'
  | 'dash'
  | 'space'
  | 'spelling';

/** The labels of a change in the writing alone: severity 0. */
export type TypographicLabel = Extract<Label, 'punctuation' | 'case' | 'quotes' | 'dash' | 'space' | 'spelling'>;

/** 0 typographic, 1 wording, 2 content, 3 factual. */
export type Severity = 0 | 1 | 2 | 3;

/** One word edit. Each excerpt lies inside one unit of its side. */
export interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace';
  readonly left: Excerpt;
  readonly right: Excerpt;
  readonly labels: readonly Label[];
}

/**
 * Units that belong together, as indexes into `Alignment.left` and `Alignment.right`: where one goes with several, these in the order in which they stand in
 * the one; otherwise as they stand in their document.
 */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly relation: Relation;
  readonly moved: boolean;
  /** The units that moved, where others of the link stayed: the last part of a paragraph that was split. Absent where all of it moved, or nothing. */
  readonly movedUnits?: Sides<readonly number[]>;
  /**
   * Where sentences went from one paragraph to another of several: the stretches of both sides in the order in which they are read against each other, what stayed
   * first, then each that went. Absent where units are read whole.
   */
  readonly pieces?: Sides<readonly Span[]>;
  /** 0 to 1. */
  readonly similarity: number;
  /** Empty when the texts are the same once white space is folded. */
  readonly edits: readonly Edit[];
}

/** A bound that was reached, so that the result may be less fine than it could be. */
export interface Limit {
  /** The bound's name in the table of thresholds. */
  readonly name: string;
  readonly value: number;
  /** How many times it was reached. */
  readonly count: number;
  /** What it meant for the result, in a sentence. */
  readonly message: string;
}

/** What corresponds to what. A unit in no link stands alone. */
export interface Alignment {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly links: readonly Link[];
  readonly limits: readonly Limit[];
}
