import type { Trouble } from '../index.js';
import { type CollectionOptions, readCollection } from './collection/index.js';
import { findDuplicates } from './duplicates/index.js';
import { show } from './duplicates/show.js';
import { type ExitCode, exit } from './exit.js';
import { standard } from './files.js';
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
    await tellSome(collection.repeated, (more) => `ids that stood before: ${more} more; give every article one of its own`, world);
    if (!isShown(flags, world))
      await tellSome(collection.trouble, (more) => `inputs that could not be read: ${more} more; --format json lists all`, world);
    return collection.trouble.length > 0 ? exit.trouble : code;
  } finally {
    progress.end();
  }
}

/** So many mistakes show what is wrong with a collection. */
const mostTold = 20;

/** Tells some mistakes, and how many more there are. */
async function tellSome(mistakes: readonly Trouble[], more: (count: number) => string, { stderr }: World): Promise<void> {
  for (const mistake of mistakes.slice(0, mostTold)) await stderr.write(tell(mistake));
  if (mistakes.length > mostTold) await stderr.write(`wirediff: ${more(mistakes.length - mostTold)}\n`);
}

/** Whether the user has the report before his eyes, which says at its end what could not be read. */
function isShown({ format, quiet, output = standard, show: ids }: DedupeFlags, { stdout }: World): boolean {
  return format === 'terminal' && !quiet && output === standard && ids === undefined && stdout.terminal;
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
