import type { Document, Passage, Sides } from '../../model.js';
import { isStory } from '../../text/roles.js';
import { Numbering } from './numbering.js';
import { Vocabulary } from './vocabulary.js';

/** The words of both stories as numbers, the same number for the same word. */
export interface StoryWords {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Those of the left, and behind them those of the right. */
  readonly both: Int32Array;
  /** For each block of a document how many words of its story stand before it, and at last how many there are. */
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

/** Letters of a word in copy, and the blank behind it: five and more. */
const lettersOfWord = 5;

/** The story words of both sides. Twins are read once. */
export function storyWords(left: Document, right: Document, twins: Int32Array): StoryWords {
  vocabulary.clear();
  const numbering = new Numbering(vocabulary, Math.ceil((left.text.length + right.text.length) / lettersOfWord));
  const before = { left: new Int32Array(left.blocks.length + 1), right: new Int32Array(right.blocks.length + 1) };
  for (const { index, role, start, end } of left.blocks) {
    if (isStory[role]) numbering.read(left.text, start, end);
    before.left[index + 1] = numbering.length;
  }
  const ofLeft = numbering.length;
  for (const { index, role, start, end } of right.blocks) {
    const twin = twins[index]!;
    if (twin !== noTwin) numbering.repeat(before.left[twin]!, before.left[twin + 1]!);
    else if (isStory[role]) numbering.read(right.text, start, end);
    before.right[index + 1] = numbering.length - ofLeft;
  }
  return { left: numbering.words(0, ofLeft), right: numbering.words(ofLeft), both: numbering.words(), before };
}

/** One table for all comparisons: to make it anew takes a third of the time of a short one. */
const vocabulary = new Vocabulary();

/** What two stories are read as: their words, and which of their blocks are twins. */
export interface Reading {
  readonly twins: Int32Array;
  readonly words: StoryWords;
}

/** Reads two stories when it is first asked. */
export function readerOf(left: Document, right: Document, passages: readonly Passage[]): () => Reading {
  let found: Reading | undefined;
  return () => {
    if (!found) {
      const twins = twinsOf(left, right, passages);
      found = { twins, words: storyWords(left, right, twins) };
    }
    return found;
  };
}
