import { grown } from '../grow.js';
import { inShared } from '../memory.js';
import type { Batch } from './batch.js';
import { Copies } from './copies.js';
import { Numbering } from './numbering.js';
import { Prints, printOf } from './prints.js';
import { sameWords } from './shingles.js';

/** Where an article's words stand. */
export interface Place {
  readonly words: Uint32Array;
  /** For each word a hash of the shingle that begins there; 0 where none does, or one that stood before in the article or stands in no other. */
  readonly shingles: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** What is kept of a batch. */
type Kept = Pick<Batch, 'words' | 'shingles'>;

/** What a search needs of a corpus, as plain data that can be handed from one thread to another. Its arrays lie in memory that threads share. */
export interface SharedCorpus {
  readonly shingle: number;
  readonly batches: readonly Kept[];
  /** The first article of each batch. */
  readonly firsts: readonly number[];
  /** The numbers of each article, side by side. */
  readonly table: Uint32Array;
  /** The original of each article. */
  readonly originals: Uint32Array;
  readonly length: number;
  readonly shingles: number;
  readonly largest: number;
}

/** Numbers kept of an article. */
const width = 4;

/** All articles of a collection as numbers: their words, and hashes of their shingles. Articles count from 0 in the order in which they came. */
export class Corpus {
  readonly #numbering = new Numbering();
  #copies = new Copies();
  readonly #prints = new Prints((one, other) => this.#haveSameWords(one, other));
  #batches: Kept[] = [];
  #firsts: number[] = [];
  /**
   * For each article the number of its batch, where its words begin and end, how many shingles it has: side by side, since they are asked for together. A copy
   * has the numbers of its original.
   */
  #table: Uint32Array = new Uint32Array(1 << 12);
  #length = 0;
  #shingles = 0;
  #largest = 0;
  #wordless = 0;

  /** @param shingle how many words make a shingle */
  constructor(readonly shingle: number) {}

  /** How many articles there are. */
  get length(): number {
    return this.#length;
  }

  /** How many shingles all articles but copies have together. */
  get shingles(): number {
    return this.#shingles;
  }

  /** How many the article with the most has. */
  get largest(): number {
    return this.#largest;
  }

  /** Which articles have the same words. */
  get copies(): Copies {
    return this.#copies;
  }

  /** How many articles have no words. */
  get wordless(): number {
    return this.#wordless;
  }

  get batches(): readonly Kept[] {
    return this.#batches;
  }

  /** A corpus as another thread shares it, to be searched: it has the words by their numbers alone. */
  static of({ shingle, batches, firsts, table, originals, length, shingles, largest }: SharedCorpus): Corpus {
    const corpus = new Corpus(shingle);
    corpus.#copies = Copies.of(originals);
    corpus.#batches = [...batches];
    corpus.#firsts = [...firsts];
    corpus.#table = table;
    corpus.#length = length;
    corpus.#shingles = shingles;
    corpus.#largest = largest;
    return corpus;
  }

  /** Moves the corpus into memory that threads share, and returns what they need of it. */
  share(): SharedCorpus {
    this.#batches = this.#batches.map(({ words, shingles }) => ({ words: inShared(words), shingles: inShared(shingles) }));
    this.#table = inShared(this.#table.subarray(0, this.#length * width));
    return {
      shingle: this.shingle,
      batches: this.#batches,
      firsts: this.#firsts,
      table: this.#table,
      originals: inShared(this.#copies.originals),
      length: this.#length,
      shingles: this.#shingles,
      largest: this.#largest,
    };
  }

  /** Takes in the next batch, which becomes its property; `reader` tells whose it is. */
  append(batch: Batch, reader = 0): void {
    this.#numbering.renumber(batch, reader);
    const batchNumber = this.#batches.length;
    const needed = (this.#length + batch.ends.length) * width;
    if (needed > this.#table.length) this.#table = grown(this.#table, needed);
    this.#firsts.push(this.#length);
    this.#batches.push({ words: batch.words, shingles: batch.shingles });
    let start = 0;
    for (let i = 0; i < batch.ends.length; i++) {
      const end = batch.ends[i]!;
      this.#table.set([batchNumber, start, end, batch.sizes[i]!], width * this.#length);
      this.#add(batch.shingles);
      start = end;
    }
  }

  /** The articles of a batch, from one to another, half open. */
  articlesOf(batch: number): { readonly from: number; readonly to: number } {
    return { from: this.#firsts[batch]!, to: this.#firsts[batch + 1] ?? this.#length };
  }

  /** The articles of a batch that are not copies of earlier ones. */
  *originalsOf(batch: number): Generator<number> {
    const { from, to } = this.articlesOf(batch);
    for (let article = from; article < to; article++) if (!this.#copies.isCopy(article)) yield article;
  }

  /** How many different shingles an article has. */
  sizeOf(article: number): number {
    return this.#table[width * article + 3] ?? 0;
  }

  /** How many words an article has. */
  wordCount(article: number): number {
    return (this.#table[width * article + 2] ?? 0) - (this.#table[width * article + 1] ?? 0);
  }

  /** Where an article's words stand. */
  place(article: number): Place {
    const at = width * article;
    const { words, shingles } = this.#batches[this.#table[at]!]!;
    return { words, shingles, start: this.#table[at + 1]!, end: this.#table[at + 2]! };
  }

  /** An article's words by their numbers, in order; to be read only. */
  numbersOf(article: number): Uint32Array {
    const { words, start, end } = this.place(article);
    return words.subarray(start, end);
  }

  /** An article's words, in order and in lower case. */
  wordsOf(article: number): string[] {
    const { words, start, end } = this.place(article);
    return Array.from(words.subarray(start, end), (number) => this.#numbering.word(number));
  }

  /** Takes in the next article, of which the numbers stand in the table. A copy becomes one with its original, and what it has by itself is struck. */
  #add(shingles: Uint32Array): void {
    const article = this.#length++;
    const { start, end } = this.place(article);
    const size = this.sizeOf(article);
    const original = size === 0 ? article : this.#prints.firstOf(article, printOf(shingles, start, end));
    this.#copies.add(original);
    this.#wordless += Number(size === 0);
    if (original === article) {
      this.#shingles += size;
      this.#largest = Math.max(this.#largest, size);
    } else {
      shingles.fill(0, start, end);
      this.#table.copyWithin(width * article, width * original, width * (original + 1));
    }
  }

  #haveSameWords(one: number, other: number): boolean {
    const [left, right] = [this.place(one), this.place(other)];
    const length = left.end - left.start;
    return length === right.end - right.start && sameWords(left.words, left.start, right.words, right.start, length);
  }
}
