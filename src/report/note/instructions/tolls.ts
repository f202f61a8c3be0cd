import type { Side } from '../../../model.js';
import { tollsChanged } from '../../../text/tolls.js';
import type { Desk } from '../desk.js';
import type { Piece } from '../pieces/piece.js';

/** The tolls that a rewritten graf gives in other figures: ` (killed 31 for 17; missing 38 for 43)`; empty where there are none. */
export function tollWords(piece: Piece, { comparison }: Desk): string {
  const textOf = (side: Side) => piece[side].map((block) => comparison[side].blocks[block]!.text).join(' ');
  const tolls = tollsChanged(textOf('left'), textOf('right'));
  return tolls.length === 0 ? '' : ` (${tolls.join('; ')})`;
}
