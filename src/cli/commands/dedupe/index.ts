import { Trouble } from '../../../index.js';
import { linesOf } from '../../collection/bad-lines.js';
import { type CollectionOptions, readCollection } from '../../collection/index.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import { type ExitCode, exit } from '../../exit.js';
import { isSeen } from '../../output/deliver.js';
import { type Progress, progressFor } from '../../stderr/progress.js';
import { complain, grouped } from '../../stderr/tell.js';
import type { World } from '../../world.js';
import { findDuplicates, isNothingRead } from './find.js';
import { show } from './show.js';

/**
 * `wirediff dedupe`: finds the near-duplicates of a collection, or compares two of its articles. Rejects with `Trouble` when something cannot be written or
 * an article is not there; what could not be read is told at the end, after what was found in the rest.
 */
export async function dedupe(paths: readonly string[], flags: DedupeFlags, world: World): Promise<ExitCode> {
  const progress = progressFor(flags.progress, world);
  const read = () => readCollection(paths, readingOf(flags, progress), world);
  try {
    const means = { flags, world, progress, read };
    const { collection, code } = flags.show ? await show(flags.show, means) : await findDuplicates(paths, means);
    progress.end();
    const { first, more } = collection.repeated;
    await tell(first, more, ['repeated ids', 'give every article an id of its own'], world);
    // The report on a collection that a user sees says at its end what could not be read.
    if (!isSeen(flags, world) || flags.show || isNothingRead(collection, flags)) await tellSome(collection.trouble, world);
    return collection.trouble.length > 0 ? exit.trouble : code;
  } finally {
    progress.end();
  }
}

/** Mistakes that are told one by one, enough to show what is wrong with a collection. */
const mostTold = 20;

/** Tells some of what could not be read, and of how many lines or files there are more. */
async function tellSome(trouble: readonly Trouble[], world: World): Promise<void> {
  const more = trouble.slice(mostTold).reduce((sum, each) => sum + linesOf(each), 0);
  await tell(trouble.slice(0, mostTold), more, ['inputs that could not be read', `--format json lists ${listedOf(trouble)}`], world);
}

async function tell(mistakes: readonly Trouble[], more: number, [what, remedy]: readonly [string, string], world: World): Promise<void> {
  for (const mistake of mistakes) await complain(mistake, world);
  if (more > 0) await complain(new Trouble(what, `${grouped(more)} more`, remedy), world);
}

/** What the JSON lists of some mistakes. */
function listedOf(mistakes: readonly Trouble[]): string {
  return mistakes.some((mistake) => linesOf(mistake) > 1) ? 'a thousand of each source' : 'all';
}

function readingOf({ shingle, jobs, from }: DedupeFlags, progress: Progress): CollectionOptions {
  return {
    shingle,
    progress: ({ articles, bytes, total }) =>
      progress.tell('reading', { done: bytes, count: articles, what: 'articles', ...(total === undefined ? {} : { total }) }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(from === undefined ? {} : { from }),
  };
}
