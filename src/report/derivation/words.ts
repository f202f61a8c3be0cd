import type { Document, Sides } from '../../model.js';
import { isStory } from '../../text/roles.js';
import { Numbering } from './numbering.js';

/** The words of a story as numbers, the same number for the same word on both sides. */
export interface StoryWords {
  readonly words: Int32Array;
  /** For each block of the document how many words of the story stand before it. */
  readonly before: Int32Array;
}

/** The story words of both sides. Blocks with the same letters are read once: versions of one story share most of theirs. */
export function storyWords(left: Document, right: Document): Sides<StoryWords> {
  const numbering = new Numbering();
  const known = new Map<string, Int32Array>();
  const read = (text: string) => {
    const found = known.get(text) ?? numbering.read(text);
    known.set(text, found);
    return found;
  };
  return { left: wordsOf(left, read), right: wordsOf(right, read) };
}

function wordsOf({ blocks }: Document, read: (text: string) => Int32Array): StoryWords {
  const before = new Int32Array(blocks.length);
  const parts: Int32Array[] = [];
  let length = 0;
  for (const { index, role, text } of blocks) {
    before[index] = length;
    if (!isStory[role]) continue;
    const part = read(text);
    parts.push(part);
    length += part.length;
  }
  return { words: joined(parts, length), before };
}

function joined(parts: readonly Int32Array[], length: number): Int32Array {
  const words = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    words.set(part, at);
    at += part.length;
  }
  return words;
}
