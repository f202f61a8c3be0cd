/** What is expected of a pair of articles, or of a collection. */

import type { Label, Severity } from './alignment.js';
import type { Baseline } from './baseline.js';
import type { Side } from './side.js';

/** A place in a file: a line of an article, or of the file of expectations. */
export interface Place {
  readonly file: string;
  /** From 1; absent where the file has no lines of text: a page, a record. */
  readonly line?: number;
}

/** What a figure must be: from `least` to `most`, each included unless it is `open`. */
export interface Bound {
  readonly least?: { readonly value: number; readonly open: boolean };
  readonly most?: { readonly value: number; readonly open: boolean };
  /** As a person reads it: `at least 0.8`. */
  readonly words: string;
}

/** A kind of change that can be forbidden or required: a label, the labels of one severity together, or what became of a passage. */
export type Change = Label | 'factual' | 'typographic' | 'edited' | 'unique' | 'moved' | 'split' | 'merged';

interface ExpectationBase {
  /** As it was written: `containment.left: at least 0.8`. */
  readonly written: string;
  /** Where it was written. */
  readonly place?: Place;
}

/** One thing that must hold of a comparison. */
export type Expectation = ExpectationBase &
  (
    | { readonly kind: 'same'; readonly same: boolean }
    /** `figure` is a name of the table of figures. */
    | { readonly kind: 'figure'; readonly figure: string; readonly bound: Bound }
    /** The story's edits bear exactly these labels. */
    | { readonly kind: 'labels'; readonly labels: readonly Label[] }
    | { readonly kind: 'no'; readonly change: Change }
    | { readonly kind: 'some'; readonly change: Change }
    | { readonly kind: 'max-severity'; readonly severity: Severity }
    /** `text` is absent where the field must be. */
    | { readonly kind: 'field'; readonly side: Side; readonly field: string; readonly text?: string }
    | { readonly kind: 'baseline'; readonly baseline: Baseline }
  );

/** The near-duplicates that a collection must have: exactly these families, by id or by file name. */
export interface FamiliesExpectation extends ExpectationBase {
  readonly kind: 'families';
  readonly families: readonly (readonly string[])[];
}
