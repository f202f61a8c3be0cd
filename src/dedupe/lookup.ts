import type { Corpus, Place } from './corpus.js';
import { powerOfTwo } from './grow.js';
import type { Prefixes } from './prefixes.js';

/** A list so long is put in order, so that most of it need not be looked at. */
const longList = 32;

/** Finds articles by the shingles in their prefixes. */
export class Lookup {
  readonly #shift: number;
  /** Where the entries of each part of the hashes begin. */
  readonly #starts: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #articles: Uint32Array;
  readonly #reach: Uint32Array;
  readonly #corpus: Corpus;
  /** For each article, the last for which it was found, and 1. */
  readonly #found: Uint32Array;

  constructor(corpus: Corpus, { hashes, articles, reach, length }: Prefixes) {
    const bits = Math.min(28, Math.max(8, Math.log2(powerOfTwo(length))));
    this.#shift = 32 - bits;
    this.#corpus = corpus;
    this.#found = new Uint32Array(corpus.length);
    this.#hashes = new Uint32Array(length);
    this.#articles = new Uint32Array(length);
    this.#reach = new Uint32Array(length);
    const starts = new Uint32Array(2 ** bits + 2);
    for (let i = 0; i < length; i++) starts[(hashes[i]! >>> this.#shift) + 2]!++;
    for (let i = 2; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    for (let i = 0; i < length; i++) {
      const to = starts[(hashes[i]! >>> this.#shift) + 1]!++;
      this.#hashes[to] = hashes[i]!;
      this.#articles[to] = articles[i]!;
      this.#reach[to] = reach[i]!;
    }
    this.#starts = starts;
    this.#orderLongLists();
  }

  /**
   * Articles that may be near-duplicates of one, and are smaller, or as large and earlier. Appends them to `candidates`, each once, in no order.
   */
  find(article: number, { shingles, start, end }: Place, candidates: number[]): void {
    const starts = this.#starts;
    const shift = this.#shift;
    for (let i = start; i < end; i++) {
      const hash = shingles[i]!;
      const part = hash >>> shift;
      const last = starts[part + 1]!;
      const first = starts[part]!;
      if (first !== last && hash !== 0) this.#collect(first, last, hash, article, candidates);
    }
  }

  #collect(first: number, last: number, hash: number, article: number, candidates: number[]): void {
    const size = this.#corpus.sizeOf(article);
    for (let entry = first; entry < last; entry++) {
      if (this.#reach[entry]! < size) {
        if (last - first >= longList) return;
        continue;
      }
      const other = this.#articles[entry]!;
      if (this.#hashes[entry] !== hash || this.#found[other] === article + 1) continue;
      this.#found[other] = article + 1;
      const otherSize = this.#corpus.sizeOf(other);
      if (otherSize < size || (otherSize === size && other < article)) candidates.push(other);
    }
  }

  /** Long lists have those first that reach the largest articles. */
  #orderLongLists(): void {
    for (let part = 0; part + 1 < this.#starts.length; part++) {
      const first = this.#starts[part]!;
      const last = this.#starts[part + 1]!;
      if (last - first >= longList) this.#order(first, last);
    }
  }

  #order(first: number, last: number): void {
    const order = Array.from({ length: last - first }, (_, i) => first + i).sort((a, b) => this.#reach[b]! - this.#reach[a]!);
    for (const column of [this.#hashes, this.#articles, this.#reach]) {
      column.set(
        order.map((entry) => column[entry]!),
        first,
      );
    }
  }
}
