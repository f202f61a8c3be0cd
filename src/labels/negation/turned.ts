import type { Side } from '../../model.js';
import { gapOf } from '../passage/gaps.js';
import type { Mention } from '../passage/mentions.js';
import type { Passage } from '../passage/reading.js';
import { denial, doubts } from './doubts.js';

/**
 * Denials that came or went by themselves, before a claim that both sides have: *did [-not speak-]{+weep+}, and would {+not+} appeal*. The one that went with its
 * own claim is no counterpart of theirs, as it is where one denial only moved: *was [-not-] expected {+not+} to close*.
 */
export function turnedDenials(passage: Passage, side: Side): Mention[] {
  const own = denialsIn(passage, side).filter((mention) => isAlone(passage, side, mention) && !isGone(passage, side, mention.to));
  if (own.length === 0) return own;
  const across = side === 'left' ? 'right' : 'left';
  const others = denialsIn(passage, across);
  return others.length > 0 && others.every(({ to }) => isGone(passage, across, to)) ? own : [];
}

/** The denials of one side that an edit touched. */
function denialsIn(passage: Passage, side: Side): Mention[] {
  return doubts(passage[side]).filter((mention) => mention.key === denial && isGone(passage, side, mention.from));
}

function isAlone(passage: Passage, side: Side, mention: Mention): boolean {
  const gap = gapOf(passage, side, mention)?.gap;
  return gap !== undefined && gap.left.length + gap.right.length === 1;
}

/** Whether an atom has no counterpart. */
function isGone(passage: Passage, side: Side, at: number): boolean {
  return gapOf(passage, side, { from: at, to: at + 1 }) !== undefined;
}
