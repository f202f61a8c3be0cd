import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { loadBuiltins } from './builtins.js';
import { tuneEngine } from './engine.js';

/** What every part of the program offers to whoever starts it. */
export type Program = Pick<typeof import('./articles.js'), 'run' | 'worldOf'>;

/** The parts that the build makes of the program: everything, and what is about one article or two, which is half as much to read and starts sooner. */
interface Parts {
  readonly program: Program & Pick<typeof import('./index.js'), 'answerTo'>;
  readonly articles: Program;
}

/** A part of the program, and a way to keep what V8 compiled of it. */
export interface Loaded<Part> {
  readonly program: Part;
  /** The file that a helping thread runs. */
  readonly helper: string;
  /** Where the compiled form belongs, and the form itself with every function that has run. */
  readonly compiled: () => { readonly file: string; readonly data: Uint8Array };
}

/** Sets V8 up for the program, and loads the part that the command line needs. */
export function load(process: NodeJS.Process): Loaded<Program> {
  const many = isAboutMany(process.argv.slice(2));
  loadBuiltins(process, many);
  tuneEngine(process);
  return open(many ? 'program' : 'articles');
}

const aboutMany: ReadonlySet<string | undefined> = new Set(['dedupe', 'check', 'completion']);

function isAboutMany(argv: readonly string[]): boolean {
  return aboutMany.has(argv[0]) || argv.some((arg) => arg.startsWith('--pairs'));
}

/**
 * Loads a part of the program that the build made of this folder, a function in a file, in the form in which V8 compiled it then: compiling it anew takes 35 ms, a quarter of
 * a short run. Another Node, another machine or other flags of V8 have no use for that form, and compile the program as any other.
 */
export function open<Name extends keyof Parts>(name: Name): Loaded<Parts[Name]> {
  const filename = join(__dirname, `${name}.cjs`);
  const file = filename.replace(
    /cjs$/,
    `${process.version}-${process.platform}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`,
  );
  const cachedData = readIfThere(file);
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(filename), filename);
  const helper = join(__dirname, 'helper.cjs');
  return { program: module.exports as Parts[Name], helper, compiled: () => ({ file, data: script.createCachedData() }) };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
