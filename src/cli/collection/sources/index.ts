import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Trouble } from '../../../index.js';
import { standard, unreadable } from '../../files.js';
import type { World } from '../../world.js';
import { holdsLines } from './sniff.js';
import { isPacked } from './unpack.js';

/** Where articles come from: a file that holds one, or one that has many, a line each. */
export interface Source {
  readonly kind: 'article' | 'lines';
  /** As the user named it or the folder it is in; `-` for standard input. */
  readonly path: string;
  /** Whether it is compressed by gzip. */
  readonly packed: boolean;
  /** The format of an article, when the user says it. */
  readonly from?: string;
  /** In bytes; absent when it is not known beforehand. */
  readonly size?: number;
}

/** The form in which a file may be said to be, besides the formats of articles: NDJSON. */
export const lineFormat = 'ndjson';

const linesName = /\.(?:ndjson|jsonl)(?:\.gz)?$/i;

/**
 * The sources that paths name: files, all files of a folder, those that a pattern names, standard input. In the order of the paths, sorted within a folder or a
 * pattern, each file once. What is not there is told to `trouble`, and left out.
 */
export async function sourcesOf(paths: readonly string[], from: string | undefined, world: World, trouble: Tell): Promise<Source[]> {
  const sources = new Map<string, Source>();
  for (const path of paths) {
    try {
      for (const file of await filesOf(path, world, trouble)) {
        const key = file.path === standard ? standard : resolve(world.cwd, file.path);
        if (!sources.has(key)) sources.set(key, sourceOf(file, key, from));
      }
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      trouble(error);
    }
  }
  return [...sources.values()];
}

type Tell = (trouble: Trouble) => void;

/** A file as it is named; `plain` when it is a file on a disk and no pipe. */
type Named = Pick<Source, 'path' | 'size'> & { readonly plain?: boolean };

/** `full` is where the file is, for its content has a say where its name has none. A pipe is not looked into. */
function sourceOf({ path, size, plain }: Named, full: string, from: string | undefined): Source {
  const packed = isPacked(path);
  const known = { path, packed, ...(size === undefined ? {} : { size }) };
  const looksLikeLines = () => path === standard || linesName.test(path) || (plain === true && !packed && holdsLines(full));
  if (from === undefined) return { kind: looksLikeLines() ? 'lines' : 'article', ...known };
  return from === lineFormat ? { kind: 'lines', ...known } : { kind: 'article', ...known, from };
}

async function filesOf(path: string, world: World, tell: Tell): Promise<readonly Named[]> {
  if (path === standard) return [{ path }];
  try {
    const known = await stat(resolve(world.cwd, path || '\0'));
    if (!known.isDirectory()) return [{ path, ...(known.isFile() ? { size: known.size, plain: true } : {}) }];
    return await inFolder(path, world, tell);
  } catch (error) {
    const { filesLike, isPattern } = await import('./globs.js');
    if (error instanceof Trouble || !isPattern(path)) throw error instanceof Trouble ? error : unreadable(path, error);
    const { paths, closed } = await filesLike(path, world.cwd);
    for (const each of closed) tell(unreadable(each.path || '.', each.error));
    if (paths.length + closed.length === 0)
      throw new Trouble(path, 'matches no file', 'check the pattern, or quote it if the shell has changed it');
    return paths.map((each) => ({ path: each, plain: true }));
  }
}

async function inFolder(path: string, { cwd }: World, tell: Tell): Promise<readonly Named[]> {
  const { filesIn } = await import('./globs.js');
  const { paths, closed } = await filesIn(resolve(cwd, path));
  const folder = path.replace(/(?<=.)\/+$/, '');
  const from = (each: string) => (folder === '.' || each === '' ? each || folder : `${folder.replace(/\/$/, '')}/${each}`);
  for (const each of closed) tell(unreadable(from(each.path), each.error));
  if (paths.length + closed.length === 0) throw new Trouble(path, 'contains no files', 'name a folder with articles in it');
  return paths.map((each) => ({ path: from(each), plain: true }));
}
