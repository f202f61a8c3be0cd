/** What a comparison says: every unit once, and the figures. */

import type { Edit, Excerpt, Grain, Label, Limit, Relation, Severity, TypographicLabel } from './alignment.js';
import type { Bands, Derivation } from './derivation.js';
import type { Document, Span, Structure } from './document.js';
import type { Note } from './note.js';
import type { Side, Sides } from './side.js';

/** A unit as a report names it. */
export interface UnitRef {
  readonly block: number;
  readonly sentence?: number;
}

/** A word edit, with the severity of its gravest label. */
export interface RatedEdit extends Edit {
  readonly severity: Severity;
}

/** What a passage says that stands on one side alone. Each list is in the order of the text; empty where there is nothing of the kind. */
export interface Brings {
  /** Figures in digits or words, with what they measure: *6,495*, *about 300* has *300*, *4.2 million pounds*. */
  readonly numbers: readonly Sourced[];
  /** Dates and times: *Thursday*, *6 February 2026*, *9 p.m.* */
  readonly dates: readonly Excerpt[];
  /** People, organisations, places and titles. */
  readonly names: readonly Excerpt[];
  /** Words inside quotation marks, without the marks. */
  readonly quotes: readonly Sourced[];
}

/** A figure or a quotation, and who is named as its source in the paragraph: *"…," Peskov added*, *according to HRANA*. */
export interface Sourced extends Excerpt {
  readonly speaker?: Excerpt;
}

interface PassageBase {
  /** From 1, in the order of the report. */
  readonly id: number;
  /** Several that go with one on the other side stand in its order, all others in that of their document. */
  readonly left: readonly UnitRef[];
  readonly right: readonly UnitRef[];
  readonly moved: boolean;
}

/** Of a passage that moved, the units that did where others stayed: the last part of a paragraph that was split, or the one that was joined to the lead. */
interface MayMoveInPart {
  /** Absent where all of the passage moved, or nothing. */
  readonly movedUnits?: Sides<readonly UnitRef[]>;
  /**
   * Where sentences went from one paragraph of it to another: the stretches of both sides in the order in which they are read against each other, what stayed first,
   * then each that went. Absent where its units are read whole.
   */
  readonly pieces?: Sides<readonly Span[]>;
}

/** The same to the letter on both sides, once white space is folded, but for edits that are ignored on demand. */
export interface SharedPassage extends PassageBase, MayMoveInPart {
  readonly kind: 'shared';
  readonly relation: Relation;
  readonly similarity: number;
  readonly edits: readonly [];
  /** Edits that do not count because of `CompareOptions.ignore`; absent when there are none. */
  readonly ignored?: readonly RatedEdit[];
}

/** Two versions of one text. */
export interface EditedPassage extends PassageBase, MayMoveInPart {
  readonly kind: 'edited';
  readonly relation: Relation;
  readonly similarity: number;
  readonly labels: readonly Label[];
  readonly severity: Severity;
  /** Those that count. */
  readonly edits: readonly RatedEdit[];
  /** Edits that do not count because of `CompareOptions.ignore`; absent when there are none. With `edits` they make one text of the other. */
  readonly ignored?: readonly RatedEdit[];
}

/** On one side only. */
export interface UniquePassage extends PassageBase {
  readonly kind: 'unique';
  readonly side: Side;
  /** What it says that is new; looked for when first asked for. What is not of the story brings nothing. */
  readonly brings: Brings;
  readonly edits: readonly [];
}

/** Units of both sides that belong together, or a unit that stands alone. */
export type Passage = SharedPassage | EditedPassage | UniquePassage;

/** The figures of a comparison. */
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
    /** Those that stand more often on one side than on the other. */
    readonly repeated: number;
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
  /** How many ignored edits bear each label; they are not counted in `labels`. */
  readonly ignored: Readonly<Partial<Record<TypographicLabel, number>>>;
}

/** Which rules labelled the edits. English is the first language; others have no rules for what is told by words. */
export interface Rules {
  /** The language of both texts (BCP 47); absent when it is unknown or they are in two. */
  readonly language?: string;
  /** Labels whose rules ran whole. */
  readonly ran: readonly Label[];
  /** Labels whose rules ran in part: without English words, or where capitals do not tell names. */
  readonly partly: readonly Label[];
  /** Labels that no edit bears, because their rules know English words only. */
  readonly withheld: readonly Label[];
}

/** Every option that shaped a comparison. */
export interface CompareOptions {
  readonly unit: Grain;
  readonly structure: Structure;
  readonly threshold: number;
  readonly strict: boolean;
  /** Labels of the writing that do not count: an edit that bears no others is told as ignored. */
  readonly ignore: readonly TypographicLabel[];
  /** From which containment on a story counts as wholly and as partially derived from the other. */
  readonly bands: Bands;
}

/** Every unit of both sides exactly once. */
export interface Comparison {
  readonly schema: 'wirediff.comparison/1';
  readonly version: string;
  readonly options: CompareOptions;
  readonly left: Document;
  readonly right: Document;
  readonly rules: Rules;
  /** In the reading order of the right side, left-only passages where they stood. */
  readonly passages: readonly Passage[];
  readonly summary: Summary;
  /** How much of each story is the other's text; found when first asked for. */
  readonly derivation: Derivation;
  /** What a desk would put over the right side; found when first asked for. */
  readonly note: Note;
  readonly limits: readonly Limit[];
}
