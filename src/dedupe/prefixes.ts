import type { DedupeOptions } from '../model.js';
import type { Corpus, Place } from './corpus.js';
import { leastShared, mostLarge } from './figures.js';
import { grown } from './grow.js';
import type { Rarity } from './rarity.js';

/**
 * The shingles by which articles are looked up.
 *
 * Of two near-duplicates the smaller shares at least t of its n shingles with the larger; so of any n - t + 1 of them at least one is shared (the
 * prefix filter: Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant, *Scaling up all pairs similarity search*, 2007). The rarest are taken. Those that stand in no
 * other article find nothing and are left out: an article of news most of which is its own is never looked up. And if the shingle at place k of these is the first
 * that is shared, at most n - k are, which bounds how large the other may be (the position filter: Xiao, Wang, Lin & Yu, *Efficient similarity joins for near
 * duplicate detection*, 2008).
 */
export class Prefixes {
  /** In columns: a shingle's hash, the article, how large the other article may be at most. */
  hashes = new Uint32Array(1 << 10);
  articles = new Uint32Array(1 << 10);
  reach = new Uint32Array(1 << 10);
  length = 0;
  readonly #rarity: Rarity;
  readonly #options: DedupeOptions;
  /** Of one article: hashes and counts of its shingles that stand elsewhere too. */
  #hashes = new Uint32Array(1 << 10);
  #counts = new Uint8Array(1 << 10);
  /** How many shingles have each count; then, the place of the next one among the article's shingles, the rarest first. */
  readonly #places = new Uint32Array(257);

  constructor(rarity: Rarity, options: DedupeOptions) {
    this.#rarity = rarity;
    this.#options = options;
  }

  /** Adds an article's. */
  add(corpus: Corpus, article: number): void {
    const size = corpus.sizeOf(article);
    if (size === 0) return;
    const wanted = size - leastShared(size, size, this.#options) + 1;
    const common = this.#findCommon(corpus.place(article));
    if (size - common >= wanted) return;
    this.#place(common, size - common);
    for (let i = 0; i < common; i++) {
      const place = this.#places[this.#counts[i]!]!++;
      if (place < wanted) this.#push(this.#hashes[i]!, article, mostLarge(size, size - place, this.#options));
    }
  }

  /** Keeps those shingles of an article that stand elsewhere too; returns how many there are. */
  #findCommon({ shingles, start, end }: Place): number {
    if (this.#hashes.length < end - start) {
      this.#hashes = new Uint32Array(end - start);
      this.#counts = new Uint8Array(end - start);
    }
    const rarity = this.#rarity;
    let common = 0;
    for (let i = start; i < end; i++) {
      const hash = shingles[i]!;
      if (hash === 0) continue;
      const count = rarity.of(hash);
      this.#hashes[common] = hash;
      this.#counts[common] = count;
      if (count > 1) common++;
    }
    return common;
  }

  /** Sets `#places` for the first so many of `#counts`, when so many shingles are rarer than all of them. */
  #place(common: number, unique: number): void {
    const places = this.#places.fill(0);
    for (let i = 0; i < common; i++) places[this.#counts[i]! + 1]!++;
    places[0] = unique;
    for (let count = 0; count < 256; count++) places[count + 1]! += places[count]!;
  }

  #push(hash: number, article: number, reach: number): void {
    if (this.length === this.hashes.length) {
      this.hashes = grown(this.hashes, 0);
      this.articles = grown(this.articles, 0);
      this.reach = grown(this.reach, 0);
    }
    this.hashes[this.length] = hash;
    this.articles[this.length] = article;
    this.reach[this.length++] = reach;
  }
}
