import { type Desk, hasGraf, isTied } from './desk.js';
import type { Piece } from './pieces.js';

/** What stands on one side only between two grafs that both sides have in one order. */
export interface Slot {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  /** Whether no graf that both sides have stands before it, or after it. */
  readonly head: boolean;
  readonly tail: boolean;
}

/** The grafs that stand on one side only, by the place they stand in. `pieces` are in the reading order of the right side. */
export function slotsOf(pieces: readonly Piece[], desk: Desk): Slot[] {
  const places: { left: Piece[]; right: Piece[] }[] = [{ left: [], right: [] }];
  for (const piece of pieces) {
    if (!isTied(piece)) {
      if (hasGraf(piece, desk)) places.at(-1)![piece.left.length > 0 ? 'left' : 'right'].push(piece);
    } else if (!piece.moved && isOnBoth(piece, desk)) places.push({ left: [], right: [] });
  }
  return places
    .map((place, index) => ({ ...place, head: index === 0, tail: index === places.length - 1 }))
    .filter(({ left, right }) => left.length + right.length > 0);
}

function isOnBoth({ left, right }: Piece, { sheets }: Desk): boolean {
  return sheets.left.grafs(left).length > 0 && sheets.right.grafs(right).length > 0;
}
