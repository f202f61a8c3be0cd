import { keptShare } from '../../../text/rewritten.js';
import { textOf } from '../../../text/units.js';
import { countWords } from '../../../text/word-count.js';
import { reportThresholds } from '../../options.js';
import { type Desk, grafsIn } from '../desk.js';
import type { Piece } from '../pieces/piece.js';

/**
 * Whether so little of a piece's words was kept that its edits say less than how it begins. A graf whose old words all stand beside a new sentence is not
 * written anew; at the top of the copy it is a new lead, and of a headline a desk wants to hear how it reads.
 */
export function isRewritten(piece: Piece, desk: Desk): boolean {
  if (piece.changes.length === 0) return false;
  let words = 0;
  for (const { right } of piece.passages) for (const unit of right) words += desk.wordsOf(unit);
  const least = reportThresholds.rewritten.default;
  if (keptShare('right', words, piece.changes) >= least) return false;
  const leads = grafsIn([piece], 'right', desk.copies)[0] === 1 || desk.copies.right.role(piece.right[0]!) === 'headline';
  return leads || keptShare('left', olderWords(piece, desk), piece.changes) < least;
}

function olderWords({ passages }: Piece, { comparison }: Desk): number {
  return passages.flatMap(({ left }) => left).reduce((sum, unit) => sum + countWords(textOf(comparison.left, unit)), 0);
}
