import { duplicateRenderers, type Found, pairRenderers } from '../../../index.js';
import type { Collection } from '../../collection/index.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import { exit } from '../../exit.js';
import { namesFile } from '../../files.js';
import { isReported, openOutput } from '../../output/deliver.js';
import { type ReportFile, writeWhole } from '../../output/report-file.js';
import { styleOf } from '../../output/style.js';
import type { Finding, Means } from './means.js';
import { protectInputs } from './protect.js';
import { findPairs, hasLeft, listPairs } from './search.js';
import { tellDuplicates } from './told.js';
import { openUnique, writeUnique } from './unique.js';

/** Reads a collection, finds its near-duplicates, and writes what is asked for: each file whole or not at all. Rejects with `Trouble`. */
export async function findDuplicates(paths: readonly string[], means: Means): Promise<Finding> {
  const { flags, world } = means;
  const files: ReportFile[] = [];
  return writeWhole(files, async () => {
    files.push(await openOutput(flags, world));
    if (flags.unique !== undefined) files.push(await openUnique(flags, world));
    const collection = await means.read();
    protectInputs([...paths, ...collection.files], flags, world);
    const pairs = await write(collection, files, means);
    return { collection, code: pairs.length > 0 && !flags.exitZero ? exit.differ : exit.same };
  });
}

async function write(collection: Collection, [report, unique]: readonly ReportFile[], means: Means): Promise<Found> {
  const { flags, world } = means;
  const { format } = flags;
  const listed = (format === 'ndjson' || format === 'csv') && isReported(flags);
  const pairs = listed
    ? await listPairs(collection, means, pairRenderers[format], report!)
    : await findPairs(collection, means, !isTold(flags));
  if (isTold(flags)) {
    const duplicates = await tellDuplicates(collection, pairs, means);
    if ((format === 'terminal' || format === 'json') && isReported(flags) && !isNothingRead(collection, flags))
      for (const portion of duplicateRenderers[format](duplicates, styleOf(flags, world))) {
        await report!.write(portion);
        if (hasLeft(means)) break;
      }
    if (unique) await writeUnique(flags, unique, collection, duplicates);
  }
  return pairs;
}

/** Whether the report would say nothing to a reader but why nothing could be read, which is told on standard error. */
export function isNothingRead({ articles, trouble }: Collection, { format, output }: DedupeFlags): boolean {
  return format === 'terminal' && !namesFile(output) && articles.length === 0 && trouble.length > 0;
}

/** Whether families are asked for, and not pairs or the exit code alone. */
function isTold(flags: DedupeFlags): boolean {
  return flags.unique !== undefined || ((flags.format === 'terminal' || flags.format === 'json') && isReported(flags));
}
