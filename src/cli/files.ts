import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { longestArticle, Trouble } from '../index.js';
import type { World } from './world.js';

/** The name that stands for standard input, and for standard output after `--output`. */
export const standard = '-';

/** Whether a path is given and names a file, not standard input or output; to replace the file behind `/dev/stdout` would cut off what else is written there. */
export function namesFile(path: string | undefined): path is string {
  return path !== undefined && path !== standard && path !== '/dev/stdout';
}

/**
 * The bytes of an article in a file, or of standard input for `-`. Rejects with `Trouble` when they cannot be read, or are more than an article may have: a pipe
 * or a device (`yes |`, `/dev/zero`) may never end.
 */
export async function readSource(path: string, world: Pick<World, 'cwd' | 'stdin'>): Promise<Uint8Array> {
  const bytes = await readUpTo(path, longestArticle, world);
  if (bytes.length > longestArticle) throw tooLarge(path);
  return bytes;
}

/** What is wrong with an article that has more than `longestArticle` bytes. */
export function tooLarge(path: string): Trouble {
  return new Trouble(path, `is larger than ${longestArticle / 2 ** 20} MB`, 'name a single article');
}

/** The bytes of a source; of one that has more than `most` a beginning that has more, too. */
async function readUpTo(path: string, most: number, world: Pick<World, 'cwd' | 'stdin'>): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    if (path === standard) return await world.stdin(most);
    file = await open(resolve(world.cwd, path || '\0'));
    return await beginningOf(file, most);
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    await file?.close();
  }
}

async function beginningOf(file: FileHandle, most: number): Promise<Uint8Array> {
  const { size } = await file.stat();
  const pieces: Uint8Array[] = [];
  // A byte more than there are tells the end; a pipe says that it has none.
  const piece = Math.min(size || atOnce, most) + 1;
  let length = 0;
  while (length <= most) {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(piece));
    if (bytesRead > 0) pieces.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
    if (bytesRead === 0 || length === size) break;
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}

/** The bytes of a file or of standard input, piece by piece, until they end or `enough` says so. Rejects with `Trouble` when they cannot be read. */
export async function* streamSource(path: string, world: World, enough: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    if (path === standard) yield* world.stream(enough);
    else yield* (await open(resolve(world.cwd, path || '\0'))).createReadStream({ signal: enough, highWaterMark: atOnce });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Bytes that are read at once: with Node's own 64 kB reading takes four times as long. */
const atOnce = 1 << 20;

/** Why a file or a folder cannot be read, and what to do about it. */
export function unreadable(path: string, error: unknown): Trouble {
  if (/^https?:\/\//i.test(path)) return new Trouble(path, 'is an address, not a file', 'fetch it first: curl … > story.txt');
  return new Trouble(path || "''", ...reasonOf(error));
}

function reasonOf(error: unknown): [problem: string, remedy: string] {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      if (hasLostName(error)) return ['has a name that is not UTF-8', 'rename it'];
      return ['no such file', 'check the name and the folder it is in'];
    case 'EISDIR':
      return ['is a folder', 'name a file in it'];
    case 'ELOOP':
      return ['is a link that leads back to itself', 'remove it, or name the file itself'];
    case 'ENXIO':
      return ['is a socket, not a file', 'name a file'];
    case 'EACCES':
    case 'EPERM':
      return ['cannot be read: permission denied', 'ask for permission to read it'];
    case 'ERR_FS_FILE_TOO_LARGE':
      return ['is larger than 2 GiB', 'name a smaller file'];
    default:
      return [`cannot be read (${wordsOf(error)})`, 'check the disk or copy the file elsewhere'];
  }
}

/** Whether a letter of a file's name could not be read, as in `arch\xe9` of an older disk; by what is left of it the file is not found. */
function hasLostName(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'path' in error && String(error.path).includes('\ufffd');
}

/** The code of an error of the system: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** An error of the system in a word. */
export function wordsOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}

/** What tells a file on its disk from all others, whatever it is called (a link has the key of what it leads to); nothing when it is not there, or is a folder or a device. */
export function fileKeyOf(path: string): string | undefined {
  try {
    const known = statSync(path);
    return known.isFile() ? `${known.dev}:${known.ino}` : undefined;
  } catch {
    return undefined;
  }
}
