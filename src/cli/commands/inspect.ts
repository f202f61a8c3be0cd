import { renderers } from '../../index.js';
import type { CommonFlags } from '../definitions/flags.js';
import { type ExitCode, exit } from '../exit.js';
import { deliver } from '../output/deliver.js';
import { protectSources } from '../output/protect.js';
import { styleOf } from '../output/style.js';
import type { World } from '../world.js';
import { loadSource } from './diff.js';

/** `wirediff inspect`: shows how one article was read. Rejects with `Trouble` when it cannot be read or the report cannot be written. */
export async function inspect(file: string, flags: CommonFlags, world: World): Promise<ExitCode> {
  protectSources(flags, [file], world);
  const document = await loadSource(file, flags, world);
  await deliver(() => [renderers[flags.format].document(document, styleOf(flags, world))], flags, world);
  return exit.same;
}
