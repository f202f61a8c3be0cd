import { resolve } from 'node:path';
import { type Style, Trouble } from '../../index.js';
import type { DiffFlags, PrintFlags } from '../definitions/flags.js';
import { narrowest } from '../definitions/values.js';
import { fileKeyOf, standard, writeStdout } from '../files.js';
import type { World } from '../world.js';
import { colorLevel } from './color.js';
import { openReport, type ReportFile } from './report-file.js';

/** Columns to fill where no terminal says how many it has. */
const usualWidth = 80;

/** The columns that the world offers. */
export function widthOf({ stdout }: World): number {
  return Math.max(stdout.columns ?? usualWidth, narrowest);
}

/** How a report is to look, from what the user asked for and what the world can show. */
export function styleOf(
  flags: PrintFlags & Partial<Pick<DiffFlags, 'view' | 'all' | 'only' | 'minSeverity' | 'label'>>,
  world: World,
): Style {
  const { width = widthOf(world), view = 'report', all = false, only = [], minSeverity, label: labels = [] } = flags;
  const chosen = { only, labels, ...(minSeverity === undefined ? {} : { minSeverity }) };
  return { width, color: colorLevel(flags.color, world, toFile(flags)), view, all, ...chosen };
}

/** Throws `Trouble` when the report would take the place of an article it is about, under whatever name: a link may lead to one. */
export function protectSources({ output }: PrintFlags, sources: readonly string[], { cwd }: Pick<World, 'cwd'>): void {
  if (output === undefined || output === standard) return;
  const target = resolve(cwd, output);
  const key = fileKeyOf(target);
  const isTarget = (path: string) => path === target || (key !== undefined && fileKeyOf(path) === key);
  if (sources.some((source) => source !== standard && isTarget(resolve(cwd, source))))
    throw new Trouble(`--output ${output}`, 'is one of the articles', 'name another file');
}

/** Hands a report over, portion by portion: to the file the user named, or else to standard output unless they asked for quiet. */
export async function deliver(render: () => Iterable<string>, flags: PrintFlags, world: World): Promise<void> {
  if (flags.quiet && !toFile(flags)) return;
  const output = await openOutput(flags, world);
  try {
    for (const portion of render()) {
      await output.write(portion);
      if (world.stdout.closed()) break;
    }
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** Where a report goes that is written piece by piece. `finish` or `discard` ends it. Rejects with `Trouble` when there is no such place. */
export async function openOutput(flags: PrintFlags, world: World): Promise<ReportFile> {
  if (toFile(flags)) return openReport(flags.output ?? '', world);
  const nothing = async () => {};
  return { write: flags.quiet ? nothing : (text) => writeStdout(String(text), world), finish: nothing, discard: nothing };
}

function toFile({ output }: PrintFlags): boolean {
  return output !== undefined && output !== standard;
}
