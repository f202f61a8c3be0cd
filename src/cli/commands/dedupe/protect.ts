import { resolve } from 'node:path';
import { Trouble } from '../../../index.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import { fileKeyOf, standard } from '../../files.js';
import type { World } from '../../world.js';

/** Throws `Trouble` when a file that is to be written is one of those that were read, under whatever name, or when both are one. */
export function protectInputs(inputs: readonly string[], { output, unique }: DedupeFlags, { cwd }: Pick<World, 'cwd'>): void {
  const targets = [
    { flag: '--output', path: output },
    { flag: '--unique', path: unique },
  ].flatMap(({ flag, path }) => (path === undefined || path === standard ? [] : [{ name: `${flag} ${path}`, full: resolve(cwd, path) }]));
  if (targets.length === 2 && targets[0]!.full === targets[1]!.full)
    throw new Trouble(targets[1]!.name, 'is where the report goes', 'name another file');
  const full = [...new Set(inputs.filter((input) => input !== standard).map((input) => resolve(cwd, input)))];
  for (const target of targets) {
    if (full.includes(target.full) || isOneOf(target.full, full))
      throw new Trouble(target.name, 'is one of the files that are read', 'name another file');
  }
}

/** Whether a file that is there is one of others by another name: a link. */
function isOneOf(file: string, others: readonly string[]): boolean {
  const own = fileKeyOf(file);
  return own !== undefined && others.some((other) => fileKeyOf(other) === own);
}
