/** What `--format json` prints, as `JSON.parse` gives it. A comparison is printed as it is; of others the JSON is a plainer thing than the value. */

import type { Comparison } from './comparison.js';
import type { Document } from './document.js';
import type { Article, PairFigures } from './duplicates.js';
import type { DuplicatesOptions, KeepRule, LeftOut, OwnWords, Standing, TemplateEvidence } from './families.js';
import type { JudgedCase, Outcome, SkippedCase, StaleBaseline, TroubledCase, Verdict } from './verdict.js';

/** `wirediff.comparison/1`: of `diff`, and a line of `diff --pairs`. */
export interface ComparisonJson extends Comparison {
  /** That of the pair, where it had one. */
  readonly id?: string | number;
}

/** `wirediff.document/1`: of `inspect`. */
export interface DocumentJson extends Document {
  readonly schema: 'wirediff.document/1';
  /** Of the program. */
  readonly version: string;
}

/** `wirediff.duplicates/1`: of `dedupe`. Articles go by their ids. */
export interface DuplicatesJson {
  readonly schema: 'wirediff.duplicates/1';
  readonly version: string;
  readonly options: DuplicatesOptions;
  /** How many articles were read. */
  readonly articles: number;
  /** How many of them have no words, and so are in no pair; absent when all have some. */
  readonly wordless?: number;
  readonly pairs: readonly PairJson[];
  readonly families: readonly FamilyJson[];
  readonly templates: readonly SeriesJson[];
  readonly trouble: readonly LeftOut[];
}

/** Two near-duplicates; also a line of `dedupe --format ndjson`. */
export interface PairJson extends PairFigures {
  readonly left: string;
  readonly right: string;
  readonly shared: number;
}

/** An article of a family or a series. */
export type ArticleJson = Omit<Article, 'shingles'>;

/** Articles that near-duplicates connect. */
export interface FamilyJson {
  readonly id: number;
  readonly keep: string;
  readonly by: KeepRule;
  /** The one kept first. */
  readonly members: readonly MemberJson[];
}

/** An article of a family, and what it is to the one kept. */
export type MemberJson = KeptJson | OtherJson;

/** The article kept. */
export interface KeptJson extends ArticleJson {
  readonly standing: 'kept';
}

/** Any other. */
export interface OtherJson extends ArticleJson {
  readonly standing: Standing['kind'];
  readonly resemblance: number;
  readonly containment: { readonly kept: number; readonly own: number };
  readonly through?: string;
  readonly steps?: number;
  readonly stays?: boolean;
  readonly own?: OwnWords;
  readonly template?: TemplateEvidence;
}

/** Articles that templates connect. */
export interface SeriesJson {
  readonly id: number;
  readonly members: readonly ArticleJson[];
  readonly pairs: readonly TemplatePairJson[];
}

/** Two articles that look like two uses of one template. */
export interface TemplatePairJson extends TemplateEvidence {
  readonly left: string;
  readonly right: string;
}

/** `wirediff.verdict/1`: of `check`. */
export interface VerdictJson extends Omit<Verdict, 'cases' | 'stale'> {
  readonly cases: readonly CaseJson[];
  readonly stale: readonly Required<StaleBaseline>[];
}

/** A case and what came of it. */
export type CaseJson = JudgedJson | TroubledCase | SkippedCase;

/** A case whose expectations could be looked at. */
export interface JudgedJson extends Omit<JudgedCase, 'outcomes'> {
  readonly expectations: readonly Outcome[];
}
