import type { DedupeOptions } from '../../model.js';
import type { Corpus } from '../corpus/corpus.js';
import { leastShared, mostLarge } from '../figures.js';
import { bytes } from '../memory.js';
import { classesCounted, mostCounted, mostOfAll, standsBelow, standsBeyond } from './counters.js';
import { Entries } from './entries.js';
import { anySize, keyOf, leastOfClass, sizeClass } from './keys.js';
import { type Notes, note } from './notes.js';
import type { Counts } from './rarity.js';

/**
 * The shingles by which articles are looked up.
 *
 * Of two near-duplicates the smaller shares at least t of its n shingles with the larger; so of any n - t + 1 of them at least one is shared (the
 * prefix filter: Chaudhuri, Ganti & Kaushik 2006; Bayardo, Ma & Srikant, *Scaling up all pairs similarity search*, 2007). The rarest are taken. Those that stand in no
 * other article find nothing and are left out: an article of news most of which is its own is never looked up. And if the shingle at place k of these is the first
 * that is shared, at most n - k are, which bounds how large the other may be (the position filter: Xiao, Wang, Lin & Yu, *Efficient similarity joins for near
 * duplicate detection*, 2008).
 *
 * All this is done for each class of sizes that the larger article may have by itself, and once for all classes beyond: the larger it is, the greater is t, and what is
 * rare among articles of its size need not be rare among all. A sentence that a thousand stories quote is so looked up by few of them.
 */
export class Prefixes {
  readonly entries = new Entries();
  /** For each batch, the places whose shingle stands in much smaller articles, so that it must be looked up among those of every size. */
  readonly below: Uint8Array[] = [];
  readonly #corpus: Corpus;
  readonly #options: DedupeOptions;
  readonly #notes: Notes;
  /** Of one article, hashes and counts of those shingles. */
  #hashes = new Uint32Array(1 << 10);
  #counts = new Uint32Array(1 << 10);
  /** How many of those stand in no other article: of any larger class, of its own class, of the next, of the one after that. */
  readonly #lone = new Uint32Array(1 + classesCounted);
  /** The place of the next shingle with each count among those of the article, the rarest first. */
  readonly #places = new Uint32Array(mostCounted + 2);

  /** @param notes where to note what is found of each article on the way */
  constructor(corpus: Corpus, options: DedupeOptions, notes: Notes) {
    this.#corpus = corpus;
    this.#options = options;
    this.#notes = notes;
  }

  /** Adds those of the articles of the next batch, with its counts; `shared` puts what is noted of them in memory that threads share. */
  addBatch(articles: Iterable<number>, counts: Counts, shared = false): void {
    const below = bytes(counts.length, shared);
    this.below.push(below);
    for (const article of articles) this.#add(article, counts, below);
  }

  #add(article: number, counts: Counts, below: Uint8Array): void {
    const size = this.#corpus.sizeOf(article);
    if (size === 0) return;
    const common = this.#findCommon(article, counts, below);
    this.#notes.common[article] = common;
    if (size - common >= this.#wanted(size, size)) return;
    const own = sizeClass(size);
    for (let i = 0; i < classesCounted; i++) this.#enter(article, size, common, own + i, i + 1);
    this.#enter(article, size, common, own + classesCounted, 0);
  }

  /** How many of its shingles an article must be looked up by, when the larger one has so many or more. */
  #wanted(size: number, large: number): number {
    return size - leastShared(size, large, this.#options) + 1;
  }

  /** Takes down those shingles of an article that stand elsewhere too, and in `below` where they must be looked up among all; returns how many there are. */
  #findCommon(article: number, counts: Counts, below: Uint8Array): number {
    const { shingles, start, end } = this.#corpus.place(article);
    if (this.#hashes.length < end - start) {
      this.#hashes = new Uint32Array(end - start);
      this.#counts = new Uint32Array(end - start);
    }
    const [ownHashes, ownCounts] = [this.#hashes, this.#counts];
    const notes = this.#notes;
    const lone = this.#lone.fill(0);
    let common = 0;
    for (let i = start; i < end; i++) {
      const hash = shingles[i]!;
      if (hash === 0) continue;
      note(notes, article, hash);
      const count = counts[i]!;
      below[i] = count & standsBelow;
      ownHashes[common] = hash;
      ownCounts[common++] = count;
      for (let which = 0; which <= classesCounted; which++) lone[which]! += Number(othersIn(count, which) === 0);
    }
    return common;
  }

  /** Enters an article's shingles for larger ones of a class, by the count that is for this class; `0` is the count for that class and all beyond. */
  #enter(article: number, size: number, common: number, largeClass: number, which: number): void {
    const least = Math.max(size, leastOfClass(largeClass));
    if (least > this.#corpus.largest) return;
    const wanted = this.#wanted(size, least);
    if (size - common + this.#lone[which]! >= wanted) return;
    this.#place(common, size - common, which);
    const key = which === 0 ? anySize : largeClass;
    for (let i = 0; i < common; i++) {
      const count = othersIn(this.#counts[i]!, which);
      const place = this.#places[count]!++;
      if (count > 0 && place < wanted)
        this.entries.push(keyOf(this.#hashes[i]!, key), article, least, mostLarge(size, size - place, this.#options));
    }
  }

  /** Sets `#places` by one of the counts of the article's common shingles, when it has so many that stand nowhere else. */
  #place(common: number, unique: number, which: number): void {
    const counts = this.#counts;
    const places = this.#places.fill(0);
    let most = 0;
    for (let i = 0; i < common; i++) {
      const count = othersIn(counts[i]!, which);
      places[count + 1]!++;
      if (count > most) most = count;
    }
    places[0] = unique;
    for (let count = 1; count <= most; count++) places[count]! += places[count - 1]!;
  }
}

/** In how many other articles a shingle stands, or more: of the class that is meant, which is the article's own for 1, or for 0 of all, when it stands in any beyond. */
function othersIn(counts: number, which: number): number {
  if (which === 0) return (counts & standsBeyond) === 0 ? 0 : counts & mostOfAll;
  const count = (counts >>> (8 * which)) & mostCounted;
  return which === 1 ? Math.max(0, count - 1) : count;
}
