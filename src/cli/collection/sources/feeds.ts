import { type FileHandle, open } from 'node:fs/promises';

/** Gives the bytes of a source one after the other. */
export interface Feed {
  /** Puts the next of them into memory from a place on, and returns how many: 0 at the end of the source. Rejects when it cannot be read. */
  readonly fill: (into: Uint8Array, at: number) => Promise<number>;
  /** Has to be called when nothing more is wanted. */
  readonly close: () => Promise<void>;
}

/** The bytes of a file. It is read straight into the memory that is given, and opened when they are first asked for. */
export function feedOfFile(path: string): Feed {
  let file: FileHandle | undefined;
  return {
    fill: async (into, at) => {
      file ??= await open(path);
      return (await file.read(into, at, into.length - at)).bytesRead;
    },
    close: async () => file?.close(),
  };
}

/** The bytes of a stream that come in pieces of any length. */
export function feedOf(chunks: AsyncIterable<Uint8Array>): Feed {
  const iterator = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  return {
    fill: async (into, at) => {
      while (chunk.length === 0) {
        const next = await iterator.next();
        if (next.done) return 0;
        chunk = next.value;
      }
      const taken = chunk.subarray(0, into.length - at);
      into.set(taken, at);
      chunk = chunk.subarray(taken.length);
      return taken.length;
    },
    close: async () => {
      await iterator.return?.();
    },
  };
}
