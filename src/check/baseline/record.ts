import type { Baseline, CompareOptions, Comparison, Document, Passage, RecordedPassage, Side, Stretch, UnitRef } from '../../model.js';
import type { Strand } from '../../render/comparison/passages/strands.js';
import { type Parallel, strandsOf } from '../../render/comparison/passages/weave.js';
import { labelsOfEdit } from '../../report/severity.js';
import { isInside, spanOf, textOf } from '../../text/units.js';
import { fieldsOf } from '../fields.js';
import { figuresOf } from '../figures.js';
import { tidyPieces } from './pieces.js';
import { unitNamer } from './units.js';
import { usualOptions } from './usual.js';

/**
 * A comparison as its baseline records it.
 * The pieces of a passage are read as the report prints them: the right side's text with what went put in, a blank on both sides of it.
 */
export function baselineOf(comparison: Comparison): Baseline {
  const { left, right, passages, summary } = comparison;
  const namers = { left: unitNamer(left), right: unitNamer(right) };
  return {
    options: unusual(comparison.options),
    left: fieldsOf(left),
    right: fieldsOf(right),
    passages: passages.map((passage) => recordOf(passage, comparison, namers)),
    figures: figuresOf(summary),
  };
}

/** The options that shape what is recorded, where they are not the usual ones. */
function unusual(options: CompareOptions): Record<string, string> {
  const names = Object.keys(usualOptions) as (keyof typeof usualOptions)[];
  const told = names.filter((name) => String(options[name]) !== String(usualOptions[name]));
  return Object.fromEntries(told.map((name) => [name, String(options[name])]));
}

type Namers = Readonly<Record<Side, (unit: UnitRef) => string>>;

function recordOf(passage: Passage, comparison: Comparison, namers: Namers): RecordedPassage {
  return {
    kind: passage.kind,
    moved: passage.moved,
    relation: passage.kind === 'unique' ? 'one-to-one' : passage.relation,
    left: passage.left.map(namers.left),
    right: passage.right.map(namers.right),
    text: piecesOf(passage, comparison),
  };
}

/** The text of a passage with its edits, those among them that do not count; of one that is repeated, each copy that was edited. */
export function piecesOf(passage: Passage, comparison: Comparison): Stretch[] {
  if (passage.kind === 'unique') return tidyPieces(passage[passage.side].map((unit) => same(comparison[passage.side], unit)));
  const edits = [...passage.edits, ...(passage.ignored ?? [])];
  if (passage.relation !== 'repeat') return tidyPieces(woven({ ...passage, edits }, comparison));
  const many: Side = passage.right.length > 1 ? 'right' : 'left';
  if (edits.length === 0) return tidyPieces(passage.right.slice(0, 1).map((unit) => same(comparison.right, unit)));
  const copies = passage[many].map((unit): Stretch[] => {
    const span = spanOf(comparison[many], unit);
    const own = edits.filter((edit) => isInside(edit[many], span));
    return woven({ ...passage, [many]: [unit], edits: own }, comparison);
  });
  return tidyPieces(copies.flatMap((copy, index) => (index === 0 ? copy : [{ kind: 'break', side: 'copy' }, ...copy])));
}

function same(document: Document, unit: UnitRef): Stretch {
  return { kind: 'same', text: textOf(document, unit) };
}

function woven({ left, right, pieces, edits }: Parallel, comparison: Comparison): Stretch[] {
  return strandsOf({ left, right, pieces, edits }, comparison).flatMap(piecesOfStrand);
}

const blank: Stretch = { kind: 'same', text: ' ' };

function piecesOfStrand(strand: Strand): Stretch[] {
  switch (strand.kind) {
    case 'same':
      return [{ kind: 'same', text: strand.right }];
    case 'break':
      return [strand];
    case 'edit': {
      const { edit, spaceBefore, spaceAfter } = strand;
      const piece: Stretch = { kind: 'edit', left: edit.left.text, right: edit.right.text, labels: [...labelsOfEdit(edit)] };
      const before = edit.left.text !== '' && spaceBefore.left;
      const after = edit.right.text === '' && spaceAfter.left;
      return [...(before ? [blank] : []), piece, ...(after ? [blank] : [])];
    }
    default:
      return strand satisfies never;
  }
}
