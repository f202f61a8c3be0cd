import type { DedupeOptions, Given } from '../model.js';
import { BatchReader } from './corpus/batch.js';
import { Corpus } from './corpus/corpus.js';
import { searchOptionsOf } from './given.js';
import type { Found } from './search/found.js';
import { join } from './search/join.js';
import { SharedCounter } from './search/shared.js';

/** Articles as numbers, and the pairs of near-duplicates among them. */
export interface NearDuplicates {
  readonly corpus: Corpus;
  /** By their left article, then by their right. */
  readonly pairs: Found;
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
  // What stands in one original alone was struck.
  if (corpus.copies.originalOf(left) === corpus.copies.originalOf(right)) return corpus.sizeOf(left);
  const counter = new SharedCounter(corpus);
  counter.setSubject(left);
  return counter.count(right);
}
