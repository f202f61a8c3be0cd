import type { Instruction, Note, Verb } from '../../model.js';
import { severities } from '../../text/labels.js';
import type { Reading } from '../derivation/words.js';
import type { Facts } from '../facts.js';
import { type Desk, deskOf, isStoryPiece, isTied } from './desk.js';
import { tiedInstructions } from './instructions/tied.js';
import { untiedInstructions } from './instructions/untied.js';
import { marksOf } from './marks.js';
import { piecesOf } from './pieces/pieces.js';
import type { Evidence } from './readings/evidence.js';
import { readingsOf } from './readings/readings.js';

/** What a note looks up where it tells something: each costs as much as the note. */
interface Sources extends Pick<Evidence, 'derivation' | 'template'> {
  readonly read: () => Reading;
}

/** What a desk would put over the right copy for those who have the left one, and what the change as a whole reads as. */
export function noteOf(comparison: Facts, { read, ...asked }: Sources): Note {
  const desk = deskOf(comparison, read);
  const pieces = piecesOf(comparison).filter((piece) => comparison.options.strict || isStoryPiece(piece, desk));
  const instructions = inOrder(tiedInstructions(pieces.filter(isTied), desk).concat(untiedInstructions(pieces, desk)), desk);
  return {
    readings: readingsOf({ desk, pieces, instructions, ...asked }),
    marks: marksOf(comparison),
    instructions,
  };
}

/** The order of a note among instructions of one weight. */
const order: readonly Verb[] = ['LEADS', 'SUBS', 'INSERTS', 'ADDS', 'MOVES', 'SPLITS', 'JOINS', 'REPEATS', 'DROPS', 'PICKS UP'];

/** Facts first, then what changed in content, came or went; wording and typography after that, and who signed off; last what stays. */
function rankOf({ verb, text, severity = severities.content }: Instruction): number {
  if (verb !== 'ADDS' && /^notes?\b/.test(text)) return 3;
  if (severity === severities.factual) return 0;
  if (verb === 'PICKS UP') return 4;
  return verb === 'SUBS' && severity < severities.content ? 3 - severity : 1;
}

function inOrder(instructions: readonly Instruction[], { copies }: Desk): Instruction[] {
  const place = ({ left, right }: Instruction) => right[0] ?? (left[0] === undefined ? 0 : copies.right.last + left[0]);
  const weight = (one: Instruction) => rankOf(one) * order.length + order.indexOf(one.verb);
  return instructions
    .map((one) => ({ one, weight: weight(one), place: place(one) }))
    .sort((a, b) => a.weight - b.weight || a.place - b.place || a.one.passages[0]! - b.one.passages[0]!)
    .map(({ one }) => one);
}
