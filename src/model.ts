/** The values that flow from stage to stage. Types only; this file imports nothing. */

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

/** What is aligned: whole blocks, or their sentences. */
export type Grain = 'paragraph' | 'sentence';

/** One thing to align: a block, or one sentence of a block. */
export interface Unit {
  readonly block: number;
  /** The sentence's number in its block; absent when the unit is the whole block. */
  readonly sentence?: number;
  readonly start: number;
  readonly end: number;
}

/** How many units of each side belong together. `repeat`: one unit stands several times on the other side. */
export type Relation = 'one-to-one' | 'split' | 'merge' | 'repeat' | 'many-to-many';

/** Where an edit stands on one side; empty (`start === end`) at the place where the other side has more. */
export interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What kind of thing an edit changed. */
export type Label =
  | 'number'
  | 'datetime'
  | 'name'
  | 'quote'
  | 'attribution'
  | 'negation'
  | 'content'
  | 'wording'
  | 'punctuation'
  | 'case'
  | 'quotes'
  | 'dash'
  | 'space'
  | 'spelling';

/** 0 typographic, 1 wording, 2 content, 3 factual. */
export type Severity = 0 | 1 | 2 | 3;

/** One word edit. Each excerpt lies inside one unit of its side. */
export interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace';
  readonly left: Excerpt;
  readonly right: Excerpt;
  readonly labels: readonly Label[];
}

/** Units that belong together, as indexes into `Alignment.left` and `Alignment.right`. */
export interface Link {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly relation: Relation;
  readonly moved: boolean;
  /** 0 to 1. */
  readonly similarity: number;
  /** Empty when the texts are the same once white space is folded. */
  readonly edits: readonly Edit[];
}

/** A bound that was reached, so that the result may be less fine than it could be. */
export interface Limit {
  /** The bound's name in the table of thresholds. */
  readonly name: string;
  readonly value: number;
  /** How many times it was reached. */
  readonly count: number;
  /** What it meant for the result, in a sentence. */
  readonly message: string;
}

/** What corresponds to what. A unit in no link stands alone. */
export interface Alignment {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly links: readonly Link[];
  readonly limits: readonly Limit[];
}

export type Side = 'left' | 'right';

/** A unit as a report names it. */
export interface UnitRef {
  readonly block: number;
  readonly sentence?: number;
}

interface PassageBase {
  /** From 1, in the order of the report. */
  readonly id: number;
  readonly left: readonly UnitRef[];
  readonly right: readonly UnitRef[];
  readonly moved: boolean;
}

/** The same to the letter on both sides, once white space is folded. */
export interface SharedPassage extends PassageBase {
  readonly kind: 'shared';
  readonly relation: Relation;
  readonly similarity: number;
  readonly edits: readonly [];
}

/** Two versions of one text. */
export interface EditedPassage extends PassageBase {
  readonly kind: 'edited';
  readonly relation: Relation;
  readonly similarity: number;
  readonly labels: readonly Label[];
  readonly severity: Severity;
  readonly edits: readonly Edit[];
}

/** On one side only. */
export interface UniquePassage extends PassageBase {
  readonly kind: 'unique';
  readonly side: Side;
  readonly edits: readonly [];
}

export type Passage = SharedPassage | EditedPassage | UniquePassage;

/** A figure for each side. */
export interface Sides<T> {
  readonly left: T;
  readonly right: T;
}

export interface Summary {
  /** What the exit code says: nothing that counts differs. */
  readonly same: boolean;
  /** Passages of story roles. */
  readonly passages: {
    readonly shared: number;
    readonly edited: number;
    readonly unique: Sides<number>;
    readonly moved: number;
    readonly split: number;
    readonly merged: number;
  };
  /** Passages of furniture, date, dateline and byline on each side; not counted in `passages`. */
  readonly apart: Sides<number>;
  /** Story words of each side, and those that both have in shared and edited passages. */
  readonly words: Sides<number> & { readonly shared: number };
  /** The share of each side's story words that the other side has too, 0 to 1. */
  readonly containment: Sides<number>;
  /** Shared words over all words of both, 0 to 1. */
  readonly resemblance: number;
  /** How many edits bear each label. */
  readonly labels: Readonly<Partial<Record<Label, number>>>;
}

/** Every option that shaped a comparison. */
export interface CompareOptions {
  readonly unit: Grain;
  readonly structure: Structure;
  readonly threshold: number;
  readonly strict: boolean;
}

/** Every unit of both sides exactly once. */
export interface Comparison {
  readonly schema: 'wirediff.comparison/1';
  readonly version: string;
  readonly options: CompareOptions;
  readonly left: Document;
  readonly right: Document;
  /** In the reading order of the right side, left-only passages where they stood. */
  readonly passages: readonly Passage[];
  readonly summary: Summary;
  readonly limits: readonly Limit[];
}

/** What to print of a comparison; never what counts. */
export type Only = 'shared' | 'edited' | 'unique' | 'moved';

export type View = 'report' | 'side-by-side' | 'summary';

/** How a report is to look. */
export interface Style {
  /** Columns to write in. */
  readonly width: number;
  /** 0 none, 1 sixteen colours, 2 256 colours, 3 true colour. */
  readonly color: 0 | 1 | 2 | 3;
  readonly view: View;
  /** Print long shared runs whole. */
  readonly all: boolean;
  /** The kinds of passage to print; empty for every kind. */
  readonly only: readonly Only[];
}

/** Turns what was found into what is printed, with a line end at its end. */
export interface Renderer {
  readonly comparison: (comparison: Comparison, style: Style) => string;
  readonly document: (document: Document, style: Style) => string;
}
