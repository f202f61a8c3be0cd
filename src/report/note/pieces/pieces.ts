import type { Passage, RatedEdit, Side, UnitRef } from '../../../model.js';
import { leftOut } from '../../../text/copies.js';
import { isSlight } from '../../../text/slight.js';
import { spanOf } from '../../../text/units.js';
import type { Facts } from '../../facts.js';
import { toldChanges } from '../changes/changes.js';
import { withMeasures } from '../changes/measured.js';
import { blocksOf, gathered } from './gathered.js';
import type { Piece } from './piece.js';

/** Every block of both sides and every passage in exactly one piece, in the reading order of the right side. */
export function piecesOf(comparison: Facts): Piece[] {
  const { passages } = comparison;
  if (comparison.options.unit === 'sentence') return gathered(comparison);
  return passages.map((passage) => pieceOfOne(passage, comparison));
}

function pieceOfOne(passage: Passage, comparison: Facts): Piece {
  const { left, right, moved } = passage;
  const repeat = passage.kind !== 'unique' && passage.relation === 'repeat';
  const edits = repeat ? withoutLeftOut(passage, comparison) : passage.edits;
  const measured = edits.length === 0 ? edits : withMeasures(edits, { left: comparison.left.text, right: comparison.right.text });
  const piece = {
    left: blocksOf(left),
    right: blocksOf(right),
    passages: [passage],
    moved,
    carried: false,
    repeat,
    changes: toldChanges(measured),
  };
  const part = passage.kind === 'unique' ? undefined : passage.movedUnits;
  return part ? { ...piece, moved: false, movedPart: { left: blocksOf(part.left), right: blocksOf(part.right) } } : piece;
}

/** What changed in something that stands several times: a shorter copy dropped nothing, and the mark at its end is told with that. */
function withoutLeftOut({ left, right, edits }: Passage, comparison: Facts): readonly RatedEdit[] {
  if (edits.length === 0) return edits;
  const spansOf = (side: Side, units: readonly UnitRef[]) => units.map((unit) => spanOf(comparison[side], unit));
  const out = leftOut({ spans: { left: spansOf('left', left), right: spansOf('right', right) }, edits });
  return out.size === 0 ? edits : edits.filter((edit) => !out.has(edit) && !(isSlight(edit.left.text) && isSlight(edit.right.text)));
}
