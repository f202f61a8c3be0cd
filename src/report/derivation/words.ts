import type { Document, Sides } from '../../model.js';
import { isStory } from '../../text/roles.js';
import { type Token, tokenize } from '../../text/words.js';

/** The words of a story as numbers, the same number for the same word on both sides. */
export interface StoryWords {
  readonly words: Int32Array;
  /** For each block of the document how many words of the story stand before it. */
  readonly before: Int32Array;
}

/**
 * The story words of both sides. Case, marks and the style of apostrophes make no word another one (*Iran’s*, *Iran's*); numbers are words as they
 * are written. Blocks with the same letters are read once, for versions of one story share most of theirs; so is what stands between two blanks, for no
 * word holds one.
 */
export function storyWords(left: Document, right: Document): Sides<StoryWords> {
  const reader = new Reader();
  return { left: reader.read(left), right: reader.read(right) };
}

class Reader {
  private readonly numberOf = numbering();
  /** What stands between two blanks is one word as a rule. */
  private readonly pieces = new Map<string, number | readonly number[]>();
  private readonly blocks = new Map<string, Int32Array>();

  read({ blocks }: Document): StoryWords {
    const before = new Int32Array(blocks.length);
    const parts: Int32Array[] = [];
    let length = 0;
    for (const { index, role, text } of blocks) {
      before[index] = length;
      if (!isStory[role]) continue;
      const part = this.block(text);
      parts.push(part);
      length += part.length;
    }
    return { words: joined(parts, length), before };
  }

  private block(text: string): Int32Array {
    const known = this.blocks.get(text);
    if (known) return known;
    const words: number[] = [];
    for (const piece of text.split(/\s+/)) {
      const found = this.piece(piece);
      if (typeof found === 'number') words.push(found);
      else for (const word of found) words.push(word);
    }
    const numbers = Int32Array.from(words);
    this.blocks.set(text, numbers);
    return numbers;
  }

  private piece(piece: string): number | readonly number[] {
    const known = this.pieces.get(piece);
    if (known !== undefined) return known;
    const words = wordsIn(piece).map(({ key }) => this.numberOf(key));
    const found = words.length === 1 ? words[0]! : words;
    this.pieces.set(piece, found);
    return found;
  }
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

/** The words and numbers of a text, read piece by piece between its blanks; places are the text's. */
export function wordPlaces(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) =>
    wordsIn(piece).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

function wordsIn(piece: string): Token[] {
  return tokenize(piece).filter(({ word }) => word);
}

/** Gives each word its number; a spelling that was seen before is not folded again. */
function numbering(): (key: string) => number {
  const spelt = new Map<string, number>();
  const folded = new Map<string, number>();
  return (key) => {
    const known = spelt.get(key);
    if (known !== undefined) return known;
    const plain = key.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').replaceAll('‑', '-');
    const number = folded.get(plain) ?? folded.size;
    folded.set(plain, number);
    spelt.set(key, number);
    return number;
  };
}
