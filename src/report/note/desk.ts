import type { Document, Instruction, Severity, Side, Sides, UnitRef, Verb } from '../../model.js';
import { inStory, textOf } from '../../text/units.js';
import { countWords } from '../../text/word-count.js';
import type { Reading } from '../derivation/words.js';
import type { Facts } from '../facts.js';
import { gravest } from './changes/changes.js';
import { type Copy, copyOf, isOfStory } from './copy.js';
import type { Piece } from './pieces/piece.js';

/** A comparison on the desk: both copies with their grafs counted. */
export interface Desk {
  readonly comparison: Facts;
  readonly copies: Sides<Copy>;
  /** How many words a unit of the new copy has. */
  readonly wordsOf: (unit: UnitRef) => number;
}

/** A comparison with its grafs counted. */
export function deskOf(comparison: Facts, read: () => Reading): Desk {
  const { left, right } = comparison;
  return { comparison, copies: { left: copyOf(left), right: copyOf(right) }, wordsOf: (unit) => wordsIn(unit, right, read) };
}

/** The words of whole blocks are counted where the stories are read. */
function wordsIn(unit: UnitRef, document: Document, read: () => Reading): number {
  if (unit.sentence !== undefined || !inStory(document, unit)) return countWords(textOf(document, unit));
  const before = read().words.before.right;
  return before[unit.block + 1]! - before[unit.block]!;
}

/** An instruction over some pieces; its severity is that of the gravest edit in them. */
export function instruct(verb: Verb, text: string, pieces: readonly Piece[], { copies }: Desk): Instruction {
  const severity = gravestIn(pieces);
  const [left, right, passages] = [grafsIn(pieces, 'left', copies), grafsIn(pieces, 'right', copies), idsIn(pieces)];
  return severity === undefined ? { verb, text, left, right, passages } : { verb, text, severity, left, right, passages };
}

function gravestIn(pieces: readonly Piece[]): Severity | undefined {
  let severity: Severity | undefined;
  for (let k = 0; k < pieces.length; k++) severity = graver(severity, gravest(pieces[k]!.changes));
  return severity;
}

function graver(one: Severity | undefined, other: Severity | undefined): Severity | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

/** The graf numbers of pieces on one side, rising. */
export function grafsIn(pieces: readonly Piece[], side: Side, copies: Sides<Copy>): number[] {
  const copy = copies[side];
  if (pieces.length === 1) return inOrder(copy.grafs(pieces[0]![side]));
  const found: number[] = [];
  for (let k = 0; k < pieces.length; k++) {
    const blocks = pieces[k]![side];
    for (let at = 0; at < blocks.length; at++) {
      const graf = copy.graf(blocks[at]!);
      if (graf > 0) found.push(graf);
    }
  }
  return inOrder(found);
}

/** The blocks of pieces on one side, in their order. */
export function blocksIn(pieces: readonly Piece[], side: Side): readonly number[] {
  return pieces.length === 1 ? pieces[0]![side] : pieces.flatMap((piece) => piece[side]);
}

/** The ids of the passages of pieces, rising. */
function idsIn(pieces: readonly Piece[]): number[] {
  if (pieces.length === 1 && pieces[0]!.passages.length === 1) return [pieces[0]!.passages[0]!.id];
  const ids: number[] = [];
  for (let k = 0; k < pieces.length; k++) {
    const { passages } = pieces[k]!;
    for (let at = 0; at < passages.length; at++) ids.push(passages[at]!.id);
  }
  return inOrder(ids);
}

/** Numbers in their order, in which they nearly always are. */
function inOrder(numbers: number[]): number[] {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! < numbers[at - 1]!) return numbers.sort((a, b) => a - b);
  return numbers;
}

/** Whether both sides have something of a piece. */
export function isTied({ left, right }: Piece): boolean {
  return left.length > 0 && right.length > 0;
}

/** Whether a piece has a graf on either side. */
export function hasGraf(piece: Piece, { copies }: Desk): boolean {
  return isGrafOf(copies.left, piece.left) || isGrafOf(copies.right, piece.right);
}

/** Whether a graf is among blocks of a copy. */
export function isGrafOf(copy: Copy, blocks: readonly number[]): boolean {
  for (let at = 0; at < blocks.length; at++) if (copy.graf(blocks[at]!) > 0) return true;
  return false;
}

/** Whether something of a piece is of the story. */
export function isStoryPiece(piece: Piece, { copies }: Desk): boolean {
  return hasStory(copies.left, piece.left) || hasStory(copies.right, piece.right);
}

function hasStory(copy: Copy, blocks: readonly number[]): boolean {
  for (let at = 0; at < blocks.length; at++) if (isOfStory(copy, blocks[at]!)) return true;
  return false;
}
