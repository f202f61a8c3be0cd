import type { Style } from '../../index.js';
import type { World } from '../world.js';

/** When to use colour, as the user asks for it. */
export type ColorChoice = 'auto' | 'always' | 'never';

/**
 * How many colours to use: 0 none, 1 sixteen, 2 256, 3 true colour.
 * `--color` has the first word, then FORCE_COLOR, then NO_COLOR (https://no-color.org), as in Node itself; then whether a terminal shows it.
 */
export function colorLevel(choice: ColorChoice, { env, stdout }: World, toFile: boolean): Style['color'] {
  if (choice === 'never') return 0;
  const shown = stdout.terminal && !toFile ? levelOfDepth(stdout.colorDepth()) : 0;
  const forced = levelOfForce(env.FORCE_COLOR);
  if (choice === 'always') return forced || shown || 1;
  if (forced !== undefined) return forced;
  return env.NO_COLOR ? 0 : shown;
}

function levelOfForce(value: string | undefined): Style['color'] | undefined {
  switch (value) {
    case undefined:
      return undefined;
    case '0':
    case 'false':
      return 0;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return 1;
  }
}

function levelOfDepth(bits: number): Style['color'] {
  if (bits >= 24) return 3;
  if (bits >= 8) return 2;
  return bits >= 4 ? 1 : 0;
}
