import { Trouble } from '../../index.js';
import { alone, crewFor } from '../crew/index.js';
import { isReported } from '../diff.js';
import { type ExitCode, exit } from '../exit.js';
import { streamSource } from '../files.js';
import type { DiffFlags } from '../flags.js';
import { inOrder } from '../in-order.js';
import { openOutput, protectSources } from '../output.js';
import { complain } from '../tell.js';
import type { World } from '../world.js';
import { batchesOf } from './batches.js';

/** Up to so many lines this thread does by itself: another takes as long to start as ten pairs take to compare. */
const fewLines = 16;

/** Batches under way for each who works: one in hand, and some to go on with while another's, which is to be printed first, takes longer. */
const batchesEach = 4;

/**
 * `wirediff diff --pairs`: compares every pair of a list and prints a report a line, in the order of the list. A bad line is told and passed over.
 * Rejects with `Trouble` when the list cannot be read or the reports cannot be written.
 */
export async function pairs(list: string, flags: DiffFlags, world: World): Promise<ExitCode> {
  protectSources(flags, [list], world);
  const output = await openOutput(flags, world);
  const crew = crewFor(flags.jobs, world);
  const enough = new AbortController();
  const wanted = isReported(flags);
  const compareBatch = (batch: { readonly first: number }) =>
    (batch.first > fewLines ? crew : alone).work('pairs', { batch, list, flags, cwd: world.cwd, wanted });
  let [bad, differ] = [false, false];
  try {
    for await (const result of inOrder(batchesOf(streamSource(list, world, enough.signal)), compareBatch, crew.size * batchesEach)) {
      for (const trouble of result.told) await complain(new Trouble(...trouble), world);
      if (result.reports) await output.write(result.reports);
      bad ||= result.told.length > 0;
      differ ||= result.differ;
      if (world.stdout.closed()) break;
    }
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    enough.abort();
    await crew.dismiss();
  }
  if (bad) return exit.trouble;
  return differ && !flags.exitZero ? exit.differ : exit.same;
}
