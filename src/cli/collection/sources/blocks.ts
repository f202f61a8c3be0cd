import type { Feed } from './feeds.js';

const lineEnd = 0x0a;

/** Bytes of whole lines that are read at once: enough that handing them to a thread costs nothing, and few enough that every thread gets some. */
const blockSize = 1 << 21;

/** The most bytes of a line: a string cannot be longer. */
const longestLine = 2 ** 29 - 32;

/** A source cut into whole lines; the last block may have no line end. Rejects as the source does, after what came before, and when a line is too long. */
export async function* blocksOf({ fill, close }: Feed, size = blockSize): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  try {
    for (;;) {
      const { length } = rest;
      const block = roomFor(rest, Math.max(size, length));
      let end = length;
      for (let read = -1; read !== 0 && end < block.length; end += read) {
        read = await fill(block, end);
        rest = block.subarray(0, end + read);
      }
      if (end < block.length) break;
      const lines = block.lastIndexOf(lineEnd) + 1;
      if (lines === 0 && end > longestLine) throw new LongLine();
      if (lines > 0) yield block.subarray(0, lines);
      rest = block.subarray(lines);
    }
  } catch (error) {
    // A file that breaks off is read up to there; what is left of its last line is told as a line by itself.
    if (rest.length > 0 && !(error instanceof LongLine)) yield trimmed(rest);
    throw error;
  } finally {
    await close();
  }
  if (rest.length > 0) yield trimmed(rest);
}

/** Some bytes with room for more behind them, in memory that threads share: nothing is copied to a thread that reads it. */
function roomFor(bytes: Uint8Array, more: number): Uint8Array {
  const room = Buffer.from(new SharedArrayBuffer(bytes.length + more));
  room.set(bytes);
  return room;
}

/** A last block is seldom full, and may be kept. */
function trimmed(block: Uint8Array): Uint8Array {
  return block.length * 2 > block.buffer.byteLength ? block : roomFor(block, 0);
}

/** A line longer than a string can be. */
export class LongLine extends Error {
  override readonly name = 'LongLine';
}

/** The line of a block that begins at a byte, without its line end. */
export function lineAt(bytes: Uint8Array, start: number): Uint8Array {
  const found = bytes.indexOf(lineEnd, start);
  return bytes.subarray(start, found < 0 ? bytes.length : found);
}

/** Where each line of a block begins and ends, without its line end. */
export function* linesOf(bytes: Uint8Array): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineEnd, start);
    const end = found < 0 ? bytes.length : found;
    yield [start, end];
    start = end + 1;
  }
}
