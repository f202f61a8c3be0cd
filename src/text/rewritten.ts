import type { Excerpt, Sides } from '../model.js';
import { sameButForCase } from './case.js';
import { isFigure } from './table-rows.js';
import { countWords } from './word-count.js';

/** A text that keeps less than this share of its words is rewritten: how it begins says more than its edits. */
export const rewrittenBelow = 0.5;

/**
 * The share of a side's words that stand in no edit, 0 to 1; words in other case are kept, and so is a figure's place that another takes: *Labour [-44-]{+43+}
 * (+[-6-]{+5+})* is no other row.
 */
export function keptShare(side: 'left' | 'right', words: number, edits: readonly Sides<Pick<Excerpt, 'text'>>[]): number {
  let changed = 0;
  for (const { left, right } of edits)
    if (!sameButForCase(left.text, right.text) && !(isFigure(left.text) && isFigure(right.text)))
      changed += countWords(side === 'left' ? left.text : right.text);
  if (changed === 0) return 1;
  return words === 0 ? 1 : Math.max(0, 1 - changed / words);
}
