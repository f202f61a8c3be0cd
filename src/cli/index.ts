import type { Invocation } from './definitions/flags.js';
import type { ExitCode } from './exit.js';
import { performArticles, runWith } from './run.js';
import type { World } from './world.js';

export { answerTo } from './crew/work.js';
export { type Outlet, type World, worldOf } from './world.js';

/** Runs one command line. Never rejects: whatever goes wrong is told on standard error, and the exit code is 2. */
export function run(argv: readonly string[], world: World): Promise<ExitCode> {
  return runWith((invocation) => performArticles(invocation, world, performCollections), argv, world);
}

/** Performs what is about many articles. */
async function performCollections(invocation: Invocation, world: World): Promise<ExitCode> {
  switch (invocation.kind) {
    case 'pairs':
      return (await import('./commands/pairs/index.js')).pairs(invocation.list, invocation.flags, world);
    case 'dedupe':
      return (await import('./commands/dedupe/index.js')).dedupe(invocation.paths, invocation.flags, world);
    case 'check':
      return (await import('./commands/check/index.js')).check(invocation.paths, invocation.flags, world);
    case 'completion':
      return (await import('./commands/completion/index.js')).completion(invocation.shell, world);
    default:
      throw new Error(`nothing performs ${invocation.kind}`);
  }
}
