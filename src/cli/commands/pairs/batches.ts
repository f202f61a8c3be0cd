/** Some whole lines of a stream. */
export interface Batch {
  /** The number of the first, from 1. */
  readonly first: number;
  /** The lines with their ends; the last line of a stream may have none. Absent when there is one line, longer than `longestLine`. */
  readonly bytes?: Uint8Array;
}

/** The most lines in a batch: a batch is what one thread works on at a time, and its answer is held in memory whole. */
const mostLines = 16;

/** The most bytes of a line, so that a stream without line ends cannot fill the memory: two articles of a hundred megabytes each. */
export const longestLine = 2 ** 28;

/** The byte that ends a line; with CRLF the other is white space at its end. */
export const lineEnd = 0x0a;

/**
 * The lines of a stream as they come in: what has come is not held back until there is more. Of a line that is too long only the number is told.
 * Rejects as the stream does.
 */
export async function* batchesOf(stream: AsyncIterable<Uint8Array>, limit = longestLine): AsyncGenerator<Batch> {
  const begun = new Begun(limit);
  let line = 1;
  for await (const chunk of stream) {
    let rest = chunk;
    while (rest.length > 0) {
      const { end, lines } = endOf(rest, begun.empty && rest.length <= limit ? mostLines : 1);
      begun.add(rest.subarray(0, end));
      rest = rest.subarray(end);
      if (lines === 0) continue;
      yield begun.take(line);
      line += lines;
    }
  }
  if (!begun.empty) yield begun.take(line);
}

/** Where the last of so many lines ends, and how many there are; with none, everything is the beginning of a line. */
function endOf(bytes: Uint8Array, most: number): { readonly end: number; readonly lines: number } {
  let [end, lines] = [0, 0];
  while (lines < most) {
    const next = bytes.indexOf(lineEnd, end);
    if (next < 0) break;
    end = next + 1;
    lines += 1;
  }
  return { end: lines === 0 ? bytes.length : end, lines };
}

/** The beginning of a line, in the pieces in which it came. */
class Begun {
  #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(readonly limit: number) {}

  get empty(): boolean {
    return this.#length === 0;
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length <= this.limit) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  take(first: number): Batch {
    const batch = this.#length <= this.limit ? { first, bytes: Buffer.concat(this.#pieces) } : { first };
    this.#pieces = [];
    this.#length = 0;
    return batch;
  }
}
