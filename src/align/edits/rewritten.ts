import type { Sides } from '../../model.js';
import type { Run } from '../../text/sequence.js';
import type { Word } from './reading.js';

/** Of the shorter side's words fewer than this share stand in both where a paragraph was written anew. */
const fewKept = 0.25;

/** Paragraphs of fewer words are seen at a glance, however little of them stayed. */
const fewestWords = 10;

/** With this share of them in both, in whatever order and case, it was turned round or set in capitals, and not written anew. */
const inAnyPlace = 0.5;

/** So many words in a row are no more than chance. */
const longestIsland = 4;

/**
 * The runs of a paragraph that was written anew, as one change between what it begins and ends with; undefined for any other: *[-The agency's regional director Ida Lind,
 * said there was no danger-]{+“We take no chances,” regional director Ida Lind told reporters at dawn+}*, and no edits hung between the stray words that two stories of one
 * event have in common.
 */
export function asRewritten(runs: readonly Run[], { left, right }: Sides<readonly Word[]>): Run[] | undefined {
  const changed = runs.filter(({ same }) => !same);
  if (changed.length < 2 || left.length < fewestWords || right.length < fewestWords) return undefined;
  if (left.at(-1)!.unit > 0 || right.at(-1)!.unit > 0) return undefined;
  const [first, last] = [changed[0]!, changed.at(-1)!];
  const islands = runs.filter(({ same, left: [start] }) => same && start >= first.left[1] && start < last.left[0]);
  if (!islands.every(({ left: place }) => isStray(left, place))) return undefined;
  const kept = wordsWithin(left, [0, left.length]) - changed.reduce((sum, run) => sum + wordsWithin(left, run.left), 0);
  const shorter = Math.min(wordsWithin(left, [0, left.length]), wordsWithin(right, [0, right.length]));
  if (shorter < fewestWords || kept >= fewKept * shorter || inBoth(left, right) >= inAnyPlace * shorter) return undefined;
  const whole: Run = { same: false, left: [first.left[0], last.left[1]], right: [first.right[0], last.right[1]] };
  return [...runs.slice(0, runs.indexOf(first)), whole, ...runs.slice(runs.indexOf(last) + 1)];
}

/** Whether what stayed is neither long nor a figure. */
function isStray(words: readonly Word[], place: Run['left']): boolean {
  return wordsWithin(words, place) <= longestIsland && !words.slice(...place).some(({ key }) => /\p{N}/u.test(key));
}

function inBoth(left: readonly Word[], right: readonly Word[]): number {
  const known = new Set(left.map(({ key }) => key.toLowerCase()));
  return right.filter(({ key, word }) => word && known.has(key.toLowerCase())).length;
}

function wordsWithin(words: readonly Word[], [start, end]: Run['left']): number {
  let count = 0;
  for (let at = start; at < end; at++) if (words[at]!.word) count++;
  return count;
}
