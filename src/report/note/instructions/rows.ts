import { isTableRow, subjectOfRow } from '../../../text/table-rows.js';
import type { Desk } from '../desk.js';
import type { Piece } from '../pieces/piece.js';

/** What an edited row of a table is about, because its figures say it of none: ` (Varnholt)` in *SUBS graf 7 (now 5) (Varnholt) with "9" for "8"*. */
export function rowWords({ left, right, changes }: Piece, { comparison }: Desk): string {
  if (left.length !== 1 || right.length !== 1 || changes.length === 0) return '';
  const texts = [comparison.left.blocks[left[0]!]!.text, comparison.right.blocks[right[0]!]!.text];
  const subject = texts.every(isTableRow) ? subjectOfRow(texts[1]!) : '';
  return subject === '' ? '' : ` (${subject})`;
}
