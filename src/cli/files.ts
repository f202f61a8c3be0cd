import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Trouble } from '../index.js';
import type { World } from './world.js';

/** The name that stands for standard input, and for standard output after `--output`. */
export const standard = '-';

/** The bytes of a file, or of standard input for `-`. Rejects with `Trouble` when they cannot be read. */
export async function readSource(path: string, world: World): Promise<Uint8Array> {
  try {
    return path === standard ? await world.stdin() : await readFile(resolve(world.cwd, path || '\0'));
  } catch (error) {
    throw new Trouble(path || "''", ...unreadable(error));
  }
}

/** Why a file cannot be read, and what to do about it. */
function unreadable(error: unknown): [problem: string, remedy: string] {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return ['no such file', 'check the name and the folder it is in'];
    case 'EISDIR':
      return ['is a folder', 'name a file in it'];
    case 'EACCES':
    case 'EPERM':
      return ['may not be read', 'ask for permission to read it, or copy it to where you may'];
    case 'ERR_FS_FILE_TOO_LARGE':
      return ['is larger than 2 GiB', 'name a single article'];
    default:
      return [`cannot be read (${wordsOf(error)})`, 'check the disk or copy the file elsewhere'];
  }
}

/**
 * Writes a report to a file whole or not at all: what stood there before stays until the new report is complete.
 * The file keeps its permissions, and a link keeps pointing where it did. Rejects with `Trouble`, naming the flag.
 */
export async function writeOutput(path: string, text: string, world: World): Promise<void> {
  const flag = `--output ${path}`;
  try {
    const target = await followLink(resolve(world.cwd, path));
    const known = await stat(target).catch(() => undefined);
    if (path === '' || known?.isDirectory()) throw new Trouble(flag, 'is a folder', 'name a file in it');
    if (known && !known.isFile()) await writeFile(target, text);
    else await replaceFile(target, text, known?.mode);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(flag, ...unwritable(error));
  }
}

async function followLink(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** A pipe or a device (`/dev/null`) is written to; only a file that can be put in another's place is replaced. */
async function replaceFile(target: string, text: string, mode: number | undefined): Promise<void> {
  // Loaded here, because it takes 4 ms and most reports go to standard output.
  const { randomUUID } = await import('node:crypto');
  const draft = join(dirname(target), `.wirediff-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    if (mode !== undefined) await chmod(draft, mode & 0o7777);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Why a file cannot be written, and what to do about it. */
function unwritable(error: unknown): [problem: string, remedy: string] {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['the folder does not exist', 'make it first, or name another'];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return ['may not be written', 'name a file in a folder where you may write'];
    case 'ENOSPC':
    case 'EDQUOT':
      return ['the disk is full', 'make room; what stood there before is untouched'];
    default:
      return [`cannot be written (${wordsOf(error)})`, 'name another file'];
  }
}

/** Writes to standard output. Rejects with `Trouble` when it cannot be written; a reader who left is no trouble. */
export async function writeStdout(text: string, world: World): Promise<void> {
  try {
    await world.stdout.write(text);
  } catch (error) {
    throw new Trouble('standard output', `cannot be written (${wordsOf(error)})`, 'check where it is sent to');
  }
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

function wordsOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}
