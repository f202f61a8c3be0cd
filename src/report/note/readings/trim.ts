import type { NoteReading } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { enumerate } from '../../../text/lists.js';
import { percent } from '../../../text/quantities.js';
import { countWords } from '../../../text/word-count.js';
import { reportThresholds } from '../../options.js';
import { type Desk, isTied } from '../desk.js';
import type { Piece } from '../pieces/piece.js';
import { placeWords } from '../places.js';
import { type Evidence, isFactReplaced, isNewGraf, reading, rising } from './evidence.js';

/** Only cuts: what the new copy has, the old has too, but for a word here and there; a graf may have gone elsewhere. */
export function trim({ pieces, instructions, desk }: Evidence): NoteReading | undefined {
  const { containment, words } = desk.comparison.summary;
  const dropped = instructions.filter(({ verb }) => verb === 'DROPS');
  if (dropped.length === 0 || words.right === 0 || containment.left === 1) return undefined;
  const isNews = (piece: Piece) => isNewGraf(piece, desk) || piece.changes.some(isFactReplaced);
  if (pieces.some(isNews)) return undefined;
  const fresh = freshWords(pieces, desk);
  if (fresh > (1 - reportThresholds.trimKept.default) * words.right) return undefined;
  const ids = new Set(dropped.flatMap(({ passages }) => passages));
  const grafs = placeWords(
    pieces.filter(({ passages }) => ids.has(passages[0]!.id)),
    'left',
    desk,
  );
  const what = grafs === '' ? enumerate(dropped.map(({ text }) => text)) : grafs;
  const nothing = fresh === 0 ? 'nothing' : 'almost nothing';
  const because = `the older copy's ${what} cut, ${percent(1 - containment.left)} of its words, and ${nothing} new`;
  return reading('trim', because, rising(dropped.flatMap(({ passages }) => passages)));
}

/** The words of the new copy that came with more than typography; notes (*With inputs from AFP*) tell no news. */
function freshWords(pieces: readonly Piece[], { copies, wordsOf }: Desk): number {
  let words = 0;
  for (const piece of pieces) {
    if (isTied(piece))
      for (const { right, severity } of piece.changes) words += severity > severities.typographic ? countWords(right.text) : 0;
    else for (const block of piece.right) if (copies.right.role(block) !== 'note') words += wordsOf({ block });
  }
  return words;
}
