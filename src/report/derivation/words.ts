import type { Document, Passage, Sides } from '../../model.js';
import { isStory } from '../../text/roles.js';
import { Numbering } from './numbering.js';

/** The words of both stories as numbers, the same number for the same word. */
export interface StoryWords {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Those of the left, and behind them those of the right. */
  readonly both: Int32Array;
  /** For each block of a document how many words of its story stand before it. */
  readonly before: Sides<Int32Array>;
}

/** Of a block that has no twin. */
export const noTwin = -1;

/** For each block of the right the one of the left with the same letters, where a passage ties two; else `noTwin`. Versions of one story share most of theirs. */
export function twinsOf(left: Document, right: Document, passages: readonly Passage[]): Int32Array {
  const twins = new Int32Array(right.blocks.length).fill(noTwin);
  for (const passage of passages) {
    if (passage.kind !== 'shared') continue;
    const [l, r] = [left.blocks[passage.left[0]!.block]!, right.blocks[passage.right[0]!.block]!];
    if (isStory[l.role] && isStory[r.role] && l.text === r.text) twins[r.index] = l.index;
  }
  return twins;
}

/** The story words of both sides. Twins are read once. */
export function storyWords(left: Document, right: Document, twins: Int32Array): StoryWords {
  const numbering = new Numbering();
  const before = { left: new Int32Array(left.blocks.length), right: new Int32Array(right.blocks.length) };
  for (const { index, role, start, end } of left.blocks) {
    before.left[index] = numbering.length;
    if (isStory[role]) numbering.read(left.text, start, end);
  }
  const ofLeft = numbering.length;
  for (const { index, role, start, end } of right.blocks) {
    before.right[index] = numbering.length - ofLeft;
    const twin = twins[index]!;
    if (twin !== noTwin) numbering.repeat(before.left[twin]!, before.left[twin + 1] ?? ofLeft);
    else if (isStory[role]) numbering.read(right.text, start, end);
  }
  return { left: numbering.words(0, ofLeft), right: numbering.words(ofLeft), both: numbering.words(), before };
}
