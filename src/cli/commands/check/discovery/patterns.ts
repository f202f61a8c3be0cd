import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Trouble } from '../../../../index.js';
import { unreadable } from '../../../files.js';
import type { World } from '../../../world.js';
import { besideManifest } from './folder.js';

/** What is known of where files are. */
export type Disk = Pick<World, 'cwd'>;

/** The folders that a manifest's pattern names, or the one that its path does; `folder` is the manifest's. Rejects with `Trouble` when there is none. */
export async function foldersOf(pattern: string, folder: string, world: Disk): Promise<string[]> {
  const found = await likePattern(pattern, folder, world, 'folder');
  if (found) return found.map((path) => path.replace(/\/$/, ''));
  const path = besideManifest(folder, pattern);
  if (!(await statOf(path, world)).isDirectory()) throw new Trouble(path, 'is not a folder', 'name a folder with left.* and right.* in it');
  return [path];
}

/** The same of files. */
export async function filesOf(pattern: string, folder: string, world: Disk): Promise<string[]> {
  const found = await likePattern(pattern, folder, world, 'file');
  if (found) return found;
  const path = besideManifest(folder, pattern);
  if ((await statOf(path, world)).isDirectory()) throw new Trouble(path, 'is a folder', `write ${pattern.replace(/\/$/, '')}/*`);
  return [path];
}

/**
 * What a pattern names; undefined for a path. Rejects with `Trouble` when that is nothing, or when it cannot be told: a case that lies where nobody may look would
 * be missed.
 */
async function likePattern(pattern: string, folder: string, { cwd }: Disk, what: 'folder' | 'file'): Promise<string[] | undefined> {
  const { filesLike, foldersLike, isPattern } = await import('../../../collection/sources/globs.js');
  if (!isPattern(pattern)) return undefined;
  const { paths, closed } = await (what === 'folder' ? foldersLike : filesLike)(pattern, resolve(cwd, folder));
  for (const { path, error } of closed) throw unreadable(besideManifest(folder, path), error);
  if (paths.length === 0) throw new Trouble(pattern, `matches no ${what}`, 'check the pattern: it starts from the folder of the manifest');
  return paths.map((path) => besideManifest(folder, path));
}

/** What there is at a path. Rejects with `Trouble` when there is nothing. */
export async function statOf(path: string, { cwd }: Disk): Promise<Stats> {
  try {
    return await stat(resolve(cwd, path));
  } catch (error) {
    throw unreadable(path, error);
  }
}
