import type { DedupeOptions, Pair } from '../../model.js';
import type { Corpus } from '../corpus/corpus.js';
import { isPair, leastShared } from '../figures.js';
import { Pairs } from './columns.js';
import type { EntryIndex } from './entry-index.js';
import { Lookup } from './lookup.js';
import { lacking, type Notes } from './notes.js';
import { SharedCounter } from './shared.js';

/** Looks for the pairs of articles. */
export class Search {
  readonly #corpus: Corpus;
  readonly #lookup: Lookup;
  readonly #options: DedupeOptions;
  readonly #counter: SharedCounter;
  readonly #notes: Notes;

  constructor(corpus: Corpus, index: EntryIndex, notes: Notes, options: DedupeOptions) {
    this.#corpus = corpus;
    this.#lookup = new Lookup(corpus, index);
    this.#notes = notes;
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
    const found: Pair[] = [];
    let isSet = false;
    for (const other of candidates) {
      const otherSize = this.#corpus.sizeOf(other);
      const spare = this.#notes.common[other]! - leastShared(otherSize, size, this.#options);
      if (lacking(this.#notes, article, other) > spare) continue;
      if (!isSet) this.#counter.setSubject(article);
      isSet = true;
      const shared = this.#counter.count(other, spare);
      if (isPair(shared, otherSize, size, this.#options))
        found.push({ left: Math.min(article, other), right: Math.max(article, other), shared });
    }
    found.sort((a, b) => a.left - b.left || a.right - b.right);
    for (const { left, right, shared } of found) pairs.push(left, right, shared);
  }
}
