import type { Corpus } from '../corpus/corpus.js';
import { powerOfTwo } from '../grow.js';
import { bytes, numbers } from '../memory.js';
import { isLess } from './branchless.js';
import { Counters, mostOfAll, type Parted } from './counters.js';
import { sizeClass } from './keys.js';

/**
 * For each place of a batch that has a shingle, in how many articles it stands, or in more: four counts of eight bits, from the lowest on. Of all articles, up to
 * `mostOfAll`, with `standsBeyond` and `standsBelow`; of those in the class of sizes of the article it is in; in the class of the next larger ones; in the one after that.
 */
export type Counts = Uint32Array;

/** Counters in use at a time, as a power of two: they and their sieve fit into a processor's nearer cache, where a count takes a tenth of what it takes in main memory. */
const nearCounters = 18;

/** How shingles are counted. */
export interface Plan {
  /** So many of the first bits of a hash choose its counter. */
  readonly bits: number;
  /** So many of these, one or more, choose the part. The parts are counted one after the other, or in several threads. */
  readonly partBits: number;
}

/** How to count the shingles of a corpus. Two may be counted as one, but seldom: there are twice as many counters as shingles. */
export function planFor(corpus: Corpus): Plan {
  const bits = Math.min(31, Math.max(nearCounters, Math.log2(powerOfTwo(2 * corpus.shingles))));
  return { bits, partBits: Math.max(1, bits - nearCounters) };
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

/** Counts the shingles of some of the parts, half open, in all batches. */
export function countParts(parted: readonly Parted[], { bits, partBits }: Plan, from: number, to: number): void {
  const counters = new Counters(bits, partBits);
  for (let part = from; part < to; part++) counters.countPart(parted, part);
}

/** Puts the shingles of a batch in the order of the first bits of their hashes (counting sort); `shared` in memory that threads share. */
export function partBatch(corpus: Corpus, batch: number, { partBits }: Plan, shared = false): Parted {
  const { shingles } = corpus.batches[batch]!;
  const starts = startsOf(shingles, partBits);
  const next = starts.slice();
  const length = starts.at(-1)!;
  const values = numbers(length, shared);
  const classes = bytes(length, shared);
  for (const article of corpus.originalsOf(batch)) {
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
    const value = values[next[hash >>> (32 - partBits)]!++]!;
    const kept = isLess(1, value & mostOfAll);
    counts[place] = value & kept;
    shingles[place] = hash & kept;
  }
  return counts;
}
