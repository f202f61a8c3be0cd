/** A comparison as it is recorded beside its articles, to be held against later ones. */

import type { Label, Relation } from './alignment.js';

/** The whole comparison but for what follows from the texts (places in them, `similarity`) and what is no part of the result (paths, hashes, versions). */
export interface Baseline {
  /** Options that are not the usual ones, by name. */
  readonly options: Readonly<Record<string, string>>;
  /** Format, language and the fields of each side, by name: `dateline.place`. */
  readonly left: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
  /** In the order of the report. */
  readonly passages: readonly RecordedPassage[];
  /** The figures of the summary, by name; those that are 0 may be absent. `same` is 1 or 0. */
  readonly figures: Readonly<Record<string, number>>;
}

/** A passage as a baseline records it; units go by the names that a desk gives them. */
export interface RecordedPassage {
  readonly kind: 'shared' | 'edited' | 'unique';
  readonly moved: boolean;
  readonly relation: Relation;
  /** The units of each side as a desk names them: `headline`, `graf 3`, `graf 3.2` for a sentence. Both are given; the empty one is the side without. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Its text with the edits in it. */
  readonly text: readonly Stretch[];
}

/** A stretch of a recorded text. White space is folded. */
export type Stretch =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'edit'; readonly left: string; readonly right: string; readonly labels: readonly Label[] }
  /** A unit ends here, on the sides named; `copy`: the next copy of a repeated text begins. */
  | { readonly kind: 'break'; readonly side: 'left' | 'right' | 'both' | 'copy' };
