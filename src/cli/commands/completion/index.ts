import type { Shell } from '../../definitions/flags.js';
import { definitions } from '../../definitions/index.js';
import { type ExitCode, exit } from '../../exit.js';
import { writeStdout } from '../../output/stdout.js';
import type { World } from '../../world.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

const scripts = { bash, zsh, fish } as const satisfies Record<Shell, unknown>;

/** `wirediff completion`: prints the script of a shell. Rejects with `Trouble` when it cannot be written. */
export async function completion(shell: Shell, world: World): Promise<ExitCode> {
  await writeStdout(scripts[shell](definitions), world);
  return exit.same;
}
