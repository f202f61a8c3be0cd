import type { Instruction, NoteReading } from '../../../model.js';
import { severities } from '../../../text/labels.js';
import { counted } from '../../../text/quantities.js';
import { countWords } from '../../../text/word-count.js';
import { reportThresholds } from '../../options.js';
import { grafsIn, isTied } from '../desk.js';
import { type Evidence, reading, rising } from './evidence.js';

/**
 * Changes throughout: in more than half of the grafs, in each third of the copy, and of more than a word here and there; with every old graf as it was, new ones are
 * inserts and adds. So are those that only follow the last old one: what stands above them must be changed throughout.
 */
export function writeThru(evidence: Evidence): NoteReading | undefined {
  const { instructions, desk } = evidence;
  const { last } = desk.copies.right;
  const touched = instructions.filter(isNewText);
  const changed = new Set(touched.flatMap(({ right }) => right));
  if (last < reportThresholds.writeThruGrafs.default || !isThroughout(changed, last) || !isThroughout(changed, lastOld(evidence)))
    return undefined;
  if (!touched.some(({ left }) => left.length > 0)) return undefined;
  if (touchedWords(evidence) < reportThresholds.writeThruWords.default * desk.comparison.summary.words.right) return undefined;
  const ids = touched.filter(({ right }) => right.length > 0).flatMap(({ passages }) => passages);
  return reading('write-thru', `${changed.size} of ${counted(last, 'graf')} are new, changed or moved, throughout the copy`, rising(ids));
}

/** Whether more than half of the first `last` grafs are among some, and some in each third of them. */
function isThroughout(changed: ReadonlySet<number>, last: number): boolean {
  const among = [...changed].filter((graf) => graf <= last);
  const thirds = new Set(among.map((graf) => Math.floor(((graf - 1) * parts) / last)));
  return among.length > reportThresholds.writeThru.default * last && thirds.size === parts;
}

/** The last graf of the new copy that has something of the older one. */
function lastOld({ pieces, desk }: Evidence): number {
  return pieces.filter(isTied).reduce((last, piece) => Math.max(last, grafsIn([piece], 'right', desk.copies).at(-1) ?? 0), 0);
}

/** The words of the new copy that are new, stand in the place of others or stand elsewhere; where words were cut, those. What a note says of the copy is none of it. */
function touchedWords({ pieces, desk }: Evidence): number {
  let words = 0;
  const isOfStory = ({ block }: { readonly block: number }) => desk.copies.right.role(block) !== 'note';
  for (const piece of pieces) {
    if (!isTied(piece) || piece.moved)
      for (const { right } of piece.passages) for (const unit of right) words += isOfStory(unit) ? desk.wordsOf(unit) : 0;
    else
      for (const { left, right, severity } of piece.changes)
        if (severity > severities.typographic) words += Math.max(countWords(left.text), countWords(right.text));
  }
  return words;
}

/** Beginning, middle and end. */
const parts = 3;

/** Whether an instruction is for text that is new, stands elsewhere or changed in more than typography; cutting a graf in two is none. */
export function isNewText({ verb, severity }: Instruction): boolean {
  if (verb === 'PICKS UP' || verb === 'SPLITS' || verb === 'JOINS') return (severity ?? severities.typographic) > severities.typographic;
  return verb !== 'SUBS' || severity !== severities.typographic;
}
