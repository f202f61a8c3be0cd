import type {
  Alignment,
  Brings,
  EditedPassage,
  Link,
  Passage,
  SharedPassage,
  Side,
  TypographicLabel,
  UniquePassage,
  Unit,
  UnitRef,
} from '../model.js';
import { type Parted, part } from './ignored.js';
import { type Item, readingOrder } from './order.js';
import { ratio } from './ratio.js';
import { gravestOf, labelsOf, rated } from './severity.js';

/** What passages are made by, besides the alignment. */
export interface Making {
  /** Labels that do not count. */
  readonly ignore: readonly TypographicLabel[];
  /** What a unit that stands alone brings; asked when somebody looks. */
  readonly brings: (side: Side, unit: Unit) => Brings;
}

/** Every unit of both sides once, in the reading order of the right side; what only the left has follows what it followed there. */
export function passagesOf(alignment: Alignment, making: Making): Passage[] {
  return readingOrder(alignment).map((item, index) => passageOf(index + 1, item, alignment, making));
}

function passageOf(id: number, item: Item, alignment: Alignment, { ignore, brings }: Making): Passage {
  if ('side' in item) return unique(id, item, alignment, brings);
  const edits = item.link.edits.length === 0 ? unedited : part(item.link.edits.map(rated), ignore);
  return edits.counted.length === 0 ? shared(id, item.link, edits, alignment) : edited(id, item.link, edits, alignment);
}

const unedited: Parted = { counted: [], ignored: [] };

function unique(
  id: number,
  { side, unit }: Extract<Item, { unit: number }>,
  alignment: Alignment,
  brings: Making['brings'],
): UniquePassage {
  const own = alignment[side][unit]!;
  let found: Brings | undefined;
  return {
    id,
    kind: 'unique',
    side,
    left: side === 'left' ? [refOf(own)] : [],
    right: side === 'right' ? [refOf(own)] : [],
    moved: false,
    get brings() {
      found ??= brings(side, own);
      return found;
    },
    edits: [],
  };
}

function shared(id: number, link: Link, { ignored }: Parted, alignment: Alignment): SharedPassage {
  const { left, right } = refsOf(link, alignment);
  const { relation, moved } = link;
  return { id, kind: 'shared', left, right, relation, moved, similarity: ratio(link.similarity, 1), edits: [], ...ifAny(ignored) };
}

function edited(id: number, link: Link, { counted, ignored }: Parted, alignment: Alignment): EditedPassage {
  const { left, right } = refsOf(link, alignment);
  const { relation, moved } = link;
  const labels = labelsOf(counted);
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
    edits: counted,
    ...ifAny(ignored),
  };
}

function ifAny(ignored: Parted['ignored']): Pick<SharedPassage, 'ignored'> {
  return ignored.length > 0 ? { ignored } : {};
}

function refsOf(link: Link, { left, right }: Alignment): { left: UnitRef[]; right: UnitRef[] } {
  return { left: link.left.map((unit) => refOf(left[unit]!)), right: link.right.map((unit) => refOf(right[unit]!)) };
}

function refOf({ block, sentence }: Unit): UnitRef {
  return sentence === undefined ? { block } : { block, sentence };
}
