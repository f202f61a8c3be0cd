import { Trouble, version } from '../index.js';
import { type ExitCode, exit } from './exit.js';
import { standard, writeStdout } from './files.js';
import type { Invocation } from './flags.js';
import { widthOf } from './output.js';
import { parse } from './program.js';
import type { World } from './world.js';

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
    case 'inspect':
      return (await import('./inspect.js')).inspect(invocation.file, invocation.flags, world);
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

/** One line for what the user can mend; for anything else, which is our fault, where it happened. */
function tell(error: unknown): string {
  if (error instanceof Trouble) {
    const { subject, problem, remedy } = error;
    return `wirediff: ${visible(`${subject === standard ? 'standard input' : subject}: ${problem}; ${remedy}`)}\n`;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = stack.split('\n').map(visible).join('\n');
  return `wirediff ${version} has a fault; please report it with the command line and these lines:\n${lines}\n`;
}

/** A file's name may hold anything; what acts on a terminal is shown instead. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`,
  );
}
