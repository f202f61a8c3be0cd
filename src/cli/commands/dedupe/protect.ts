import { resolve } from 'node:path';
import { Trouble } from '../../../index.js';
import type { DedupeFlags } from '../../definitions/flags.js';
import { namesFile } from '../../files.js';
import { isAmong } from '../../output/protect.js';
import type { World } from '../../world.js';

/** Throws `Trouble` when a file that is to be written is one of those that were read, under whatever name, or when both are one. */
export function protectInputs(inputs: readonly string[], { output, unique }: DedupeFlags, world: Pick<World, 'cwd'>): void {
  const another = 'name another file';
  if (namesFile(output) && namesFile(unique) && resolve(world.cwd, output) === resolve(world.cwd, unique))
    throw new Trouble(`--unique ${unique}`, 'is where the report goes', another);
  const targets = [
    { flag: '--output', path: output },
    { flag: '--unique', path: unique },
  ];
  for (const { flag, path } of targets)
    if (namesFile(path) && isAmong(path, inputs, world)) throw new Trouble(`${flag} ${path}`, 'is one of the files that are read', another);
}
