import { numbers } from '../memory.js';

/** What is noted of each article, to tell soon that it is no pair with another. */
export interface Notes {
  /** For each article, how many of its shingles stand in others too. */
  readonly common: Uint32Array;
  /** For each article a set of bits, in so many numbers: for each of those shingles the bit that its hash chooses. */
  readonly bits: Uint32Array;
}

/** Numbers for the bits of an article: half a line of a processor's cache, and bits enough to tell apart stories of some hundred words. */
const width = 8;

/** Notes for so many articles; `shared` in memory that threads share. */
export function notesFor(articles: number, shared: boolean): Notes {
  return { common: numbers(articles, shared), bits: numbers(articles * width, shared) };
}

/** Notes that an article has a shingle that stands in others too. */
export function note({ bits }: Notes, article: number, hash: number): void {
  bits[article * width + ((hash >>> 5) & (width - 1))]! |= 1 << (hash & 31);
}

/**
 * So many shingles, or more, that stand in some other article `subject` lacks of those that `article` has: a bit that is set in one set alone is at least one shingle that
 * the other has not (the bitmap filter: Sandes, Teodoro & Melo, *Bitmap filter: speeding up exact set similarity joins with bitwise operations*, 2020).
 */
export function lacking({ bits }: Notes, subject: number, article: number): number {
  const [own, other] = [subject * width, article * width];
  let lacking = 0;
  for (let i = 0; i < width; i++) lacking += ones(bits[other + i]! & ~bits[own + i]!);
  return lacking;
}

/** How many bits of a number are set (Warren, *Hacker's Delight*, 5-1). */
function ones(number: number): number {
  let sums = number - ((number >>> 1) & 0x55555555);
  sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333);
  return Math.imul((sums + (sums >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
