import { parse } from './arguments/program.js';
import type { Invocation } from './definitions/flags.js';
import { type ExitCode, exit } from './exit.js';
import { writeStdout } from './output/stdout.js';
import { widthOf } from './output/style.js';
import { complain } from './stderr/tell.js';
import type { World } from './world.js';

/** Does what a command line asks for. Rejects with `Trouble` when it cannot. */
export type Perform = (invocation: Invocation, world: World) => Promise<ExitCode>;

/** Runs one command line with what performs it. Never rejects: whatever goes wrong is told on standard error, and the exit code is 2. */
export async function runWith(perform: Perform, argv: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await perform(parse(argv, widthOf(world)), world);
  } catch (error) {
    await complain(error, world);
    return exit.trouble;
  }
}

/** Performs what is about one article or two, and leaves the rest to `others`. A command is loaded when it is asked for, so that `--help` needs none of it. */
export async function performArticles(invocation: Invocation, world: World, others: Perform): Promise<ExitCode> {
  switch (invocation.kind) {
    case 'diff':
      return (await import('./commands/diff.js')).diff(invocation.left, invocation.right, invocation.flags, world);
    case 'inspect':
      return (await import('./commands/inspect.js')).inspect(invocation.file, invocation.flags, world);
    case 'words':
      return sayWords(invocation, world);
    default:
      return others(invocation, world);
  }
}

/** Help and version go to standard output when they were asked for; help for want of a command is trouble. */
async function sayWords({ text, asked }: Invocation & { kind: 'words' }, world: World): Promise<ExitCode> {
  if (asked) await writeStdout(text, world);
  else await world.stderr.write(text);
  return asked ? exit.same : exit.trouble;
}
