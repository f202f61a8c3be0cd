import { compareTwoStrings } from 'string-similarity';
import { foldSpace } from './normalize.js';

/** How alike two texts look, 0 to 1: Dice's coefficient over their pairs of neighbouring letters, in lower case. */
export function similarity(left: string, right: string): number {
  const l = lettersOf(left);
  const r = lettersOf(right);
  if (l === r) return 1;
  const pairs = l.length + r.length - 2;
  return l.length < 2 || r.length < 2 ? 0 : (2 * sharedPairs(l, r)) / pairs;
}

/** A text without its white space, in lower case. */
function lettersOf(text: string): string {
  return foldSpace(text).toLowerCase().replace(/\s+/g, '');
}

/** How many pairs of letters two texts that differ have in common. Those where both begin and end alike are plain; only what stands between is counted. */
function sharedPairs(l: string, r: string): number {
  const shorter = Math.min(l.length, r.length);
  let begin = 0;
  while (begin < shorter && l.charCodeAt(begin) === r.charCodeAt(begin)) begin++;
  let end = 0;
  while (end < shorter - begin && l.charCodeAt(l.length - 1 - end) === r.charCodeAt(r.length - 1 - end)) end++;
  // The letters that stand next to what differs are in a pair with it.
  const before = Math.max(0, begin - 1);
  const after = Math.max(0, end - 1);
  return before + pairsIn(l.slice(before, l.length - after), r.slice(before, r.length - after)) + after;
}

/** How many pairs two texts share, by what share of all they are. */
function pairsIn(l: string, r: string): number {
  return Math.round((compareTwoStrings(l, r) * (l.length + r.length - 2)) / 2);
}
