import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Trouble } from '../../../index.js';
import { inOrder } from '../../crew/in-order.js';
import { crewFor } from '../../crew/index.js';
import { joinedCrewOf } from '../../crew/joined.js';
import type { DiffFlags } from '../../definitions/flags.js';
import { type ExitCode, exit } from '../../exit.js';
import { standard } from '../../files.js';
import { isReported, openOutput } from '../../output/deliver.js';
import { protectSources } from '../../output/protect.js';
import { writeWhole } from '../../output/report-file.js';
import { complain } from '../../stderr/tell.js';
import type { World } from '../../world.js';
import { type Batch, batchesOf } from './batches.js';
import { bytesOf } from './list.js';

/** Batches under way for each who works: one in hand, and some to go on with while another's, which is to be printed first, takes longer. */
const batchesEach = 4;

/**
 * `wirediff diff --pairs`: compares every pair of a list and prints a report a line, in the order of the list. A bad line is told and passed over.
 * Rejects with `Trouble` when the list cannot be read or the reports cannot be written.
 */
export async function pairs(list: string, flags: DiffFlags, world: World): Promise<ExitCode> {
  protectSources(flags, [list], world);
  const output = await openOutput(flags, world);
  const crew = crewFor(flags.jobs, world, joinedCrewOf);
  const enough = new AbortController();
  const wanted = isReported(flags);
  const compareBatch = (batch: Batch) =>
    crew.work('pairs', { batch, list, flags, cwd: world.cwd, wanted: wanted && !world.stdout.closed() });
  let [bad, differ, blank] = [false, false, true];
  try {
    await writeWhole([output], async () => {
      for await (const result of inOrder(batchesOf(bytesOf(list, world, enough.signal)), compareBatch, crew.size * batchesEach)) {
        for (const trouble of result.told) await complain(new Trouble(...trouble), world);
        if (result.reports.length > 0 && !world.stdout.closed()) await output.write(result.reports);
        bad ||= result.told.length > 0;
        differ ||= result.differ;
        blank &&= result.blank;
        if (world.stdout.closed() && (bad || !(await hasEnd(list, world)))) break;
      }
    });
  } finally {
    enough.abort();
    await crew.dismiss();
  }
  if (bad) return exit.trouble;
  if (blank) await complain(new Trouble(list, 'contains no pairs', 'nothing was compared'), world);
  return differ && !flags.exitZero ? exit.differ : exit.same;
}

/** Whether a list has an end for certain. Then it is gone through for the exit code although nobody reads the answers; of `tail -f` there may be more for ever. */
async function hasEnd(list: string, { cwd }: World): Promise<boolean> {
  return list !== standard && (await stat(resolve(cwd, list))).isFile();
}
