import type { Batch } from './batch.js';
import { grown } from './grow.js';
import { Vocabulary } from './vocabulary.js';

/** Where an article's words stand. */
export interface Place {
  readonly words: Uint32Array;
  /** For each word a hash of the shingle that begins there; 0 where none does, or one that stood before in the same article. */
  readonly shingles: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** All articles of a collection as numbers: their words, and hashes of their shingles. Articles count from 0 in the order in which they came. */
export class Corpus {
  readonly #vocabulary = new Vocabulary();
  /** For each reader, our numbers of its words. */
  readonly #numbers = new Map<number, { numbers: Uint32Array; count: number }>();
  readonly #batches: Batch[] = [];
  #batchOf = new Uint32Array(1 << 10);
  #starts = new Uint32Array(1 << 10);
  #ends = new Uint32Array(1 << 10);
  #sizes = new Uint32Array(1 << 10);
  #length = 0;
  #shingles = 0;
  #largest = 0;

  /** @param shingle how many words make a shingle */
  constructor(readonly shingle: number) {}

  /** How many articles there are. */
  get length(): number {
    return this.#length;
  }

  /** How many shingles all articles have together. */
  get shingles(): number {
    return this.#shingles;
  }

  /** How many the article with the most has. */
  get largest(): number {
    return this.#largest;
  }

  get batches(): readonly Batch[] {
    return this.#batches;
  }

  /** Takes in the next batch, which becomes its property; `reader` tells whose it is. */
  append(batch: Batch, reader = 0): void {
    this.#renumber(batch, reader);
    let start = 0;
    this.#makeRoom(this.#length + batch.ends.length);
    for (let i = 0; i < batch.ends.length; i++) {
      const article = this.#length++;
      this.#batchOf[article] = this.#batches.length;
      this.#starts[article] = start;
      start = batch.ends[i]!;
      this.#ends[article] = start;
      const size = batch.sizes[i]!;
      this.#sizes[article] = size;
      this.#shingles += size;
      this.#largest = Math.max(this.#largest, size);
    }
    this.#batches.push(batch);
  }

  /** How many different shingles an article has. */
  sizeOf(article: number): number {
    return this.#sizes[article] ?? 0;
  }

  /** How many words an article has. */
  wordCount(article: number): number {
    return (this.#ends[article] ?? 0) - (this.#starts[article] ?? 0);
  }

  /** Where an article's words stand. */
  place(article: number): Place {
    const { words, shingles } = this.#batches[this.#batchOf[article]!]!;
    return { words, shingles, start: this.#starts[article]!, end: this.#ends[article]! };
  }

  /** An article's words, in order and in lower case. */
  wordsOf(article: number): string[] {
    const { words, start, end } = this.place(article);
    return Array.from(words.subarray(start, end), (number) => this.#vocabulary.word(number));
  }

  /** Writes our numbers of words in the place of the reader's. */
  #renumber({ met, words }: Batch, reader: number): void {
    const known = this.#numbers.get(reader) ?? { numbers: new Uint32Array(1 << 12), count: 0 };
    this.#numbers.set(reader, known);
    for (const number of this.#vocabulary.take(met)) {
      if (known.count === known.numbers.length) known.numbers = grown(known.numbers, 0);
      known.numbers[known.count++] = number;
    }
    const { numbers } = known;
    for (let i = 0; i < words.length; i++) words[i] = numbers[words[i]!]!;
  }

  #makeRoom(length: number): void {
    if (length <= this.#sizes.length) return;
    this.#batchOf = grown(this.#batchOf, length);
    this.#starts = grown(this.#starts, length);
    this.#ends = grown(this.#ends, length);
    this.#sizes = grown(this.#sizes, length);
  }
}
