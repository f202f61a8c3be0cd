import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { tuneEngine } from './engine.js';

/** What the program offers to whoever starts it. */
export type Program = Pick<typeof import('./index.js'), 'run' | 'worldOf' | 'answerTo'>;

/** The program, and a way to keep what V8 compiled of it. */
export interface Loaded {
  readonly program: Program;
  /** The file that a helping thread runs. */
  readonly helper: string;
  /** Where the compiled form belongs, and the form itself with every function that has run. */
  readonly compiled: () => { readonly file: string; readonly data: Uint8Array };
}

/** Sets V8 up for the program, and loads it. */
export function load(process: NodeJS.Process): Loaded {
  tuneEngine(process);
  return open();
}

/**
 * Loads the program that the build made of this folder, in the form in which V8 compiled it then: compiling it anew takes 35 ms, a quarter of a short run.
 * Another Node, another machine or other flags of V8 have no use for that form, and compile the program as any other.
 */
export function open(): Loaded {
  const filename = join(__dirname, 'program.cjs');
  const file = filename.replace(
    /cjs$/,
    `${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`,
  );
  const source = `(function (module, exports, require, __filename) {${readFileSync(filename, 'latin1')}\n})`;
  const cachedData = readIfThere(file);
  const script = new Script(source, { filename, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(filename), filename);
  const helper = join(__dirname, 'helper.cjs');
  return { program: module.exports as Program, helper, compiled: () => ({ file, data: script.createCachedData() }) };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
