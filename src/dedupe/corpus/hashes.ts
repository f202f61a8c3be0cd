/** Hashes of 32 bits. They propose what may be the same; words themselves decide. */

/** Where the hash of a word begins (FNV-1a). */
export const noLetters = 0x811c9dc5;

/** The hash of a word with one letter more (FNV-1a). */
export function withLetter(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Odd, and its bits look random: 2^32 by the golden ratio (Knuth, *The Art of Computer Programming* 3, 6.4). What is multiplied by it can be told apart after. */
export const knuth = 0x9e3779b1 | 0;

/** Spreads what differs in a few bits over all of them, as a number from 0 (the finish of MurmurHash3). */
export function mixed(hash: number): number {
  let mix = hash;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
