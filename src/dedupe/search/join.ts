import type { DedupeOptions, Pair } from '../../model.js';
import type { Corpus } from '../corpus/corpus.js';
import { Pairs } from './columns.js';
import { indexOf } from './entry-index.js';
import { Found } from './found.js';
import { notesFor } from './notes.js';
import { Prefixes } from './prefixes.js';
import { countArticles } from './rarity.js';
import { Search } from './search.js';
import { Unfolding } from './unfolding.js';

/** How far a search has come, and what it found since the step before. */
export interface JoinStep {
  /** Steps taken, and of how many. */
  readonly done: number;
  readonly total: number;
  /** By the larger article of each pair (the later, where they are as large), then by the other. */
  readonly pairs: Iterable<Pair>;
  /** Those of different originals, which stand for their copies. */
  readonly originals: Pairs;
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
    if (counts) prefixes.addBatch(corpus.originalsOf(batch++), counts);
    yield { done: ++done, total, pairs: none, originals: none };
  }
  const search = new Search(corpus, indexOf(prefixes.entries.parts()), notes, options);
  const unfolding = new Unfolding(corpus);
  for (const i of corpus.batches.keys()) {
    const originals = search.within(corpus.originalsOf(i), prefixes.below[i]!);
    const { from, to } = corpus.articlesOf(i);
    yield { done: ++done, total, pairs: unfolding.unfold(from, to, originals), originals };
  }
}

/** All pairs of near-duplicates. */
export function join(corpus: Corpus, options: DedupeOptions): Found {
  const found = new Pairs();
  for (const { originals } of joinSteps(corpus, options)) found.append(originals);
  return new Found(corpus, found);
}
