import { type Desk, hasGraf, isGrafOf, isTied } from '../desk.js';
import type { Piece } from '../pieces/piece.js';

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
  const slots: { left: Piece[]; right: Piece[]; head: boolean; tail: boolean }[] = [];
  let head = true;
  let isOpen = false;
  for (const piece of pieces) {
    if (!isTied(piece)) {
      if (!hasGraf(piece, desk)) continue;
      if (!isOpen) slots.push({ left: [], right: [], head, tail: false });
      slots.at(-1)![piece.left.length > 0 ? 'left' : 'right'].push(piece);
      isOpen = true;
    } else if (!piece.moved && isOnBoth(piece, desk)) {
      head = false;
      isOpen = false;
    }
  }
  if (isOpen) slots.at(-1)!.tail = true;
  return slots;
}

function isOnBoth({ left, right }: Piece, { copies }: Desk): boolean {
  return isGrafOf(copies.left, left) && isGrafOf(copies.right, right);
}
