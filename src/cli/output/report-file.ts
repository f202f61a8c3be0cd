import { rmSync } from 'node:fs';
import { access, chmod, constants, type FileHandle, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { Trouble } from '../../index.js';
import { codeOf, wordsOf } from '../files.js';
import type { World } from '../world.js';

/** A report that is being written to a file. What is written rejects with `Trouble`, naming the flag. */
export interface ReportFile {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Puts the complete report where the user wants it. */
  readonly finish: () => Promise<void>;
  /** Leaves what stood there before. */
  readonly discard: () => Promise<void>;
}

/**
 * Begins a report in a file, to be written whole or not at all: what stood there before stays until the new report is complete.
 * The file keeps its permissions, and a link keeps pointing where it did. Rejects with `Trouble`, naming the flag (`name`).
 */
export async function openReport(path: string, world: Pick<World, 'cwd' | 'beforeKilled'>, name = '--output'): Promise<ReportFile> {
  const flag = `${name} ${path}`;
  return telling(flag, async () => {
    const named = resolve(world.cwd, path);
    const known = await stat(named).catch(() => undefined);
    if (path === '') throw new Trouble(`${name} ''`, 'names no file', 'write the name of one');
    if (known?.isDirectory()) throw new Trouble(flag, 'is a folder', 'name a file in it');
    if (path.endsWith('/') || path.endsWith(sep)) throw new Trouble(flag, 'names a folder', 'name a file in it');
    // A pipe or a device (`/dev/null`, `/dev/stdout`) is written to; only a file that can be put in another's place is replaced.
    if (known && !known.isFile()) return plainFile(await open(named, 'w'), flag);
    // Who may write to the folder could replace what its owner has protected.
    if (known) await access(named, constants.W_OK);
    return draftOf(await followLink(named), known?.mode, flag, world);
  });
}

/** A place that is written to as it is. */
function plainFile(handle: FileHandle, flag: string): ReportFile {
  return {
    write: (text) => telling(flag, () => handle.writeFile(text)),
    finish: () => telling(flag, () => handle.close()),
    discard: () => handle.close(),
  };
}

/** A file beside the one that it is to replace, with that one's permissions (`mode`). It is gone when the run is ended from outside, too. */
async function draftOf(target: string, mode: number | undefined, flag: string, { beforeKilled }: Pick<World, 'beforeKilled'>) {
  const draft = await draftFor(target);
  const forget = beforeKilled?.(() => rmSync(draft, { force: true }));
  // What only some may read is not for others while it is written, either.
  const handle = await open(draft, 'wx', mode === undefined ? undefined : mode & 0o666).catch((error) => {
    forget?.();
    throw error;
  });
  const { write, finish, discard } = plainFile(handle, flag);
  const replace = async () => {
    await finish();
    if (mode !== undefined) await chmod(draft, mode & 0o7777);
    await rename(draft, target);
    forget?.();
  };
  const remove = async () => {
    await discard();
    await rm(draft, { force: true });
    forget?.();
  };
  return { write, finish: () => telling(flag, replace), discard: remove };
}

/** Does a work that writes to files, and finishes them; where it rejects, every file is left as it was. Files that the work opens itself it adds to the list. */
export async function writeWhole<T>(files: readonly ReportFile[], work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    for (const file of files) await file.finish();
    return result;
  } catch (error) {
    for (const file of files) await file.discard();
    throw error;
  }
}

/** Writes a report that is there already. Rejects with `Trouble`, naming what it is (`name`). */
export async function writeOutput(path: string, text: string, world: Pick<World, 'cwd'>, name: string): Promise<void> {
  const file = await openReport(path, world, name);
  await writeWhole([file], () => file.write(text));
}

async function telling<T>(flag: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(flag, ...unwritable(error));
  }
}

/** Where a link leads, also one to a file that is not there yet. */
export async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const next = codeOf(error) === 'ENOENT' ? await readlink(path).catch(() => undefined) : undefined;
    return next === undefined ? path : followLink(resolve(dirname(path), next));
  }
}

async function draftFor(target: string): Promise<string> {
  // Loaded here, because it takes 4 ms and most reports go to standard output.
  const { randomUUID } = await import('node:crypto');
  return join(dirname(target), `.wirediff-${randomUUID()}.tmp`);
}

/** Why a file cannot be written, and what to do about it. */
function unwritable(error: unknown): [problem: string, remedy: string] {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['the folder does not exist', 'make it first, or name another'];
    case 'EACCES':
    case 'EPERM':
      return ['cannot be written: permission denied', 'name a file in a folder that you can write to'];
    case 'EROFS':
      return ['cannot be written: its disk is read-only', 'name a file in a folder that you can write to'];
    case 'ENOSPC':
    case 'EDQUOT':
      return ['the disk is full', 'make room; what stood there before is untouched'];
    default:
      return [`cannot be written (${wordsOf(error)})`, 'name another file'];
  }
}
