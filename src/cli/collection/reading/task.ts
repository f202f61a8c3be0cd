import { threadId } from 'node:worker_threads';
import { BatchReader } from '../../../index.js';
import type { World } from '../../world.js';
import { type Chunk, type FileTask, readFiles, readLines } from './chunk.js';

/** What is to be read; plain data, which can go to another thread. */
export type ReadingTask =
  | { readonly kind: 'lines'; readonly bytes: Uint8Array }
  | { readonly kind: 'articles'; readonly files: readonly FileTask[]; readonly cwd: string };

/** A chunk, and the number of the reader that read it. */
export interface Reading {
  readonly reader: number;
  readonly chunk: Chunk;
}

/** This thread's reader, when it is one that helps: it helps with one collection in its life. */
let own: BatchReader | undefined;

/** What a helping thread does. */
export async function readHere({ shingle, task }: { readonly shingle: number; readonly task: ReadingTask }): Promise<Reading> {
  own ??= new BatchReader(shingle);
  const world = { cwd: task.kind === 'articles' ? task.cwd : '', stdin: async () => new Uint8Array() };
  return { reader: threadId, chunk: await readTask(task, world, own, true) };
}

/** Reads a piece. */
export async function readTask(
  task: ReadingTask,
  world: Pick<World, 'cwd' | 'stdin'>,
  reader: BatchReader,
  shared: boolean,
): Promise<Chunk> {
  switch (task.kind) {
    case 'lines':
      return readLines(task.bytes, reader, shared);
    case 'articles':
      return readFiles(task.files, world, reader, shared);
    default:
      return task satisfies never;
  }
}
