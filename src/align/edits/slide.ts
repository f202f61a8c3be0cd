import type { Side, Sides } from '../../model.js';
import type { Run } from '../../text/sequence.js';
import { balanceIn, isClosing } from './marks.js';
import type { Word } from './reading.js';

/** A run whose places may be moved. */
export interface MutableRun {
  readonly same: boolean;
  readonly left: [start: number, end: number];
  readonly right: [start: number, end: number];
}

/** *the mayor[+, who was ill, +] said* and not *the mayor, [+who was ill, +]said*: of the places that an insertion may have, the best. */
export function slide(runs: MutableRun[], texts: Sides<readonly Word[]>): Run[] {
  for (let k = 1; k < runs.length - 1; k++) {
    const { same, left, right } = runs[k]!;
    if (same) continue;
    if (right[0] === right[1]) slideOn('left', k, runs, texts);
    if (left[0] === left[1]) slideOn('right', k, runs, texts);
  }
  return runs.filter(({ left, right }) => left[0] < left[1] || right[0] < right[1]);
}

/** Moves a stretch that one side alone has to its best place. */
function slideOn(side: Side, k: number, runs: MutableRun[], texts: Sides<readonly Word[]>): void {
  const before = runs[k - 1]!;
  const run = runs[k]!;
  const after = runs[k + 1]!;
  const by = bestSlide(texts[side], run[side], before[side][0] + (k > 1 ? 1 : 0), after[side][1] - (k < runs.length - 2 ? 1 : 0));
  if (by === 0) return;
  shift(before.left, run.left, after.left, by);
  shift(before.right, run.right, after.right, by);
}

/** Lengthens the stretch before another by so many words, which the one after loses. */
function shift(before: [number, number], stretch: [number, number], after: [number, number], by: number): void {
  before[1] += by;
  stretch[0] += by;
  stretch[1] += by;
  after[0] += by;
}

/** By how many words to move a stretch that only one side has, between its neighbours; one that has a change beyond it keeps a word. */
function bestSlide(words: readonly Word[], [start, end]: [number, number], lowest: number, highest: number): number {
  let [back, on] = [0, 0];
  while (start + back > lowest && words[start + back - 1]!.key === words[end + back - 1]!.key) back--;
  while (end + on < highest && words[start + on]!.key === words[end + on]!.key) on++;
  if (back === on) return 0;
  const isBalanced = balanceIn({ words, from: start + back, to: end + on });
  let best = 0;
  let bestScore = -1;
  for (let by = back; by <= on; by++) {
    const score = fitness(words, start + by, end + by, isBalanced);
    if (score > bestScore || (score === bestScore && by <= 0)) {
      best = by;
      bestScore = score;
    }
  }
  return best;
}

const stop = /^[.,;:!?–—-]+$/;

/** What speaks for a stretch of words as a clause, by how much: pairs of marks that are whole, a paragraph's beginning, its own stop at its end, a stop on both sides. */
const worth = { balanced: 4, beginning: 3, ownStop: 2, betweenStops: 2 };

/** How much like a clause a stretch of words is. */
function fitness(words: readonly Word[], start: number, end: number, isBalanced: ReturnType<typeof balanceIn>): number {
  const first = words[start]!;
  const before = words[start - 1];
  const after = words[end];
  let last = end - 1;
  while (last > start && isClosing(words, last)) last--;
  let score = 0;
  if (isBalanced(start, end)) score += worth.balanced;
  if (first.unit !== before?.unit) score += worth.beginning;
  if (stop.test(words[last]!.key) && (!before || endsClause(words, start - 1) || first.unit !== before.unit)) score += worth.ownStop;
  if (stop.test(first.key) && after && stop.test(after.key)) score += worth.betweenStops;
  return score;
}

/** Whether a stop stands here, or before the closing marks that stand here. */
function endsClause(words: readonly Word[], at: number): boolean {
  let last = at;
  while (last > 0 && isClosing(words, last)) last--;
  return stop.test(words[last]!.key);
}
