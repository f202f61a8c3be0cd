import type { Instruction, Severity, Side, Sides, Verb } from '../../model.js';
import type { Facts } from '../facts.js';
import { changesOf, gravest, idsOf } from './changes.js';
import type { Piece } from './pieces.js';
import { isOfStory, type Sheet, sheetOf } from './sheet.js';

/** A comparison on the desk: both copies with their grafs counted. */
export interface Desk {
  readonly comparison: Facts;
  readonly sheets: Sides<Sheet>;
}

/** A comparison with its grafs counted. */
export function deskOf(comparison: Facts): Desk {
  return { comparison, sheets: { left: sheetOf(comparison.left), right: sheetOf(comparison.right) } };
}

/** An instruction over some pieces; its severity is that of the gravest edit in them. */
export function instruct(verb: Verb, text: string, pieces: readonly Piece[], { comparison, sheets }: Desk): Instruction {
  const severities = pieces
    .filter(isTied)
    .map((piece) => gravest(changesOf(piece, comparison)))
    .filter((severity): severity is Severity => severity !== undefined);
  return {
    verb,
    text,
    ...(severities.length > 0 ? { severity: severities.reduce((a, b) => (a > b ? a : b)) } : {}),
    left: grafsIn(pieces, 'left', sheets),
    right: grafsIn(pieces, 'right', sheets),
    passages: idsOf(pieces.flatMap(({ passages }) => passages)),
  };
}

/** The graf numbers of pieces on one side, rising. */
export function grafsIn(pieces: readonly Piece[], side: Side, sheets: Sides<Sheet>): number[] {
  return pieces.flatMap((piece) => sheets[side].grafs(piece[side])).sort((a, b) => a - b);
}

/** Whether both sides have something of a piece. */
export function isTied({ left, right }: Piece): boolean {
  return left.length > 0 && right.length > 0;
}

/** Whether a piece has a graf on either side. */
export function hasGraf(piece: Piece, { sheets }: Desk): boolean {
  return sheets.left.grafs(piece.left).length + sheets.right.grafs(piece.right).length > 0;
}

/** Whether something of a piece is of the story. */
export function isStoryPiece(piece: Piece, { sheets }: Desk): boolean {
  return piece.left.some((block) => isOfStory(sheets.left, block)) || piece.right.some((block) => isOfStory(sheets.right, block));
}
