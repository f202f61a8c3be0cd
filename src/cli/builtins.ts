import { createRequire } from 'node:module';

const require = createRequire(__filename);

/**
 * Loads what a command line needs of Node's own modules, standard output among it. Node has them compiled, for a V8 with the flags it started with: once a flag
 * is set they are compiled anew, and `crypto` takes 3 ms instead of 1, `fs/promises` 2 ms instead of a half. `many`: it is about more than two articles.
 */
export function loadBuiltins(process: NodeJS.Process, many: boolean): void {
  for (const name of namesFor(process.argv.slice(2), many)) require(name);
  // Opened here for the same reason: behind it are others.
  void process.stdout;
}

function namesFor(argv: readonly string[], many: boolean): readonly string[] {
  // JSON and `inspect` tell the digests of articles.
  const digests = argv[0] === 'inspect' || argv.some((arg) => arg.endsWith('json') || arg.startsWith('--pairs'));
  return ['node:fs/promises', ...(digests ? ['node:crypto'] : []), ...(many ? threads : [])];
}

const threads = ['node:os', 'node:worker_threads', 'node:timers/promises', 'node:zlib'];
