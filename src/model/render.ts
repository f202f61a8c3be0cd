/** How a report is to look, and who prints it. */

import type { Label, Severity } from './alignment.js';
import type { Comparison } from './comparison.js';
import type { Document } from './document.js';
import type { Given } from './given.js';

/** What to print of a comparison; never what counts. */
export type Only = 'shared' | 'edited' | 'unique' | 'moved';

/** How much of a report is printed, and how it is laid out. */
export type View = 'report' | 'side-by-side' | 'summary' | 'note';

/** How a report is to look. */
export interface Style {
  /** Columns to write in. */
  readonly width: number;
  /** 0 none, 1 sixteen colours, 2 256 colours, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  readonly view: View;
  /** Print long shared runs whole, and every factual change in the head. */
  readonly all: boolean;
  /** The kinds of passage to print; empty for every kind. */
  readonly only: readonly Only[];
  /** Print passages of this severity and graver ones; absent for every severity. One on one side alone is of severity 3 when it brings a figure, a date, a name or a quotation, and of 2 otherwise; one whose text is the same is of 0. */
  readonly minSeverity?: Severity;
  /** Print passages that bear one of these labels; absent or empty for every label. One on one side alone bears those of what it brings, and `content`. */
  readonly labels?: readonly Label[];
}

/** How a verdict is to look. */
export interface VerdictStyle extends Style {
  /** Leave what is kept out of a report for people; it is counted all the same. */
  readonly broken?: boolean;
  /** How a file is called where the report is read, in annotations for GitHub; as the user named it when absent. */
  readonly fileName?: (file: string) => string;
}

/** Turns what was found into what is printed, with a line end at its end. What a style leaves out is as in a file: the whole report in 80 columns, without colour. */
export interface Renderer {
  readonly comparison: (comparison: Comparison, style?: Given<Style>) => string;
  /** The same in portions, each to be written before the next is asked for: a long report need never be there as a whole. */
  readonly portions: (comparison: Comparison, style?: Given<Style>) => Iterable<string>;
  readonly document: (document: Document, style?: Given<Style>) => string;
}
