import type { DedupeOptions } from '../model.js';
import { Pairs } from './columns.js';
import type { Corpus } from './corpus.js';
import { isPair, leastShared } from './figures.js';
import { Lookup } from './lookup.js';
import { Prefixes } from './prefixes.js';
import { Rarity } from './rarity.js';
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

/** Finds every pair of near-duplicates, and no other; the order of pairs depends on the order of the articles alone. */
export function* joinSteps(corpus: Corpus, options: DedupeOptions): Generator<JoinStep> {
  const total = rounds * corpus.batches.length;
  const none = new Pairs();
  let done = 0;
  const rarity = new Rarity(corpus.shingles);
  for (const batch of corpus.batches) {
    rarity.count(batch);
    yield { done: ++done, total, pairs: none };
  }
  const prefixes = new Prefixes(rarity, options);
  for (const [first, last] of rangesOf(corpus)) {
    for (let article = first; article < last; article++) prefixes.add(corpus, article);
    yield { done: ++done, total, pairs: none };
  }
  const search = new Search(corpus, new Lookup(corpus, prefixes), options);
  for (const [first, last] of rangesOf(corpus)) yield { done: ++done, total, pairs: search.within(first, last) };
}

/** All pairs of near-duplicates, by their left article, then by their right. */
export function join(corpus: Corpus, options: DedupeOptions): Pairs {
  const found = new Pairs();
  for (const { pairs } of joinSteps(corpus, options)) for (const { left, right, shared } of pairs) found.push(left, right, shared);
  return found.sorted(corpus.length);
}

/** The articles of each batch, half open. */
function* rangesOf({ batches }: Corpus): Generator<readonly [first: number, last: number]> {
  let first = 0;
  for (const { ends } of batches) {
    yield [first, first + ends.length];
    first += ends.length;
  }
}

class Search {
  readonly #corpus: Corpus;
  readonly #lookup: Lookup;
  readonly #options: DedupeOptions;
  readonly #counter: SharedCounter;

  constructor(corpus: Corpus, lookup: Lookup, options: DedupeOptions) {
    this.#corpus = corpus;
    this.#lookup = lookup;
    this.#options = options;
    this.#counter = new SharedCounter(corpus);
  }

  /** The pairs whose larger article is one of these. */
  within(first: number, last: number): Pairs {
    const pairs = new Pairs();
    for (let article = first; article < last; article++) {
      const candidates: number[] = [];
      this.#lookup.find(article, this.#corpus.place(article), candidates);
      if (candidates.length > 0) this.#verify(article, candidates, pairs);
    }
    return pairs;
  }

  #verify(article: number, candidates: number[], pairs: Pairs): void {
    const size = this.#corpus.sizeOf(article);
    this.#counter.setSubject(article);
    for (const other of candidates.sort((a, b) => a - b)) {
      const otherSize = this.#corpus.sizeOf(other);
      const shared = this.#counter.count(other, leastShared(otherSize, size, this.#options));
      if (isPair(shared, otherSize, size, this.#options)) pairs.push(Math.min(article, other), Math.max(article, other), shared);
    }
  }
}
