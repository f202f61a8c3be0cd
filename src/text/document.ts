import type { Block, Document, Draft, Encoding, Fields, Piece, Role, Span, Structure } from '../model.js';
import { splitSentences } from './sentences.js';

/** What is known of a document besides its text. */
export interface Origin {
  readonly source: string;
  readonly format: string;
  readonly encoding: Encoding;
  /** Asked at most once, when somebody reads the document's digest. */
  readonly sha256: () => string;
  readonly structure: Structure;
  readonly language?: string;
  readonly fields: Fields;
}

/**
 * Finds where each piece of a draft stands in its text.
 * Throws an `Error` when a piece is not there or something other than white space is left over: that is a format's bug.
 */
export function makeDocument(draft: Draft, origin: Origin): Document {
  const { source, format, encoding, sha256, structure, language, fields } = origin;
  const blocks: Block[] = [];
  let cursor = 0;
  for (const piece of draft.pieces) {
    const start = skipSpace(draft.text, cursor);
    cursor = start + piece.text.length;
    // `startsWith` goes letter by letter, and takes a tenth of the time that an article takes to read.
    if (piece.text === '' || draft.text.slice(start, cursor) !== piece.text) throw new Error(`piece ${blocks.length} is not at ${start}`);
    blocks.push(new LazyBlock(piece, blocks.length, start, origin.language));
  }
  if (skipSpace(draft.text, cursor) !== draft.text.length) throw new Error(`text after the last piece, at ${cursor}`);
  let digest: string | undefined;
  // Name by name: names behind a spread would give each document a shape of its own, and V8 never optimises what reads so many shapes.
  return {
    source,
    format,
    encoding,
    structure,
    ...(language === undefined ? {} : { language }),
    fields,
    get sha256() {
      digest ??= sha256();
      return digest;
    },
    text: draft.text,
    blocks,
  };
}

/** What stands between two pieces is nearly always a line end or two: a regular expression is asked only where it may be more. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (isAsciiSpace(text.charCodeAt(at))) at++;
  if (at === text.length || text.charCodeAt(at) < 0x80) return at;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

const space = /\s*/y;

/** A class, and not an object with a getter of its own: of those, 100,000 take 140 ms to make, and of these 4. */
class LazyBlock implements Block {
  readonly role: Role;
  declare readonly rule?: string;
  readonly end: number;
  readonly text: string;
  #sentences: readonly Span[] | undefined;
  readonly #language: string | undefined;

  constructor(
    piece: Piece,
    readonly index: number,
    readonly start: number,
    language: string | undefined,
  ) {
    this.role = piece.role;
    if (piece.rule !== undefined) this.rule = piece.rule;
    this.end = start + piece.text.length;
    this.text = piece.text;
    this.#language = language;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= splitSentences(this.text, this.#language, this.start);
    return this.#sentences;
  }

  /** The block as a plain object with its sentences, in the contract's order. */
  toJSON(): Block {
    const { index, role, start, end, text, sentences } = this;
    return { index, role, ...(this.rule === undefined ? {} : { rule: this.rule }), start, end, text, sentences };
  }
}
