import { sameButForCase } from '../../text/case.js';
import { countWords } from '../../text/word-count.js';
import { reportThresholds } from '../options.js';
import type { Desk } from './desk.js';
import type { Piece } from './pieces.js';

/** The share of a piece's new text that the old had, in whatever case, 0 to 1. */
function keptOf(piece: Piece, { wordsOf }: Desk): number {
  let fresh = 0;
  for (const { left, right } of piece.changes) if (!sameButForCase(left.text, right.text)) fresh += countWords(right.text);
  if (fresh === 0) return 1;
  let words = 0;
  for (const { right } of piece.passages) for (const unit of right) words += wordsOf(unit);
  return words === 0 ? 1 : Math.max(0, 1 - fresh / words);
}

/** Whether so little of a piece's words was kept that its edits say less than how it begins. */
export function isRewritten(piece: Piece, desk: Desk): boolean {
  return keptOf(piece, desk) < reportThresholds.rewritten.default;
}
