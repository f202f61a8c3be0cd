import { type CollectionOptions, readCollection } from './collection/index.js';
import { findDuplicates } from './duplicates/index.js';
import { show } from './duplicates/show.js';
import { type ExitCode, exit } from './exit.js';
import type { DedupeFlags } from './flags.js';
import { type Progress, progressFor } from './progress.js';
import { tell } from './tell.js';
import type { World } from './world.js';

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
    for (const each of [...collection.repeated, ...collection.trouble]) await world.stderr.write(tell(each));
    return collection.trouble.length > 0 ? exit.trouble : code;
  } finally {
    progress.end();
  }
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
