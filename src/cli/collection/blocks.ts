const lineEnd = 0x0a;

/** Bytes of whole lines that are read at once: enough that handing them to a thread costs nothing, and few enough that every thread gets some. */
export const blockSize = 1 << 21;

/** Bytes of a line at most: a string cannot be longer. */
const longestLine = 2 ** 29 - 32;

/** A stream cut into whole lines; the last block may have no line end. Rejects as the stream does, after what came before, and when a line is too long. */
export async function* blocksOf(chunks: AsyncIterable<Uint8Array>, size = blockSize): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      length += chunk.length;
      if (length < size) continue;
      const end = chunk.lastIndexOf(lineEnd) + 1;
      if (end === 0) {
        if (length > longestLine) throw new LongLine();
        continue;
      }
      parts[parts.length - 1] = chunk.subarray(0, end);
      yield joined(parts);
      parts = [chunk.subarray(end)];
      length = chunk.length - end;
    }
  } catch (error) {
    // A file that breaks off is read up to there; what is left of its last line is told as a line by itself.
    if (length > 0 && !(error instanceof LongLine)) yield joined(parts);
    throw error;
  }
  if (length > 0) yield joined(parts);
}

/** Pieces as one, in memory that threads share: nothing is copied to a thread that reads it. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = Buffer.from(new SharedArrayBuffer(parts.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
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
