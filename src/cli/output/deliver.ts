import type { PrintFlags } from '../definitions/flags.js';
import { namesFile } from '../files.js';
import type { World } from '../world.js';
import { openReport, type ReportFile, writeWhole } from './report-file.js';
import { writeStdout } from './stdout.js';

/** Whether anybody wants a report, or only how it comes out. */
export function isReported({ quiet, output }: PrintFlags): boolean {
  return !quiet || namesFile(output);
}

/** Whether the user sees the report itself: in a terminal, in the format to read. */
export function isSeen({ format, quiet, output }: PrintFlags & { readonly format: string }, { stdout }: Pick<World, 'stdout'>): boolean {
  return format === 'terminal' && !quiet && !namesFile(output) && stdout.terminal;
}

/** Hands a report over, portion by portion: to the file the user named, or else to standard output unless they asked for quiet. */
export async function deliver(render: () => Iterable<string>, flags: PrintFlags, world: World): Promise<void> {
  if (!isReported(flags)) return;
  const output = await openOutput(flags, world);
  await writeWhole([output], async () => {
    for (const portion of render()) {
      await output.write(portion);
      if (world.stdout.closed()) break;
    }
  });
}

/** Where a report goes that is written piece by piece. `finish` or `discard` ends it. Rejects with `Trouble` when there is no such place. */
export async function openOutput({ output, quiet }: PrintFlags, world: World): Promise<ReportFile> {
  if (namesFile(output)) return openReport(output, world);
  return quiet ? { ...stdoutReport(world), write: nothing } : stdoutReport(world);
}

/** Standard output in the place of a file: what was written there stays. */
export function stdoutReport(world: World): ReportFile {
  return { write: (text) => writeStdout(text, world), finish: nothing, discard: nothing };
}

const nothing = async () => {};
