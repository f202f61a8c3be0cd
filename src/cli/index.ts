import { type ExitCode, exit } from './exit.js';
import { writeStdout } from './files.js';
import type { Invocation } from './flags.js';
import { widthOf } from './output.js';
import { parse } from './program.js';
import { tell } from './tell.js';
import type { World } from './world.js';

export { answerTo } from './crew/work.js';
export { type Outlet, type World, worldOf } from './world.js';

/** Runs one command line. Never rejects: whatever goes wrong is told on standard error, and the exit code is 2. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await perform(parse(argv, widthOf(world)), world);
  } catch (error) {
    // Standard error may be closed as well; then nobody is left to tell.
    await world.stderr.write(tell(error)).catch(() => {});
    return exit.trouble;
  }
}

/** A command is loaded when it is asked for, so that `--help` and `--version` need none of it. */
async function perform(invocation: Invocation, world: World): Promise<ExitCode> {
  switch (invocation.kind) {
    case 'diff':
      return (await import('./diff.js')).diff(invocation.left, invocation.right, invocation.flags, world);
    case 'pairs':
      return (await import('./pairs/index.js')).pairs(invocation.list, invocation.flags, world);
    case 'dedupe':
      return (await import('./dedupe.js')).dedupe(invocation.paths, invocation.flags, world);
    case 'check':
      return (await import('./check/index.js')).check(invocation.paths, invocation.flags, world);
    case 'inspect':
      return (await import('./inspect.js')).inspect(invocation.file, invocation.flags, world);
    case 'completion':
      return (await import('./completion/index.js')).completion(invocation.shell, world);
    case 'words':
      return sayWords(invocation, world);
    default:
      return invocation satisfies never;
  }
}

/** Help and version go to standard output when they were asked for; help for want of a command is trouble. */
async function sayWords({ text, asked }: Invocation & { kind: 'words' }, world: World): Promise<ExitCode> {
  if (asked) await writeStdout(text, world);
  else await world.stderr.write(text);
  return asked ? exit.same : exit.trouble;
}
