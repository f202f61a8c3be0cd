/** What near-duplicates come to: families with one to keep, and series of templates that only look like families. */

import type { Article, DedupeOptions, PairFigures } from './duplicates.js';

/** By what the article to keep is chosen. */
export type KeepRule = 'earliest' | 'longest' | 'first' | 'most-complete';

/** `auto`: the earliest where every date of the family is known, else the most complete. */
export type Keep = 'auto' | KeepRule;

/** `apart`: alike but for figures or names is no family; `merge`: it is. */
export type Templates = 'apart' | 'merge';

/** Every option that shapes what is told of a collection. */
export interface DuplicatesOptions extends DedupeOptions {
  readonly keep: Keep;
  readonly templates: Templates;
}

/** Some of the words that one text has and another has not, those that tell most first, and how many there are in all. */
export interface OwnWords {
  readonly words: readonly string[];
  readonly count: number;
}

/** The figures of a member (`right`) beside the article kept (`left`). */
interface Measured {
  readonly figures: PairFigures;
}

/** What a member is to the article that is kept. */
export type Standing =
  /** Both have the same shingles. */
  | (Measured & { readonly kind: 'same' })
  /** Each says most of what the other says. */
  | (Measured & { readonly kind: 'version'; readonly own: OwnWords })
  /** It stands in the one kept, and is a part of it. */
  | (Measured & { readonly kind: 'excerpt'; readonly own: OwnWords })
  /** The one kept stands in it, and is a part of it. It `stays` when it has so much besides that it neither resembles one that stays nor stands in one. */
  | (Measured & { readonly kind: 'superset'; readonly own: OwnWords; readonly stays: boolean })
  /**
   * It is no near-duplicate of the one kept, but of another member (`through`); it is so many pairs away (`steps`). It `stays` unless it resembles another
   * that stays, or stands in it.
   */
  | (Measured & {
      readonly kind: 'chained';
      readonly through: number;
      readonly steps: number;
      readonly stays: boolean;
    });

/** An article of a family, by its number in the collection. */
export interface Member {
  readonly article: number;
  readonly standing: Standing;
  /** Where the pair with the article kept looks like a template; with `merge` alone. */
  readonly template?: TemplateEvidence;
}

/** Articles that near-duplicates connect. */
export interface Family {
  /** From 1: the largest first, then in the order of the ids kept. */
  readonly id: number;
  /** The number of the article to keep. */
  readonly keep: number;
  /** The rule that chose it. */
  readonly by: KeepRule;
  /** The others, the earliest first. */
  readonly members: readonly Member[];
}

/** How many of the things that stand at the same place in two texts differ. */
export interface Differing {
  readonly differ: number;
  readonly of: number;
}

/** Why two articles look like two uses of one template. */
export interface TemplateEvidence {
  /** Numbers, times and dates. */
  readonly figures: Differing;
  readonly names: Differing;
  /** Some of what differs, as it is written on each side. */
  readonly changes: readonly { readonly left: string; readonly right: string }[];
}

/** Two articles that look like two uses of one template. */
export interface TemplatePair {
  readonly left: number;
  readonly right: number;
  readonly evidence: TemplateEvidence;
}

/** Articles that templates connect: yesterday's market report and today's. */
export interface Series {
  /** From 1, in the order of families. */
  readonly id: number;
  /** By id. */
  readonly articles: readonly number[];
  /** For each article but one, a pair that ties it to the others. */
  readonly pairs: readonly TemplatePair[];
}

/** An input, or a line of one, that was left out, and why. */
export interface LeftOut {
  readonly source: string;
  readonly message: string;
  /** How many lines of the source it stands for, where they are not told one by one. */
  readonly lines?: number;
}

/** The articles of a collection by their numbers, from 0. */
export interface ArticleList {
  readonly length: number;
  readonly at: (article: number) => Article;
}

/** Two near-duplicates, and their figures. */
export interface NearPair {
  readonly left: Article;
  readonly right: Article;
  readonly figures: PairFigures;
  /** How many shingles both have. */
  readonly shared: number;
}

/** Pairs, each once; they can be gone through as often as one likes. */
export interface PairList extends Iterable<NearPair> {
  readonly length: number;
}

/** What was found in a collection. */
export interface Duplicates {
  readonly schema: 'wirediff.duplicates/1';
  readonly version: string;
  readonly options: DuplicatesOptions;
  readonly articles: ArticleList;
  /** How many of them have no words, and so are in no pair. */
  readonly wordless: number;
  /** The first by id on the left; in the order of the left ids, then of the right ones. */
  readonly pairs: PairList;
  readonly families: readonly Family[];
  readonly templates: readonly Series[];
  readonly trouble: readonly LeftOut[];
}
