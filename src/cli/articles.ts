import type { ExitCode } from './exit.js';
import { performArticles, runWith } from './run.js';
import type { World } from './world.js';

export { type Outlet, type World, worldOf } from './world.js';

/** Runs a command line that is about one article or two: the part of the program that starts fastest. Which lines those are, `load.ts` says. */
export function run(argv: readonly string[], world: World): Promise<ExitCode> {
  return runWith((invocation) => performArticles(invocation, world, noOther), argv, world);
}

async function noOther({ kind }: { kind: string }): Promise<never> {
  throw new Error(`${kind} is not in this part of the program`);
}
