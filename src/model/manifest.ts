/** What is to be checked: as a manifest lists it, and as it lies in a folder. */

import type { CompareOptions } from './comparison.js';
import type { DedupeOptions } from './duplicates.js';
import type { Expectation, FamiliesExpectation, Place } from './expectation.js';
import type { Templates } from './families.js';

/** How the articles of a case are read and compared, by the names of the flags; what is absent is as usual. */
export interface CaseOptions extends Partial<CompareOptions>, Partial<DedupeOptions> {
  /** The format of the articles. */
  readonly from?: string;
  readonly templates?: Templates;
}

/** What is expected of one case, and how it is to be compared: an `expected.yml`. */
export interface CaseRules {
  readonly options: CaseOptions;
  readonly expectations: readonly Expectation[];
  /** Present for a collection. */
  readonly families?: FamiliesExpectation;
  /** Which files of the folder are the articles of a collection, as patterns; absent for every one that looks like one. */
  readonly articles?: readonly string[];
  /** Whether a baseline is wanted over and above what is expected. */
  readonly baseline: boolean;
}

/** Where the articles of a listed case are. */
export type CaseSource =
  /** Folders with a `left.*` and a `right.*`, or with an `expected.yml` that has families. */
  | { readonly kind: 'folders'; readonly patterns: readonly string[] }
  /** Two files; a `*` in both stands for the same. */
  | { readonly kind: 'pair'; readonly left: string; readonly right: string }
  | { readonly kind: 'collection'; readonly patterns: readonly string[] };

/** One entry of a manifest's `cases`. */
export interface ListedCase {
  readonly name?: string;
  readonly place: Place;
  readonly source: CaseSource;
  readonly rules: CaseRules;
}

/** A manifest: `wirediff.check.yml`. */
export interface Manifest {
  readonly cases: readonly ListedCase[];
}
