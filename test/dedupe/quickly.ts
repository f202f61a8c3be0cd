import { type DedupeOptions, nearDuplicates } from '../../src/index.js';
import { type Told, told } from './slowly.js';

/** Every pair as wirediff finds it. */
export function quickPairs(texts: readonly string[], options: Partial<DedupeOptions> = {}): Told[] {
  const { corpus, pairs } = nearDuplicates(texts, options);
  return [...pairs].map(({ left, right, shared }) => told(left, right, shared, corpus.sizeOf(left), corpus.sizeOf(right)));
}
