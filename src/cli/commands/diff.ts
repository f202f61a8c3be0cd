import {
  type CompareOptions,
  type Comparison,
  compare,
  type Document,
  isSameStory,
  type LoadOptions,
  load,
  renderers,
  Trouble,
} from '../../index.js';
import type { CommonFlags, DiffFlags } from '../definitions/flags.js';
import { labelsNamed } from '../definitions/values.js';
import { type ExitCode, exit } from '../exit.js';
import { readSource, standard } from '../files.js';
import { deliver, isReported } from '../output/deliver.js';
import { protectSources } from '../output/protect.js';
import { styleOf } from '../output/style.js';
import { complain } from '../stderr/tell.js';
import type { World } from '../world.js';

/** `wirediff diff`: compares two articles. Rejects with `Trouble` when one cannot be read or the report cannot be written. */
export async function diff(left: string, right: string, flags: DiffFlags, world: World): Promise<ExitCode> {
  if (left === standard && right === standard) throw new Trouble('diff', 'both sides are standard input', 'name a file for one of them');
  protectSources(flags, [left, right], world);
  const [older, newer] = await loadBoth(left, right, flags, world);
  if (!isReported(flags)) return codeOf(isSameAs(older, newer, flags), flags);
  const comparison = compareAs(older, newer, flags);
  await deliver(() => renderers[flags.format].portions(comparison, styleOf(flags, world)), flags, world);
  return codeOf(comparison.summary.same, flags);
}

/** Loads both articles. Where neither can be read, both are told: the one on standard error, and the other by what is thrown. */
async function loadBoth(left: string, right: string, flags: DiffFlags, world: World): Promise<readonly [Document, Document]> {
  const [leftName, rightName] = flags.names ?? [];
  const newer = () => loadSource(right, flags, world, rightName);
  const older = await loadSource(left, flags, world, leftName).catch(async (error: unknown) => {
    const other = right === standard || right === left ? undefined : await newer().then(() => undefined, troubleIn);
    if (!(error instanceof Trouble) || !other) throw error;
    await complain(error, world);
    throw other;
  });
  return [older, await newer()];
}

function troubleIn(error: unknown): Trouble | undefined {
  return error instanceof Trouble ? error : undefined;
}

function codeOf(same: boolean, { exitZero }: CommonFlags): ExitCode {
  return same || exitZero ? exit.same : exit.differ;
}

/** Compares two articles as the flags say. */
export function compareAs(left: Document, right: Document, flags: DiffFlags): Comparison {
  return compare(left, right, optionsOf(flags));
}

/** Whether two articles are the same story, as the flags say. */
export function isSameAs(left: Document, right: Document, flags: DiffFlags): boolean {
  return isSameStory(left, right, optionsOf(flags));
}

function optionsOf({ unit, structure, threshold, strict = false, ignore = [], bands }: DiffFlags): Partial<CompareOptions> {
  return { unit, structure, strict, threshold, ignore: labelsNamed(ignore), ...(bands ? { bands } : {}) };
}

/** Reads one article from where the user says; it goes by `name` where there is one. Rejects with `Trouble`. */
export async function loadSource(source: string, flags: CommonFlags, world: Pick<World, 'cwd' | 'stdin'>, name = ''): Promise<Document> {
  return load(await readSource(source, world), source, { ...readingOf(flags), ...(name === '' ? {} : { name }) });
}

/** How an article is to be read. */
export function readingOf({ from, structure }: CommonFlags): LoadOptions {
  return { structure, ...(from === undefined ? {} : { from }) };
}
