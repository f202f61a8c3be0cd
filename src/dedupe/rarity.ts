import type { Corpus } from './corpus.js';
import { powerOfTwo } from './grow.js';
import { keyOf, sizeClass } from './keys.js';
import { bytes, numbers } from './memory.js';

/** The most that is counted in a class: beyond, a shingle is common there. */
export const mostCounted = 255;

/** The most that is counted among all articles. */
export const mostOfAll = 63;

/** Set when a shingle may stand in an article of a class beyond those counted; not set when it surely does not. */
export const standsBeyond = 64;

/** The same of a class so far below that an article of it would count this one's as beyond. */
export const standsBelow = 128;

/** In how many classes of sizes a shingle is counted, from that of its article on. */
export const classesCounted = 3;

/**
 * For each place of a batch that has a shingle, in how many articles it stands, or in more: four counts of eight bits, from the lowest on. Of all articles, up to
 * `mostOfAll`, with `standsBeyond` and `standsBelow`; of those in the class of sizes of the article it is in; in the class of the next larger ones; in the one after that.
 */
export type Counts = Uint32Array;

/** Counters in use at a time, as a power of two: they fit into a processor's nearer cache, where a count takes a tenth of what it takes in main memory. */
const nearCounters = 18;

/** Up to so many counters, as a power of two, are used all at once: putting the shingles in order would take longer than it gives. */
const fewCounters = 20;

/** How shingles are counted. */
export interface Plan {
  /** So many of the first bits of a hash choose its counter. */
  readonly bits: number;
  /** So many of these choose the part. The parts are counted one after the other, or in several threads. */
  readonly partBits: number;
}

/** The shingles of a batch by the part of all hashes that theirs is in; as plain data. */
export interface Parted {
  /** First the hashes, in the batch's order within each part; once a part has been counted, the counts in their place. 0 where there is no shingle. */
  readonly values: Uint32Array;
  readonly classes: Uint8Array;
  /** Where each part begins, and the end of the last. */
  readonly starts: Uint32Array;
}

/** How to count the shingles of a corpus. Two may be counted as one, but seldom: there are twice as many counters as shingles. */
export function planFor(corpus: Corpus): Plan {
  const bits = Math.min(31, Math.max(nearCounters, Math.log2(powerOfTwo(2 * corpus.shingles))));
  return { bits, partBits: bits <= fewCounters ? 0 : bits - nearCounters };
}

/**
 * Counts in how many articles shingles stand, and then gives the counts of each batch in turn. A shingle that stands in one article alone is struck from its batch (its
 * hash becomes 0), since no article shares it.
 */
export function* countArticles(corpus: Corpus): Generator<Counts | undefined> {
  const plan = planFor(corpus);
  const parted: Parted[] = [];
  for (const batch of corpus.batches.keys()) {
    parted.push(partBatch(corpus, batch, plan));
    yield undefined;
  }
  countParts(parted, plan, 0, 2 ** plan.partBits);
  for (const { shingles } of corpus.batches) yield noted(parted.shift()!, shingles, plan);
}

/** Puts the shingles of a batch into their parts; `shared` in memory that threads share. */
export function partBatch(corpus: Corpus, batch: number, { partBits }: Plan, shared = false): Parted {
  return partBits === 0 ? whole(corpus, batch, shared) : part(corpus, batch, partBits, shared);
}

/** Counts the shingles of some of the parts, half open, in all batches. */
export function countParts(parted: readonly Parted[], { bits, partBits }: Plan, from: number, to: number): void {
  const counters = new Counters(bits, partBits);
  for (let each = from; each < to; each++) {
    counters.clear();
    for (const one of parted) counters.count(one, each);
    for (const one of parted) counters.note(one, each);
  }
}

/** The shingles of a batch as they stand. */
function whole(corpus: Corpus, batch: number, shared: boolean): Parted {
  const { shingles } = corpus.batches[batch]!;
  const values = numbers(shingles.length, shared);
  values.set(shingles);
  const classes = bytes(shingles.length, shared);
  for (const article of corpus.articlesOf(batch)) {
    const { start, end } = corpus.place(article);
    classes.fill(classOf(corpus, article), start, end);
  }
  return { values, classes, starts: Uint32Array.of(0, shingles.length) };
}

