import type { DedupeOptions } from '../../model.js';
import type { Corpus } from '../corpus/corpus.js';
import { Pairs } from './columns.js';
import { indexOf } from './entry-index.js';
import { notesFor } from './notes.js';
import { Prefixes } from './prefixes.js';
import { countArticles } from './rarity.js';
import { Search } from './search.js';

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
  const notes = notesFor(corpus.length, false);
  const prefixes = new Prefixes(corpus, options, notes);
  let batch = 0;
  for (const counts of countArticles(corpus)) {
    if (counts) prefixes.addBatch(corpus.articlesOf(batch++), counts);
    yield { done: ++done, total, pairs: none };
  }
  const search = new Search(corpus, indexOf(prefixes.entries.parts()), notes, options);
  for (const i of corpus.batches.keys()) yield { done: ++done, total, pairs: search.within(corpus.articlesOf(i), prefixes.below[i]!) };
}

/** All pairs of near-duplicates, by their left article, then by their right. */
export function join(corpus: Corpus, options: DedupeOptions): Pairs {
  const found = new Pairs();
  for (const { pairs } of joinSteps(corpus, options)) for (const { left, right, shared } of pairs) found.push(left, right, shared);
  return found.sorted(corpus.length);
}
