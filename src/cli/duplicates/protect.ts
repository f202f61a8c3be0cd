import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Trouble } from '../../index.js';
import { standard } from '../files.js';
import type { DedupeFlags } from '../flags.js';
import type { World } from '../world.js';

/** Rejects with `Trouble` when a file that is to be written is one of those that were read, under whatever name, or when both are one. */
export async function protectInputs(
  inputs: readonly string[],
  { output, unique }: DedupeFlags,
  { cwd }: Pick<World, 'cwd'>,
): Promise<void> {
  const targets = [
    { flag: '--output', path: output },
    { flag: '--unique', path: unique },
  ].flatMap(({ flag, path }) => (path === undefined || path === standard ? [] : [{ name: `${flag} ${path}`, full: resolve(cwd, path) }]));
  if (targets.length === 2 && targets[0]!.full === targets[1]!.full)
    throw new Trouble(targets[1]!.name, 'is where the report goes', 'name another file');
  const full = [...new Set(inputs.filter((input) => input !== standard).map((input) => resolve(cwd, input)))];
  for (const target of targets) {
    if (full.includes(target.full) || (await isOneOf(target.full, full)))
      throw new Trouble(target.name, 'is one of the files that are read', 'name another file');
  }
}

/** Whether a file that is there is one of others by another name: a link. */
async function isOneOf(file: string, others: readonly string[]): Promise<boolean> {
  const own = await keyOf(file);
  if (own === undefined) return false;
  for (const other of others) if ((await keyOf(other)) === own) return true;
  return false;
}

/** What a file is on its disk, whatever it is called; nothing when it is not there, or is no file. */
async function keyOf(path: string): Promise<string | undefined> {
  const known = await stat(path).catch(() => undefined);
  return known?.isFile() ? `${known.dev}:${known.ino}` : undefined;
}
