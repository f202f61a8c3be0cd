import { compareTwoStrings } from 'string-similarity';
import { foldSpace } from './normalize.js';

/** How alike two texts look, 0 to 1: Dice's coefficient over their pairs of neighbouring letters, in lower case. */
export function similarity(left: string, right: string): number {
  return compareTwoStrings(foldSpace(left).toLowerCase(), foldSpace(right).toLowerCase());
}
