import type { DedupeOptions, Pair } from '../model.js';
import { Pairs } from './columns.js';
import type { Corpus } from './corpus.js';
import { isPair, leastShared } from './figures.js';
import { Lookup } from './lookup.js';
import { Prefixes } from './prefixes.js';
import { countArticles } from './rarity.js';
import { SharedCounter } from './shared.js';

/** How far a search has come, and what it found since the step before. */
export interface JoinStep {
  /** Steps taken, and of how many. */
  readonly done: number;
  readonly total: number;
  /** By the larger article of each pair (the later, where they are as large), then by the other. */
  readonly pairs: Pairs;
}

/** Every batch is gone through so often: to count, to choose, to look up. */
const rounds = 3;

/**
 * Finds every pair of near-duplicates, and no other; the order of pairs depends on the order of the articles alone. The corpus must be complete: shingles that stand
 * in one article only are struck from it.
 */
export function* joinSteps(corpus: Corpus, options: DedupeOptions): Generator<JoinStep> {
  const total = rounds * corpus.batches.length;
  const none = new Pairs();
  let done = 0;
  const prefixes = new Prefixes(corpus, options);
  let batch = 0;
  for (const counts of countArticles(corpus)) {
    if (counts) prefixes.addBatch(corpus.articlesOf(batch++), counts);
    yield { done: ++done, total, pairs: none };
  }
  const search = new Search(corpus, prefixes, options);
  for (const i of corpus.batches.keys()) yield { done: ++done, total, pairs: search.within(corpus.articlesOf(i), prefixes.below[i]!) };
}

/** All pairs of near-duplicates, by their left article, then by their right. */
export function join(corpus: Corpus, options: DedupeOptions): Pairs {
  const found = new Pairs();
  for (const { pairs } of joinSteps(corpus, options)) for (const { left, right, shared } of pairs) found.push(left, right, shared);
  return found.sorted(corpus.length);
}

class Search {
  readonly #corpus: Corpus;
  readonly #lookup: Lookup;
  readonly #options: DedupeOptions;
  readonly #counter: SharedCounter;

  readonly #common: Uint32Array;

  constructor(corpus: Corpus, prefixes: Prefixes, options: DedupeOptions) {
    this.#corpus = corpus;
    this.#lookup = new Lookup(corpus, prefixes.entries);
    this.#common = prefixes.common;
    this.#options = options;
    this.#counter = new SharedCounter(corpus);
  }

  /** The pairs whose larger article is one of these, of one batch; `below` tells its places whose shingles stand in much smaller articles. */
  within(articles: Iterable<number>, below: Uint8Array): Pairs {
    const pairs = new Pairs();
    for (const article of articles) {
      const candidates: number[] = [];
      this.#lookup.find(article, this.#corpus.place(article), below, candidates);
      if (candidates.length > 0) this.#verify(article, candidates, pairs);
    }
    return pairs;
  }

  #verify(article: number, candidates: number[], pairs: Pairs): void {
    const size = this.#corpus.sizeOf(article);
    this.#counter.setSubject(article);
    const found: Pair[] = [];
    for (const other of candidates) {
      const otherSize = this.#corpus.sizeOf(other);
      const spare = this.#common[other]! - leastShared(otherSize, size, this.#options);
      const shared = this.#counter.count(other, spare);
      if (isPair(shared, otherSize, size, this.#options))
        found.push({ left: Math.min(article, other), right: Math.max(article, other), shared });
    }
    found.sort((a, b) => a.left - b.left || a.right - b.right);
    for (const { left, right, shared } of found) pairs.push(left, right, shared);
  }
}
