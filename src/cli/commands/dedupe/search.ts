import { setImmediate } from 'node:timers/promises';
import { Found, type JoinStep, Pairs, pairMaker, type pairRenderers } from '../../../index.js';
import type { Collection } from '../../collection/index.js';
import { namesFile } from '../../files.js';
import { Portions } from '../../output/portions.js';
import type { ReportFile } from '../../output/report-file.js';
import type { Means } from './means.js';
import { stepsOf } from './steps.js';

/** Finds the pairs of a collection; for a run that is asked for its exit code alone, one of them. */
export async function findPairs(collection: Collection, means: Means, onlyOne: boolean): Promise<Found> {
  const { corpus } = collection;
  const found = new Pairs();
  if (onlyOne && corpus.copies.some) return new Found(corpus, found);
  await search(collection, means, async ({ originals }) => {
    found.append(originals);
    return onlyOne && found.length > 0;
  });
  return new Found(corpus, found);
}

/** Finds the pairs of a collection and writes each as soon as it is found. Returns them. */
export async function listPairs(
  collection: Collection,
  means: Means,
  { heading, lines }: (typeof pairRenderers)[keyof typeof pairRenderers],
  report: ReportFile,
): Promise<Found> {
  const found = new Pairs();
  const [pairOf, line] = [pairMaker(collection.articles), lines()];
  let count = 0;
  // What the run exits with does not depend on how long somebody reads, nor does what is redundant.
  const isEnough = () => count > 0 && hasLeft(means) && means.flags.unique === undefined;
  const portions = new Portions(report);
  await portions.add(heading);
  await search(collection, means, async ({ pairs, originals }) => {
    found.append(originals);
    let waiting = '';
    for (const each of pairs) {
      waiting += line(pairOf(each));
      if (++count % pairsAtOnce !== 0) continue;
      await portions.add(waiting);
      waiting = '';
      if (isEnough()) return true;
    }
    await portions.add(waiting);
    await portions.flush();
    return isEnough();
  });
  return new Found(collection.corpus, found);
}

/** Whether the reader of the report has left. */
export function hasLeft({ world, flags }: Pick<Means, 'world' | 'flags'>): boolean {
  return world.stdout.closed() && !namesFile(flags.output);
}

/** Pairs between two looks at whether anybody reads on. */
const pairsAtOnce = 1000;

/** Goes through the pairs of a collection, until `take` has enough. */
async function search(
  { corpus }: Collection,
  { flags, progress, world }: Means,
  take: (step: JoinStep) => Promise<boolean>,
): Promise<void> {
  for await (const step of stepsOf(corpus, flags, world)) {
    const { done, total } = step;
    progress.tell('comparing', { done, total, count: Math.round((corpus.length * done) / total), what: 'articles' });
    if (await take(step)) return;
    // So that what was written leaves, and the progress is shown.
    await setImmediate();
  }
}
