import type { Comparison, Concern, Document, Passage, Place, Side } from '../model.js';
import { spanOf } from '../text/units.js';
import { writePieces } from './baseline/pieces.js';
import { piecesOf } from './baseline/record.js';
import { pairWords, unitNamer } from './baseline/units.js';

/** Tells of passages of one comparison what they are, how they read and where they stand. */
export function concernsOf(comparison: Comparison, passages: readonly Passage[]): Concern[] {
  const [left, right] = [unitNamer(comparison.left), unitNamer(comparison.right)];
  return passages.map((passage) => ({
    subject: `${pairWords(passage.left.map(left), passage.right.map(right))}${sideWords(passage)}`,
    passage: passage.id,
    found: writePieces(piecesOf(passage, comparison)),
    ...placesOf(comparison, passage),
  }));
}

function sideWords(passage: Passage): string {
  return passage.kind === 'unique' ? `, only on the ${passage.side}` : '';
}

/** Where a passage stands on each side: its first edit, or where its first unit begins. */
export function placesOf(comparison: Comparison, passage: Passage): Pick<Concern, 'left' | 'right'> {
  const left = placeOn('left', comparison, passage);
  const right = placeOn('right', comparison, passage);
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}

function placeOn(side: Side, comparison: Comparison, passage: Passage): Place | undefined {
  const [unit] = passage[side];
  if (!unit) return undefined;
  const document = comparison[side];
  return placeIn(document, passage.edits[0]?.[side].start ?? spanOf(document, unit)[0]);
}

/** The line of a place in an article's text. Only of plain text are the lines those of the file. */
function placeIn({ source, format, text }: Document, at: number): Place {
  if (format !== 'text') return { file: source };
  return { file: source, line: (text.slice(0, at).match(/\r\n|\r|\n/g)?.length ?? 0) + 1 };
}