/** Puts the shingles of a batch in the order of the first so many bits of their hashes (counting sort). */
function part(corpus: Corpus, batch: number, partBits: number, shared: boolean): Parted {
  const { shingles } = corpus.batches[batch]!;
  const starts = startsOf(shingles, partBits);
  const next = starts.slice();
  const length = starts.at(-1)!;
  const values = numbers(length, shared);
  const classes = bytes(length, shared);
  for (const article of corpus.articlesOf(batch)) {
    const { start, end } = corpus.place(article);
    const ofArticle = classOf(corpus, article);
    for (let place = start; place < end; place++) {
      const hash = shingles[place]!;
      if (hash === 0) continue;
      const to = next[hash >>> (32 - partBits)]!++;
      values[to] = hash;
      classes[to] = ofArticle;
    }
  }
  return { values, classes, starts };
}

/** An article without words has no shingle to be counted. */
function classOf(corpus: Corpus, article: number): number {
  return sizeClass(Math.max(1, corpus.sizeOf(article)));
}

function startsOf(shingles: Uint32Array, bits: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  for (let place = 0; place < shingles.length; place++) {
    const hash = shingles[place]!;
    if (hash !== 0) starts[(hash >>> (32 - bits)) + 1]!++;
  }
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

/** Puts the counts of a batch back in its order, and strikes what stands nowhere else. */
export function noted({ values, starts }: Parted, shingles: Uint32Array, { partBits }: Plan): Counts {
  const next = starts.slice();
  const counts = numbers(shingles.length, false);
  for (let place = 0; place < shingles.length; place++) {
    const hash = shingles[place]!;
    if (hash === 0) continue;
    const value = values[partBits === 0 ? place : next[hash >>> (32 - partBits)]!++]!;
    if ((value & mostOfAll) === 1) shingles[place] = 0;
    else counts[place] = value;
  }
  return counts;
}

/** Counters for the shingles of one part. */
class Counters {
  /** In how many articles, from the lowest bits on; the smallest class in which, from bit 8 on; the largest, from bit 16 on. */
  readonly #ofAll: Uint32Array;
  readonly #ofClass: Uint8Array;
  readonly #mask: number;
  readonly #shift: number;

  /** Of the first `bits` bits of a hash, which choose the counter, `partBits` choose the part. */
  constructor(bits: number, partBits: number) {
    const count = 2 ** (bits - partBits);
    this.#ofAll = new Uint32Array(count);
    this.#ofClass = new Uint8Array(count);
    this.#mask = count - 1;
    this.#shift = 32 - bits;
  }

  clear(): void {
    this.#ofAll.fill(nothingCounted);
    this.#ofClass.fill(0);
  }

  count({ values, classes, starts }: Parted, part: number): void {
    const ofAll = this.#ofAll;
    const ofClass = this.#ofClass;
    const shift = this.#shift;
    const mask = this.#mask;
    const end = starts[part + 1]!;
    for (let i = starts[part]!; i < end; i++) {
      const hash = values[i]!;
      if (hash === 0) continue;
      const counter = (hash >>> shift) & mask;
      const ofArticle = classes[i]!;
      const before = ofAll[counter]!;
      const seen = Math.min(mostOfAll, (before & mostOfAll) + 1);
      const smallest = Math.min((before >>> 8) & 255, ofArticle);
      ofAll[counter] = seen | (smallest << 8) | (Math.max(before >>> 16, ofArticle) << 16);
      const own = keyOf(counter, ofArticle) & mask;
      ofClass[own] = Math.min(mostCounted, ofClass[own]! + 1);
    }
  }

  note({ values, classes, starts }: Parted, part: number): void {
    const ofAll = this.#ofAll;
    const ofClass = this.#ofClass;
    const shift = this.#shift;
    const mask = this.#mask;
    const end = starts[part + 1]!;
    for (let i = starts[part]!; i < end; i++) {
      const hash = values[i]!;
      if (hash === 0) continue;
      const counter = (hash >>> shift) & mask;
      const counted = ofAll[counter]!;
      const seen = counted & mostOfAll;
      if (seen === 1) {
        values[i] = 1;
        continue;
      }
      const own = classes[i]!;
      const inOwn = ofClass[keyOf(counter, own) & mask]!;
      const inNext = ofClass[keyOf(counter, own + 1) & mask]!;
      const inThird = ofClass[keyOf(counter, own + 2) & mask]!;
      const beyond = counted >>> 16 >= own + classesCounted ? standsBeyond : 0;
      const below = ((counted >>> 8) & 255) + classesCounted <= own ? standsBelow : 0;
      values[i] = seen | beyond | below | (inOwn << 8) | (inNext << 16) | (inThird << 24);
    }
  }
}

/** No article, and a smallest class that any other is smaller than. */
const nothingCounted = 255 << 8;
