import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, gunzipSync, type ZlibOptions } from 'node:zlib';
import { longestArticle, Trouble } from '../../../index.js';
import { codeOf, tooLarge } from '../../files.js';

/** Whether a file is compressed, by its name. */
export const isPacked = (path: string): boolean => /\.gz$/i.test(path);

/** What a file compressed by gzip holds, of one that ends too soon all there is. Rejects then too, and when the bytes are broken. */
export async function* unpacked(open: () => AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of gunzip(open(), {})) {
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    // What zlib had already unpacked is lost with the error, unless it is told that the end is not the end.
    if (isCutShort(error)) yield* after(given, gunzip(open(), { finishFlush: constants.Z_SYNC_FLUSH }));
    throw error;
  }
}

/** What the bytes of an article hold. Throws `Trouble`, also when that is more than an article may have: a megabyte may hold a thousand. */
export function unpackedWhole(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: longestArticle });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path);
    throw unpackTrouble(error, path) ?? error;
  }
}

/** What an error of zlib says of a file; nothing for any other error. */
export function unpackTrouble(error: unknown, path: string): Trouble | undefined {
  if (isCutShort(error)) return new Trouble(path, 'ends too soon', 'copy or fetch it again; what there is of it was read');
  if (codeOf(error)?.startsWith('Z_'))
    return new Trouble(path, 'is not compressed with gzip, or is damaged', 'name it without .gz, or fetch it again');
  return undefined;
}

function isCutShort(error: unknown): boolean {
  return codeOf(error) === 'Z_BUF_ERROR';
}

function gunzip(packed: AsyncIterable<Uint8Array>, options: ZlibOptions): AsyncIterable<Uint8Array> {
  const stream = createGunzip({ chunkSize: 1 << 18, ...options });
  // The reader of the stream meets the error.
  pipeline(Readable.from(packed), stream).catch(() => {});
  return stream;
}

async function* after(skipped: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of chunks) {
    const rest = chunk.subarray(Math.max(0, skipped - at));
    at += chunk.length;
    if (rest.length > 0) yield rest;
  }
}
