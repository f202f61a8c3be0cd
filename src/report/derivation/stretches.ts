import type { CommonRun } from './longest-run.js';
import { noTwin, type StoryWords } from './words.js';

/**
 * Runs of words that are on both sides, as the twins among their blocks show: each pair of twins with what goes on alike around it, over short edits. They stand in
 * the order of the right, where no two overlap.
 */
export function stretchesOf({ left, right, before }: StoryWords, twins: Int32Array): CommonRun[] {
  const stretches: CommonRun[] = [];
  let end = 0;
  for (let block = 0; block < twins.length; block++) {
    if (twins[block] === noTwin) continue;
    const start = before.right[block]!;
    const from = Math.max(start, end);
    if (from >= before.right[block + 1]!) continue;
    let run: CommonRun | undefined = widened(
      { left: before.left[twins[block]!]! + from - start, right: from, length: 0 },
      left,
      right,
      end,
    );
    for (; run; run = afterEdit(run, left, right)) {
      stretches.push(run);
      end = run.right + run.length;
    }
  }
  return stretches;
}

/** A run with the words before and behind it that are the same on both sides; on the right none from before `first`. */
export function widened({ left: l, right: r, length }: CommonRun, left: Int32Array, right: Int32Array, first = 0): CommonRun {
  let back = 0;
  while (l > back && r - back > first && left[l - back - 1] === right[r - back - 1]) back++;
  const on = wordsAlike(left, l + length, right, r + length);
  return { left: l - back, right: r - back, length: back + length + on };
}

/** How many words are the same on both sides from two places on. */
function wordsAlike(left: Int32Array, l: number, right: Int32Array, r: number): number {
  let words = 0;
  while (l + words < left.length && r + words < right.length && left[l + words] === right[r + words]) words++;
  return words;
}

/** How many words of both sides an edit may have for the text to be followed over it. */
const longestEdit = 12;
/** By how many words in a row the text is recognised behind an edit. */
const recognised = 4;

/** The run that goes on behind the shortest edit; undefined where there is none near. */
function afterEdit(run: CommonRun, left: Int32Array, right: Int32Array): CommonRun | undefined {
  const [endOnLeft, endOnRight] = [run.left + run.length, run.right + run.length];
  for (let edit = 1; edit <= longestEdit; edit++) {
    for (let cut = 0; cut <= edit; cut++) {
      const [l, r] = [endOnLeft + cut, endOnRight + edit - cut];
      // Most places are told apart by their first word.
      if (left[l] !== right[r]) continue;
      const length = wordsAlike(left, l, right, r);
      if (length >= recognised) return { left: l, right: r, length };
    }
  }
  return undefined;
}
