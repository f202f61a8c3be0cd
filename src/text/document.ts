import type { Block, Document, Draft, Encoding, Fields, Piece, Span, Structure } from '../model.js';
import { splitSentences } from './sentences.js';

/** What is known of a document besides its text. */
export interface Origin {
  readonly source: string;
  readonly format: string;
  readonly encoding: Encoding;
  readonly sha256: string;
  readonly structure: Structure;
  readonly language?: string;
  readonly fields: Fields;
}

/**
 * Finds where each piece of a draft stands in its text.
 * Throws an `Error` when a piece is not there or something other than white space is left over: that is a format's bug.
 */
export function makeDocument(draft: Draft, origin: Origin): Document {
  const blocks: Block[] = [];
  let cursor = 0;
  for (const piece of draft.pieces) {
    const start = skipSpace(draft.text, cursor);
    if (!draft.text.startsWith(piece.text, start)) throw new Error(`piece ${blocks.length} is not at ${start}`);
    cursor = start + piece.text.length;
    blocks.push(makeBlock(piece, blocks.length, start, origin.language));
  }
  if (skipSpace(draft.text, cursor) !== draft.text.length) throw new Error(`text after the last piece, at ${cursor}`);
  return { ...origin, text: draft.text, blocks };
}

const space = /\s*/y;

function skipSpace(text: string, from: number): number {
  space.lastIndex = from;
  space.exec(text);
  return space.lastIndex;
}

function makeBlock(piece: Piece, index: number, start: number, language: string | undefined): Block {
  let found: readonly Span[] | undefined;
  return {
    index,
    role: piece.role,
    ...(piece.rule === undefined ? {} : { rule: piece.rule }),
    start,
    end: start + piece.text.length,
    text: piece.text,
    get sentences() {
      found ??= splitSentences(piece.text, language).map(([from, to]) => [start + from, start + to] as const);
      return found;
    },
  };
}
