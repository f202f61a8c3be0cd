import type { Alignment, EditedPassage, Link, Passage, SharedPassage, UniquePassage, Unit, UnitRef } from '../model.js';
import { type Item, readingOrder } from './order.js';
import { ratio } from './ratio.js';
import { gravestOf, labelsOf } from './severity.js';

/** Every unit of both sides once, in the reading order of the right side; what only the left has follows what it followed there. */
export function passagesOf(alignment: Alignment): Passage[] {
  return readingOrder(alignment).map((item, index) => passageOf(index + 1, item, alignment));
}

function passageOf(id: number, item: Item, alignment: Alignment): Passage {
  if ('side' in item) return unique(id, item, alignment);
  return item.link.edits.length === 0 ? shared(id, item.link, alignment) : edited(id, item.link, alignment);
}

function unique(id: number, { side, unit }: Extract<Item, { unit: number }>, { left, right }: Alignment): UniquePassage {
  const onLeft = side === 'left' ? [refOf(left[unit]!)] : [];
  const onRight = side === 'right' ? [refOf(right[unit]!)] : [];
  return { id, kind: 'unique', side, left: onLeft, right: onRight, moved: false, edits: [] };
}

function shared(id: number, link: Link, alignment: Alignment): SharedPassage {
  const { left, right } = refsOf(link, alignment);
  return { id, kind: 'shared', left, right, relation: link.relation, moved: link.moved, similarity: ratio(link.similarity, 1), edits: [] };
}

function edited(id: number, link: Link, alignment: Alignment): EditedPassage {
  const { left, right } = refsOf(link, alignment);
  const { relation, moved, edits } = link;
  const labels = labelsOf(edits);
  return {
    id,
    kind: 'edited',
    left,
    right,
    relation,
    moved,
    similarity: ratio(link.similarity, 1),
    labels,
    severity: gravestOf(labels),
    edits,
  };
}

function refsOf(link: Link, { left, right }: Alignment): { left: UnitRef[]; right: UnitRef[] } {
  return { left: link.left.map((unit) => refOf(left[unit]!)), right: link.right.map((unit) => refOf(right[unit]!)) };
}

function refOf({ block, sentence }: Unit): UnitRef {
  return sentence === undefined ? { block } : { block, sentence };
}
