import { knuth } from '../corpus/hashes.js';

/** Classes in which a size doubles: articles of one class differ by 19 % in size at most. */
const classesInDouble = 4;

/** The class of every size. */
export const anySize = 0;

/** The class of an article with so many shingles, above 0. */
export function sizeClass(size: number): number {
  return 1 + Math.floor(classesInDouble * Math.log2(size));
}

/** So many shingles, or more, the articles of a class have. */
export function leastOfClass(sizeClass: number): number {
  return leasts[sizeClass]!;
}

/** For each class; more than there are, since a size is below 2 ** 31. */
const leasts = Float64Array.from({ length: 32 * classesInDouble + 8 }, (_, sizeClass) =>
  Math.floor(2 ** ((sizeClass - 1) / classesInDouble)),
);

/** What articles are looked up by: the hash of a shingle, and the class of the article that looks. */
export function keyOf(hash: number, sizeClass: number): number {
  return (hash ^ Math.imul(sizeClass, knuth)) >>> 0;
}
