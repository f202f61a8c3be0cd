import { compareTwoStrings } from 'string-similarity';
import { isAscii } from './ascii.js';
import { foldSpace } from './normalize.js';

/** How alike two texts look, 0 to 1: Dice's coefficient over their pairs of neighbouring letters, in lower case. */
export function similarity(left: string, right: string): number {
  return similarityOfFolded(foldSpace(left), foldSpace(right));
}

/** The same of texts whose white space is folded. */
export function similarityOfFolded(left: string, right: string): number {
  const l = lettersOf(left);
  const r = lettersOf(right);
  if (l === r) return 1;
  const pairs = l.length + r.length - 2;
  return l.length < 2 || r.length < 2 ? 0 : (2 * sharedPairs(l, r)) / pairs;
}

/** The letters and marks of a text in lower case. Of white space a folded text has blanks alone, which a regular expression for them finds at twice the speed. */
function lettersOf(folded: string): string {
  return folded.toLowerCase().replace(/ /g, '');
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

/** How many pairs two texts share: of plain letters they are counted, of others they are what the share of them says. */
function pairsIn(l: string, r: string): number {
  if (isAscii(l) && isAscii(r)) return plainPairsIn(l, r);
  return Math.round((compareTwoStrings(l, r) * (l.length + r.length - 2)) / 2);
}

/** For each pair of plain letters how often one text has it that the other has not yet; none between two counts. */
const counts = new Uint32Array(2 ** 14);

/** The pairs that two texts of plain letters share, each as often as both have it. */
function plainPairsIn(l: string, r: string): number {
  for (let at = 1; at < l.length; at++) counts[pairBefore(l, at)]!++;
  let shared = 0;
  for (let at = 1; at < r.length; at++) {
    const pair = pairBefore(r, at);
    if (counts[pair] === 0) continue;
    counts[pair]!--;
    shared++;
  }
  for (let at = 1; at < l.length; at++) counts[pairBefore(l, at)] = 0;
  return shared;
}

/** A letter and the one before it, as one number. */
function pairBefore(text: string, at: number): number {
  return (text.charCodeAt(at - 1) << 7) | text.charCodeAt(at);
}
