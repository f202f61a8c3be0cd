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
  const { relation, moved, similarity } = link;
  const passage: SharedPassage = {
    id,
    kind: 'shared',
    left: refsOf(link.left, alignment.left),
    right: refsOf(link.right, alignment.right),
    relation,
    moved,
    ...movedPart(link, alignment),
    similarity: ratio(similarity, 1),
    edits: [],
  };
  return ignored.length > 0 ? { ...passage, ignored } : passage;
}

function edited(id: number, link: Link, { counted, ignored }: Parted, alignment: Alignment): EditedPassage {
  const { relation, moved, similarity } = link;
  const labels = labelsOf(counted);
  const passage: EditedPassage = {
    id,
    kind: 'edited',
    left: refsOf(link.left, alignment.left),
    right: refsOf(link.right, alignment.right),
    relation,
    moved,
    ...movedPart(link, alignment),
    similarity: ratio(similarity, 1),
    labels,
    severity: gravestOf(labels),
    edits: counted,
  };
  return ignored.length > 0 ? { ...passage, ignored } : passage;
}

function movedPart({ movedUnits, pieces }: Link, { left, right }: Alignment): Pick<SharedPassage, 'movedUnits' | 'pieces'> {
  const part = movedUnits ? { movedUnits: { left: refsOf(movedUnits.left, left), right: refsOf(movedUnits.right, right) } } : {};
  return pieces ? { ...part, pieces } : part;
}

/** Nearly every link is of one unit on each side. */
function refsOf(numbers: readonly number[], units: readonly Unit[]): UnitRef[] {
  return numbers.length === 1 ? [refOf(units[numbers[0]!]!)] : numbers.map((number) => refOf(units[number]!));
}

function refOf({ block, sentence }: Unit): UnitRef {
  return sentence === undefined ? { block } : { block, sentence };
}
