import type { Document, Instruction, Note, Side, Verb, VersionMark } from '../../model.js';
import type { Facts } from '../facts.js';
import { type Desk, deskOf, isStoryPiece, isTied } from './desk.js';
import { piecesOf } from './pieces.js';
import { readingsOf } from './readings.js';
import { tiedInstructions } from './tied.js';
import { untiedInstructions } from './untied.js';

/** What a desk would put over the right copy for those who have the left one, and what the change as a whole reads as. */
export function noteOf(comparison: Facts): Note {
  const desk = deskOf(comparison);
  const pieces = piecesOf(comparison).filter((piece) => comparison.options.strict || isStoryPiece(piece, desk));
  const instructions = inOrder([...tiedInstructions(pieces.filter(isTied), desk), ...untiedInstructions(pieces, desk)], desk);
  return {
    readings: readingsOf({ desk, pieces, instructions }),
    marks: marksOf(comparison),
    instructions,
  };
}

/** The order of a note. What may be a change of fact stands before all others. */
const order: readonly Verb[] = ['LEADS', 'SUBS', 'INSERTS', 'ADDS', 'MOVES', 'SPLITS', 'JOINS', 'REPEATS', 'DROPS', 'PICKS UP'];

const factual = 3;
/** Wording and typography are told after what matters, and before what stays. */
const content = 2;

function inOrder(instructions: readonly Instruction[], { sheets }: Desk): Instruction[] {
  const rank = ({ verb, severity = content }: Instruction) => {
    if (severity === factual) return -1;
    return verb === 'SUBS' && severity < content ? order.length - 1 - severity / 10 : order.indexOf(verb);
  };
  const last = order.length;
  const place = (one: Instruction) => one.right[0] ?? (one.left.length > 0 ? sheets.right.last + one.left[0]! : 0);
  return [...instructions].sort((a, b) => weight(a) - weight(b) || place(a) - place(b) || a.passages[0]! - b.passages[0]!);

  function weight(one: Instruction): number {
    return one.verb === 'PICKS UP' && rank(one) >= 0 ? last : rank(one);
  }
}

/** The rules of structure for lines in which a copy says which version it is. */
const versionRules: ReadonlySet<string> = new Set(['slug', 'version-mark', 'run-mark', 'editors-note', 'correction']);

/** Version marks that only one side bears: *URGENT* here, *1st Ld-Writethru* there. */
function marksOf({ left, right }: Pick<Facts, 'left' | 'right'>): VersionMark[] {
  const fold = (text: string) => text.replace(/\s+/g, ' ');
  const of = (document: Document) => document.blocks.filter(({ rule }) => rule !== undefined && versionRules.has(rule));
  const found = (side: Side, other: Document) => {
    const known = new Set(of(other).map(({ text }) => fold(text)));
    return of(side === 'left' ? left : right)
      .filter(({ text }) => !known.has(fold(text)))
      .map(({ index, text }) => ({ side, block: index, text: fold(text) }));
  };
  return [...found('left', right), ...found('right', left)];
}
