import type { Style } from '../../index.js';
import type { DiffFlags, PrintFlags } from '../definitions/flags.js';
import { narrowest } from '../definitions/values.js';
import { namesFile } from '../files.js';
import type { World } from '../world.js';
import { colorLevel } from './color.js';

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
  return { width, color: colorLevel(flags.color, world, namesFile(flags.output)), view, all, ...chosen };
}
