import { keptShare } from '../../../text/rewritten.js';
import { reportThresholds } from '../../options.js';
import type { Desk } from '../desk.js';
import type { Piece } from '../pieces/piece.js';

/** Whether so little of a piece's words was kept that its edits say less than how it begins. */
export function isRewritten(piece: Piece, { wordsOf }: Desk): boolean {
  if (piece.changes.length === 0) return false;
  let words = 0;
  for (const { right } of piece.passages) for (const unit of right) words += wordsOf(unit);
  return keptShare('right', words, piece.changes) < reportThresholds.rewritten.default;
}
