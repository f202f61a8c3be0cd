import type { Severity } from './alignment.js';
import type { Side } from './side.js';

/** What a desk is told to do with the older copy, the left one, to have the newer. */
export type Verb = 'LEADS' | 'SUBS' | 'INSERTS' | 'ADDS' | 'MOVES' | 'SPLITS' | 'JOINS' | 'REPEATS' | 'DROPS' | 'PICKS UP';

/** One instruction of a desk note. */
export interface Instruction {
  readonly verb: Verb;
  /** What follows the verb: `graf 3 with "at least 12" for "5"`. It quotes the articles as they are, control characters and all. */
  readonly text: string;
  /** Of its gravest edit; absent where none is quoted from an edit. */
  readonly severity?: Severity;
  /** The paragraphs of the story that it speaks of on each side, by their numbers from 1. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** The ids of its passages. */
  readonly passages: readonly number[];
}

/** What a new version looks like as a whole. */
export type ReadingName =
  | 'rerun'
  | 'different stories'
  | 'template?'
  | 'refile?'
  | 'correction?'
  | 'write-thru'
  | 'new lead'
  | 'trim'
  | 'adds'
  | 'inserts'
  | 'subs'
  | 'picks up'
  | 'moves';

/** One way to read the whole, with what speaks for it; no statement of what anybody meant to do. */
export interface NoteReading {
  readonly name: ReadingName;
  /** The evidence in words. It quotes the articles as they are. */
  readonly because: string;
  /** The ids of the passages that are the evidence; empty where it is the whole. */
  readonly passages: readonly number[];
}

/** What a copy says itself of its version: a line (*1st Ld-Writethru*, *Correction: …*), or the mark before its headline (*CORRECTED-*). */
export interface VersionMark {
  readonly side: Side;
  readonly block: number;
  readonly text: string;
}

/** What a desk would put over a new version. */
export interface Note {
  /** In order of weight; empty when nothing is clear. */
  readonly readings: readonly NoteReading[];
  /** Version marks that only one side bears. */
  readonly marks: readonly VersionMark[];
  /** Every passage of the story is in exactly one, what may be a change of fact first; with `strict` what is apart from the story as well. */
  readonly instructions: readonly Instruction[];
}
