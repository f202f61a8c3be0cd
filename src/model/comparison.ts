/** What a comparison says: every unit once, and the figures. */

import type { Edit, Grain, Label, Limit, Relation, Severity } from './alignment.js';
import type { Document, Structure } from './document.js';

export type Side = 'left' | 'right';

/** A unit as a report names it. */
export interface UnitRef {
  readonly block: number;
  readonly sentence?: number;
}

interface PassageBase {
  /** From 1, in the order of the report. */
  readonly id: number;
  readonly left: readonly UnitRef[];
  readonly right: readonly UnitRef[];
  readonly moved: boolean;
}

/** The same to the letter on both sides, once white space is folded. */
export interface SharedPassage extends PassageBase {
  readonly kind: 'shared';
  readonly relation: Relation;
  readonly similarity: number;
  readonly edits: readonly [];
}

/** Two versions of one text. */
export interface EditedPassage extends PassageBase {
  readonly kind: 'edited';
  readonly relation: Relation;
  readonly similarity: number;
  readonly labels: readonly Label[];
  readonly severity: Severity;
  readonly edits: readonly Edit[];
}

/** On one side only. */
export interface UniquePassage extends PassageBase {
  readonly kind: 'unique';
  readonly side: Side;
  readonly edits: readonly [];
}

export type Passage = SharedPassage | EditedPassage | UniquePassage;

/** A figure for each side. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

export interface Summary {
  /** What the exit code says: nothing that counts differs. */
  readonly same: boolean;
  /** Passages of story roles. */
  readonly passages: {
    readonly shared: number;
    readonly edited: number;
    readonly unique: Sides<number>;
    readonly moved: number;
    readonly split: number;
    readonly merged: number;
  };
  /** Passages of furniture, date, dateline and byline on each side; not counted in `passages`. */
  readonly apart: Sides<number>;
  /** Story words of each side, and those that both have in shared and edited passages. */
  readonly words: Sides<number> & { readonly shared: number };
  /** The share of each side's story words that the other side has too, 0 to 1. */
  readonly containment: Sides<number>;
  /** Shared words over all words of both, 0 to 1. */
  readonly resemblance: number;
  /** How many edits bear each label. */
  readonly labels: Readonly<Partial<Record<Label, number>>>;
}

/** Every option that shaped a comparison. */
export interface CompareOptions {
  readonly unit: Grain;
  readonly structure: Structure;
  readonly threshold: number;
  readonly strict: boolean;
}

/** Every unit of both sides exactly once. */
export interface Comparison {
  readonly schema: 'wirediff.comparison/1';
  readonly version: string;
  readonly options: CompareOptions;
  readonly left: Document;
  readonly right: Document;
  /** In the reading order of the right side, left-only passages where they stood. */
  readonly passages: readonly Passage[];
  readonly summary: Summary;
  readonly limits: readonly Limit[];
}
