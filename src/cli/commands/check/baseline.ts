import { existsSync, lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type BaselineState, type Comparison, hold, type Outcome, parseBaseline, Trouble, writeBaseline } from '../../../index.js';
import { followLink, writeOutput } from '../../output/report-file.js';
import { readNow } from './disk.js';
import { textOf } from './sheet.js';
import type { CaseWorld } from './task.js';

/** What came of a baseline: an outcome where it was looked at. */
export interface HeldBaseline {
  readonly state: BaselineState;
  readonly outcome?: Outcome;
}

/**
 * Holds a comparison to the baseline in a file; `wanted` says that there must be one. Nothing when there is none and none is wanted.
 * With `update` a baseline that means something else is written anew; a missing one is written, except where that is a failure (`ci`).
 */
export async function holdBaseline(
  file: string,
  comparison: Comparison,
  wanted: boolean,
  world: CaseWorld,
): Promise<HeldBaseline | undefined> {
  const text = textThere(file, world);
  if (text === undefined) {
    if (!wanted) return undefined;
    if (world.ci && !world.update) return { state: 'missing', outcome: missing(file) };
    await write(file, comparison, world);
    return { state: 'written' };
  }
  const outcome = outcomeOf(text, file, comparison, world.update);
  if (!world.update || outcome?.state === 'kept') return { state: outcome?.state ?? 'broken', ...(outcome ? { outcome } : {}) };
  await write(file, comparison, world);
  return { state: 'rewritten' };
}

/**
 * A baseline that stands as it would be written means the same, and need not be read: that is the rule, and takes a third of the time.
 * One that cannot be read is trouble, unless it is to be written anew.
 */
function outcomeOf(text: string, file: string, comparison: Comparison, update: boolean): Outcome | undefined {
  const told = { written: 'baseline', place: { file } };
  if (text === writeBaseline(comparison)) return { state: 'kept', expectation: told.written, place: told.place };
  try {
    return hold(comparison, [{ kind: 'baseline', baseline: parseBaseline(text, file), ...told }])[0];
  } catch (error) {
    if (error instanceof Trouble && update) return undefined;
    throw error;
  }
}

/**
 * Writes a baseline; never through a link that leads out of the folder one works in: with a stranger's pairs may come a link to a file of one's own, which would
 * be made, or with `--update` replaced, by words of their choice.
 */
async function write(file: string, comparison: Comparison, world: CaseWorld): Promise<void> {
  const path = resolve(world.cwd, file);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() && !isWithin(await realpath(world.cwd), await followLink(path)))
    throw new Trouble(`baseline ${file}`, 'is a link that leads out of this folder', 'put the file itself there');
  await writeOutput(file, writeBaseline(comparison), world, 'baseline');
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

function missing(file: string): Outcome {
  return {
    state: 'broken',
    expectation: 'baseline',
    place: { file },
    expected: 'a recorded comparison',
    found: 'none; wirediff check --update writes it',
    concerns: [],
  };
}

function textThere(file: string, { cwd }: CaseWorld): string | undefined {
  return existsSync(resolve(cwd, file)) ? textOf(readNow(file, cwd), file) : undefined;
}
