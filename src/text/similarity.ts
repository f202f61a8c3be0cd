import { compareTwoStrings } from 'string-similarity';
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

/** How many pairs two texts share, by what share of all they are; of a few letters, as an editor changes them, each pair is looked for by itself. */
function pairsIn(l: string, r: string): number {
  const [short, long] = l.length < r.length ? [l, r] : [r, l];
  if (short.length <= few) return fewPairsIn(short, long);
  return Math.round((compareTwoStrings(l, r) * (l.length + r.length - 2)) / 2);
}

/** *7 p* for *11 p*: up to so many letters. */
const few = 32;

/** How many pairs of a short text another has too, each as often as both have it. */
function fewPairsIn(short: string, long: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < short.length; at++) {
    const pair = short.slice(at, at + 2);
    if (short.indexOf(pair) < at) continue;
    shared += Math.min(timesIn(short, pair, at), timesIn(long, pair, 0));
  }
  return shared;
}

/** How often a text has a pair of letters from a place on; in *aaa* *aa* stands twice. */
function timesIn(text: string, pair: string, from: number): number {
  let times = 0;
  for (let at = text.indexOf(pair, from); at >= 0; at = text.indexOf(pair, at + 1)) times++;
  return times;
}
