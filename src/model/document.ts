/** One article, from its bytes to its blocks. */

/** A stretch of a document's text: UTF-16 code units, half open. */
export type Span = readonly [start: number, end: number];

/** What a block is in the story. */
export type Role = 'headline' | 'deck' | 'byline' | 'date' | 'dateline' | 'caption' | 'crosshead' | 'paragraph' | 'note' | 'furniture';

/** `article`: parts of a story are recognised; `none`: every block is a paragraph. */
export type Structure = 'article' | 'none';

/** A format's reading of one source: its text, and the pieces it is made of, in order. Spans are found later. */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A piece of a draft: an exact slice of its text, with no white space at either end. */
export interface Piece {
  readonly text: string;
  readonly role: Role;
  /** The name of the structure rule that gave the role; absent when none fired. */
  readonly rule?: string;
}

/** How the bytes of a source became text, and what says so. */
export interface Encoding {
  /** The encoding's name in lower case, as in the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `windows-1252`. */
  readonly name: string;
  /** `bom`: a byte order mark; `valid`: the bytes are valid UTF-8; `detected`: guessed from the bytes. */
  readonly evidence: 'bom' | 'valid' | 'detected';
}

/** The place, date and credit a story opens with: `MUSCAT, Oman, Feb 06 (Agencies):`. */
export interface Dateline {
  readonly text: string;
  readonly place?: string;
  readonly date?: string;
  readonly credit?: string;
}

/** What was recognised about a story as a whole. Nothing is invented: what the text does not show is absent. */
export interface Fields {
  readonly headline?: string;
  readonly deck?: string;
  readonly byline?: string;
  readonly date?: string;
  readonly dateline?: Dateline;
}

/** One part of an article. `text` is `document.text.slice(start, end)`. */
export interface Block {
  readonly index: number;
  readonly role: Role;
  readonly rule?: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the block's sentences stand in the document's text; found when first asked for. */
  readonly sentences: readonly Span[];
}

/** One article as it was read. Every character that is not white space lies in exactly one block. */
export interface Document {
  /** As the user named it; `-` for standard input. */
  readonly source: string;
  readonly format: string;
  readonly encoding: Encoding;
  /** Of the bytes read, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly structure: Structure;
  /** BCP 47; absent when unknown. */
  readonly language?: string;
  readonly fields: Fields;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A way of reading a source. */
export interface Format {
  readonly name: string;
  /** Whether the bytes look like this format. */
  readonly sniff: (bytes: Uint8Array, source: string) => boolean;
  /** Reads the bytes. Throws `Trouble` when they are not what they claim to be. */
  readonly read: (bytes: Uint8Array, source: string, structure: Structure) => Promise<{ draft: Draft; encoding: Encoding }>;
}
