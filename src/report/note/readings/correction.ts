import type { NoteReading } from '../../../model.js';
import { enumerate } from '../../../text/lists.js';
import { countWords } from '../../../text/word-count.js';
import { reportThresholds } from '../../options.js';
import { grafWords } from '../copy.js';
import { type Desk, grafsIn, isTied } from '../desk.js';
import type { Piece } from '../pieces/piece.js';
import { placeWords } from '../places.js';
import { quoted } from '../quoting.js';
import { type Evidence, isFactReplaced, isNewGraf, reading, rising } from './evidence.js';

/**
 * A fact was replaced, and nothing new is told: *killing 5* became *killing 12* and the rest of the copy stands. It may be a correction; the newsroom
 * alone can say so, and the facts are given for that.
 */
export function correction({ pieces, desk }: Evidence): NoteReading | undefined {
  const replaced = pieces.filter((piece) => isTied(piece) && !isAgain(piece) && piece.changes.some(isFactReplaced));
  if (pieces.some((piece) => (piece.moved && !piece.carried) || piece.movedPart || isNewGraf(piece, desk))) return undefined;
  const grafs = grafsIn(replaced, 'right', desk.copies).length;
  const most = Math.max(1, reportThresholds.correctionGrafs.default * desk.copies.right.last);
  if (replaced.length === 0 || grafs > most) return undefined;
  const fresh = eventWords(pieces, desk);
  if (fresh > reportThresholds.eventWords.default) return undefined;
  const tokens = replaced.map((piece) => {
    const changes = piece.changes.filter(isFactReplaced);
    const words = changes.map(({ left, right, quote }) => `${quoted(quote?.right ?? right.text)} for ${quoted(quote?.left ?? left.text)}`);
    return `${enumerate([...new Set(words)].slice(0, mostTokens))} in ${placeWords([piece], 'left', desk) || desk.copies.left.words(piece.left)}`;
  });
  const shown = tokens.slice(0, mostTokens).join('; ');
  const more = tokens.length > mostTokens ? `; and in ${tokens.length - mostTokens} more` : '';
  const cut = pieces.filter(({ right }) => right.length === 0);
  const gone = grafWords(grafsIn(cut, 'left', desk.copies)).map((grafs) => `; the older copy's ${grafs} cut`);
  return reading(
    'correction?',
    `${shown}${more}, with ${fresh === 0 ? 'no' : 'almost no'} other new text${gone.join('')}`,
    rising(replaced.flatMap(({ passages }) => passages.map(({ id }) => id))),
  );
}

/** What stands once more, and stays where it was, is put right by none of its copies: the new copy says both *900* and *950*. */
const isAgain = ({ repeat, left, right }: Piece): boolean => repeat && right.length > left.length;

/** How many replaced facts, and grafs with them, are told. */
const mostTokens = 3;

/** How many words of the new copy the old has not, apart from notes (*Correction: …*) and from what was put in the place of something. */
function eventWords(pieces: readonly Piece[], desk: Desk): number {
  const { copies } = desk;
  let words = 0;
  for (const piece of pieces) {
    if (isTied(piece)) {
      for (const { left, right } of piece.changes) words += Math.max(0, countWords(right.text) - countWords(left.text));
    } else {
      for (const block of piece.right) if (copies.right.role(block) !== 'note') words += desk.wordsOf({ block });
    }
  }
  return words;
}
