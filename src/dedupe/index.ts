import type { DedupeOptions, Given } from '../model.js';
import { BatchReader } from './corpus/batch.js';
import { Corpus } from './corpus/corpus.js';
import { searchOptionsOf } from './given.js';
import type { Pairs } from './search/columns.js';
import { join } from './search/join.js';
import { SharedCounter } from './search/shared.js';

/** Articles as numbers, and the pairs of near-duplicates among them. */
export interface NearDuplicates {
  readonly corpus: Corpus;
  readonly pairs: Pairs;
}

/** Finds the near-duplicates among texts: every pair, and no other, with exact figures. Texts count from 0. Throws `Trouble` for an option that is out of its range. */
export function nearDuplicates(texts: Iterable<string>, options: Given<DedupeOptions> = {}): NearDuplicates {
  const wanted = searchOptionsOf(options);
  const corpus = new Corpus(wanted.shingle);
  const reader = new BatchReader(wanted.shingle);
  for (const text of texts) reader.add(text);
  corpus.append(reader.take());
  return { corpus, pairs: join(corpus, wanted) };
}

/** How many different shingles two articles of a corpus share. */
export function sharedShingles(corpus: Corpus, left: number, right: number): number {
  const counter = new SharedCounter(corpus);
  counter.setSubject(left);
  return counter.count(right);
}
