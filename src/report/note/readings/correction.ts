import type { Label, NoteReading } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { enumerate } from '../../../text/lists.js';
import { valueOfSmall } from '../../../text/small-numbers.js';
import { countWords } from '../../../text/word-count.js';
import { reportThresholds } from '../../options.js';
import type { Change } from '../changes/change.js';
import { grafWords } from '../copy.js';
import { type Desk, grafsIn, isTied } from '../desk.js';
import { isRewritten } from '../instructions/rewritten.js';
import type { Piece } from '../pieces/piece.js';
import { placeWords } from '../places.js';
import { quoted } from '../quoting.js';
import { type Evidence, isFactReplaced, isNewGraf, reading, rising, saysCorrected } from './evidence.js';

/**
 * A fact was replaced, and nothing new is told: *killing 5* became *killing 12* and the rest of the copy stands. It may be a correction; the newsroom
 * alone can say so, and the facts are given for that.
 */
export function correction({ pieces, desk }: Evidence): NoteReading | undefined {
  if (pieces.some((piece) => (piece.moved && !piece.carried) || piece.movedPart || isNewGraf(piece, desk))) return undefined;
  const fresh = eventWords(pieces, desk);
  if (fresh > reportThresholds.eventWords.default) return undefined;
  const replaced = pieces.filter(
    (piece) => isTied(piece) && !isAgain(piece) && !isRewritten(piece, desk) && putRight(piece, desk).length > 0,
  );
  const grafs = grafsIn(replaced, 'right', desk.copies).length;
  // A copy that says itself that it was corrected is no other edition, however many grafs it was corrected in.
  const most = saysCorrected(desk) ? grafs : Math.max(1, reportThresholds.correctionGrafs.default * desk.copies.right.last);
  if (replaced.length === 0 || grafs > most) return undefined;
  const tokens = replaced.map((piece) => {
    const changes = putRight(piece, desk);
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

/**
 * The facts of a piece that stand in the place of others; a headline calls one thing by many names, *[-Eyskens-]{+Belgium+} sees no need for cuts*, and leaves figures out:
 * *large gold [-deposits worth $1.3 billion-]{+find+}*.
 */
function putRight({ changes, left }: Piece, { copies }: Desk): readonly Change[] {
  const found = changes.filter(isPutRight);
  const isHeadline = copies.left.role(left[0]!) === 'headline';
  return isHeadline ? found.filter(isPutRightInHeadline) : found;
}

function isPutRightInHeadline({ labels, left, right }: Change): boolean {
  const told = labels.filter((label) => label !== 'name' && toldAnew.has(label));
  return told.some((label) => label !== 'number') || (told.length > 0 && [left, right].every(({ text }) => hasFigure(text)));
}

function hasFigure(text: string): boolean {
  return (
    /\p{N}|\b(?:dozens|scores|hundreds|thousands|millions)\b/iu.test(text) || wordsIn(text).some((word) => valueOfSmall(word) !== undefined)
  );
}

/**
 * Whether a fact stands in the place of another: *said* for *added* tells no other source, *Mining* for *It said mining* puts nothing in the place of it, and *the firm*
 * for *Norlund* is no name.
 */
function isPutRight(change: Change): boolean {
  if (!isFactReplaced(change)) return false;
  const told = change.labels.filter((label) => toldAnew.has(label));
  if (told.length === 0) return false;
  if (told.every((label) => label === 'name') && ![change.left, change.right].every(({ text }) => /\p{Lu}/u.test(text))) return false;
  const [left, right] = [wordsIn(change.left.text), wordsIn(change.right.text)];
  return left.some((word) => !right.includes(word)) && right.some((word) => !left.includes(word));
}

/** Facts that a copy can get wrong by themselves; who said it, and how, is put in other words as often. */
const toldAnew: ReadonlySet<Label> = new Set<Label>(['number', 'datetime', 'name', 'quote', 'negation']);

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/\s+/);
}

/** What stands once more, and stays where it was, is put right by none of its copies: the new copy says both *900* and *950*. */
const isAgain = ({ repeat, left, right }: Piece): boolean => repeat && right.length > left.length;

/** How many replaced facts, and grafs with them, are told. */
const mostTokens = 3;

/** How many words of the new copy the old has not, apart from notes (*Correction: …*) and from facts that were put in the place of others. */
function eventWords(pieces: readonly Piece[], desk: Desk): number {
  const { copies } = desk;
  let words = 0;
  for (const piece of pieces) {
    if (isTied(piece)) {
      for (const change of piece.changes) words += freshWords(change);
    } else {
      for (const block of piece.right) if (copies.right.role(block) !== 'note') words += desk.wordsOf({ block });
    }
  }
  return words;
}

/** Words in the place of others are new, but for a fact in the place of a fact and for other spellings. */
function freshWords(change: Change): number {
  const { left, right, severity } = change;
  if (severity === severities.typographic) return 0;
  return isPutRight(change) ? Math.max(0, countWords(right.text) - countWords(left.text)) : countWords(right.text);
}
