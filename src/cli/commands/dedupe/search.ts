import { setImmediate } from 'node:timers/promises';
import { nearPair, orderedPair, type Pair, Pairs, type pairRenderers } from '../../../index.js';
import type { Collection } from '../../collection/index.js';
import type { Portions } from '../../output/portions.js';
import type { Means } from './means.js';
import { stepsOf } from './steps.js';

/** Finds the pairs of a collection; for a run that is asked for its exit code alone, one of them. */
export async function findPairs(collection: Collection, means: Means, onlyOne: boolean): Promise<Pairs> {
  const found = new Pairs();
  await search(collection, means, async (pairs) => {
    for (const { left, right, shared } of pairs) found.push(left, right, shared);
    return onlyOne && found.length > 0;
  });
  return found;
}

/** Finds the pairs of a collection and writes each as soon as it is found. Returns them. */
export async function listPairs(
  collection: Collection,
  means: Means,
  { heading, pair }: (typeof pairRenderers)[keyof typeof pairRenderers],
  portions: Portions,
): Promise<Pairs> {
  const found = new Pairs();
  await portions.add(heading);
  await search(collection, means, async (pairs) => {
    for (const each of pairs) {
      found.push(each.left, each.right, each.shared);
      await portions.add(pair(orderedPair(nearPair(each, collection.articles))));
    }
    await portions.flush();
    // What the run exits with does not depend on how long somebody reads.
    return found.length > 0 && means.world.stdout.closed() && means.flags.output === undefined;
  });
  return found;
}

/** Goes through the pairs of a collection, until `take` has enough. */
async function search(
  { corpus }: Collection,
  { flags, progress, world }: Means,
  take: (pairs: Iterable<Pair>) => Promise<boolean>,
): Promise<void> {
  for await (const { done, total, pairs } of stepsOf(corpus, flags, world)) {
    progress.tell('comparing', { done, total, count: Math.round((corpus.length * done) / total), what: 'articles' });
    if (await take(pairs)) return;
    // So that what was written leaves, and the progress is shown.
    await setImmediate();
  }
}
