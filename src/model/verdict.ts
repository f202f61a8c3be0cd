/** What came of holding articles to what is expected of them. */

import type { Label } from './alignment.js';
import type { Place } from './expectation.js';

/** An expectation, kept or broken. */
export type Outcome = KeptOutcome | BrokenOutcome;

interface OutcomeBase {
  /** As it was written: `containment.left: at least 0.8`. */
  readonly expectation: string;
  /** Where it was written. */
  readonly place?: Place;
}

/** What was expected is so. */
export interface KeptOutcome extends OutcomeBase {
  readonly state: 'kept';
  /** Absent where every rule ran that it rests on. */
  readonly unheld?: Unheld;
}

/** What a kept expectation could not be held to: changes that no rule recognises in the articles' language. */
export interface Unheld {
  /** The languages, in words: `German`. */
  readonly languages: string;
  /** Labels whose rules did not run. */
  readonly withheld: readonly Label[];
  /** Labels whose rules ran in part. */
  readonly partly: readonly Label[];
}

/** What was expected is not so, and what there is instead. */
export interface BrokenOutcome extends OutcomeBase {
  readonly state: 'broken';
  readonly expected: string;
  readonly found: string;
  /** The passages, fields or families concerned; empty where it is the whole. */
  readonly concerns: readonly Concern[];
}

/** One thing that an expectation was broken by. */
export interface Concern {
  /** What it is, as a desk names it: `graf 3 → graf 4`, `headline of the left`. */
  readonly subject: string;
  /** The passage's number in the comparison; absent where it is no passage. */
  readonly passage?: number;
  /** What was expected of it, if that is not the expectation itself. */
  readonly expected?: string;
  /** Its text as it is, with the edits marked. */
  readonly found?: string;
  readonly left?: Place;
  readonly right?: Place;
}

/** What became of a case's baseline: compared, written because there was none, written anew, or told to be missing. */
export type BaselineState = 'kept' | 'broken' | 'written' | 'rewritten' | 'missing';

/** What is held: two articles or a collection. */
export type CaseKind = 'pair' | 'collection';

/** A case and what came of it. */
export type CaseVerdict = JudgedCase | TroubledCase | SkippedCase;

interface CaseBase {
  /** The folder, or the name that the manifest gives. */
  readonly name: string;
  readonly kind: CaseKind;
  /** The files that were compared, in their order. */
  readonly articles: readonly string[];
}

/** A case whose expectations could be looked at. */
export interface JudgedCase extends CaseBase {
  readonly state: 'kept' | 'broken';
  readonly outcomes: readonly Outcome[];
  readonly baseline?: { readonly file: string; readonly state: BaselineState };
}

/** A case that could not be looked at. */
export interface TroubledCase extends CaseBase {
  readonly state: 'trouble';
  readonly trouble: TroubleRecord;
}

/** A case that was not looked at, after another was broken (`--bail`). */
export interface SkippedCase extends CaseBase {
  readonly state: 'skipped';
}

/** What the user can mend. */
export interface TroubleRecord {
  readonly subject: string;
  readonly problem: string;
  readonly remedy: string;
  readonly place?: Place;
}

/** A baseline without its articles. */
export interface StaleBaseline {
  readonly file: string;
  readonly removed: boolean;
  /** Whether that breaks the run: in CI, where a scraper that writes nothing any more would pass. */
  readonly broken?: boolean;
}

/** Every case and what came of it, in the order of their names. */
export interface Verdict {
  readonly schema: 'wirediff.verdict/1';
  readonly version: string;
  readonly cases: readonly CaseVerdict[];
  /** What could not be read and is no case: a manifest, a folder. */
  readonly trouble: readonly TroubleRecord[];
  readonly stale: readonly StaleBaseline[];
  readonly summary: VerdictSummary;
}

/** The figures of a run. */
export interface VerdictSummary {
  /** Every expectation that was looked at was kept, nothing was in trouble, and no baseline is broken for want of its articles. */
  readonly kept: boolean;
  readonly cases: { readonly kept: number; readonly broken: number; readonly trouble: number; readonly skipped: number };
  readonly expectations: { readonly kept: number; readonly broken: number };
  readonly baselines: { readonly written: number; readonly rewritten: number; readonly stale: number };
}
