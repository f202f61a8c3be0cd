import type { ArticleList, Family, Series } from '../../model.js';
import type { Found } from '../search/found.js';

/** What is known of a collection once its pairs are found. */
export interface Collection {
  readonly articles: ArticleList;
  /** How many of them have no words. */
  readonly wordless: number;
  readonly pairs: Found;
  /** The text of an article, as it was read. */
  readonly textOf: (article: number) => string;
  /** The words of an article as numbers, which count from 0: the same number is the same word, whatever its case. */
  readonly wordsOf: (article: number) => Uint32Array;
  /** How many shingles two articles share, whether they are a pair or not. */
  readonly sharedBy: (left: number, right: number) => number;
}

/** What the pairs of a collection come to. */
export interface Told {
  readonly families: readonly Family[];
  readonly templates: readonly Series[];
}
