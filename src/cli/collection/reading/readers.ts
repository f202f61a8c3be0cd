import { BatchReader } from '../../../index.js';
import { alone, crewFor } from '../../crew/index.js';
import type { World } from '../../world.js';
import type { Piece } from '../sources/pieces.js';
import { type Reading, type ReadingTask, readTask } from './task.js';

/** Reading in this thread and, once there is enough of it, in others. */
export interface Readers {
  /** How many pieces may be under way at a time. */
  readonly ahead: number;
  readonly read: (piece: Exclude<Piece, { kind: 'trouble' }>) => Promise<Reading>;
  readonly dismiss: () => Promise<void>;
}

/**
 * Bytes that this thread reads by itself, a second or two of work: every other thread starts anew, optimises the same code again and hands over what it read,
 * which takes a third more processor time in all. More than that is read in all threads from the start, where the size is known beforehand.
 */
const few = 128 * 2 ** 20;

/** What a file weighs, in bytes of NDJSON that take as long to read: its format and the parts of its story are made out as well. */
const fileWeight = 2 ** 16;

/** Pieces under way for each who reads: one in hand, and one to go on with. */
const piecesEach = 2;

/** Readers for a collection of so many bytes, if that is known: this thread, and up to `jobs` others. */
export function readersFor(shingle: number, jobs: number | undefined, total: number | undefined, world: World): Readers {
  const reader = new BatchReader(shingle);
  const crew = crewFor(jobs, world);
  let weight = total !== undefined && total > few ? few : 0;
  let last: Promise<unknown> = Promise.resolve();
  const here = (task: ReadingTask) => {
    const reading = last.then(async () => ({ reader: 0, chunk: await readTask(task, world, reader, false) }));
    last = reading.catch(() => {});
    return reading;
  };
  const read: Readers['read'] = (piece) => {
    weight += piece.kind === 'lines' ? piece.bytes.length : piece.files.length * fileWeight;
    const task: ReadingTask = piece.kind === 'lines' ? { kind: 'lines', bytes: piece.bytes } : { ...piece, cwd: world.cwd };
    return crew === alone || weight <= few ? here(task) : crew.work('articles', { shingle, task });
  };
  return { ahead: crew.size * piecesEach, read, dismiss: crew.dismiss };
}
