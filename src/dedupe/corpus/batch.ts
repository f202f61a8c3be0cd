import { grown } from '../grow.js';
import { numbers } from '../memory.js';
import { WordReader } from './reader.js';
import { ShingleFinder } from './shingles.js';
import type { NewWords } from './vocabulary.js';

/** Some articles as numbers; it can be handed from one thread to another. */
export interface Batch {
  /** The words of all its articles, one after the other, as its reader numbers them. */
  readonly words: Uint32Array;
  /** For each word a hash of the shingle that begins there; 0 where none does, or one that stood before in the same article. */
  readonly shingles: Uint32Array;
  /** Where each article's words end. */
  readonly ends: Uint32Array;
  /** How many different shingles each article has. */
  readonly sizes: Uint32Array;
  /** The words that its reader met here for the first time. */
  readonly met: NewWords;
}

/** Reads articles into batches. One reader's batches belong together, in their order: later ones use the words that earlier ones met. */
export class BatchReader {
  readonly #reader = new WordReader();
  readonly #finder: ShingleFinder;
  #shingles = new Uint32Array(1 << 12);
  #ends: number[] = [];
  #sizes: number[] = [];
  #told = 0;

  /** @param shingle how many words make a shingle */
  constructor(shingle: number) {
    this.#finder = new ShingleFinder(shingle);
  }

  /** Reads one article more; returns how many words it has. */
  add(text: string): number {
    const reader = this.#reader;
    const start = reader.count;
    reader.read(text);
    if (this.#shingles.length < reader.count) this.#shingles = grown(this.#shingles, reader.count);
    this.#sizes.push(this.#finder.find(reader.words, reader.hashes, start, reader.count, this.#shingles));
    this.#ends.push(reader.count);
    return reader.count - start;
  }

  /** What was read since the last batch; `shared` puts its large arrays into memory that threads share, so that handing them over copies nothing. */
  take(shared = false): Batch {
    const { count, words, vocabulary } = this.#reader;
    const batch = {
      words: first(count, words, shared),
      shingles: first(count, this.#shingles, shared),
      ends: Uint32Array.from(this.#ends),
      sizes: Uint32Array.from(this.#sizes),
      met: vocabulary.since(this.#told),
    };
    this.#told = vocabulary.size;
    this.#reader.clear();
    this.#finder.clear();
    this.#ends = [];
    this.#sizes = [];
    return batch;
  }
}

/** A copy of the first so many numbers. */
function first(count: number, array: Uint32Array, shared: boolean): Uint32Array {
  const copy = numbers(count, shared);
  copy.set(array.subarray(0, count));
  return copy;
}
