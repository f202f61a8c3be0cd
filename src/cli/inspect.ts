import { renderers } from '../index.js';
import { loadSource } from './diff.js';
import { type ExitCode, exit } from './exit.js';
import type { CommonFlags } from './flags.js';
import { deliver, protectSources, styleOf } from './output.js';
import type { World } from './world.js';

/** `wirediff inspect`: shows how one article was read. Rejects with `Trouble` when it cannot be read or the report cannot be written. */
export async function inspect(file: string, flags: CommonFlags, world: World): Promise<ExitCode> {
  protectSources(flags, [file], world);
  const document = await loadSource(file, flags, world);
  await deliver(() => [renderers[flags.format].document(document, styleOf(flags, world))], flags, world);
  return exit.same;
}
