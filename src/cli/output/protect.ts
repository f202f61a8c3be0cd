import { resolve } from 'node:path';
import { Trouble } from '../../index.js';
import type { PrintFlags } from '../definitions/flags.js';
import { fileKeyOf, namesFile } from '../files.js';
import type { World } from '../world.js';

/** Throws `Trouble` when the report would take the place of an article it is about. */
export function protectSources({ output }: PrintFlags, sources: readonly string[], world: Pick<World, 'cwd'>): void {
  if (namesFile(output) && isAmong(output, sources, world))
    throw new Trouble(`--output ${output}`, 'is one of the articles', 'name another file');
}

/** Whether a file is one of others, under whatever name: a link may lead to one. */
export function isAmong(file: string, others: readonly string[], { cwd }: Pick<World, 'cwd'>): boolean {
  const full = resolve(cwd, file);
  const key = fileKeyOf(full);
  const isIt = (path: string) => path === full || (key !== undefined && fileKeyOf(path) === key);
  return others.some((other) => namesFile(other) && isIt(resolve(cwd, other)));
}
