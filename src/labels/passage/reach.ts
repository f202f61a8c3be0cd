import type { Edit, Excerpt, Side, Span } from '../../model.js';
import type { Atom } from '../atom.js';
import { firstBehind } from './places.js';
import { areInOrder, type Stretch } from './stretch.js';

/** Where an edit stands on both sides. */
type Spans = Readonly<Record<Side, Span>>;

/** The atoms of one side, and where they were read from. */
interface Atoms {
  readonly atoms: readonly Atom[];
  readonly stretch: Pick<Stretch, 'units'>;
}

/** The same, and for each atom the edit that it is in. */
interface Marked extends Atoms {
  readonly loose: number[];
}

/** Where an edit stands once it takes in whole atoms: the point added to *Mr* is an edit of *Mr.*, and of *Mr* on the other side. */
export function wholeSpans({ left, right }: Edit, l: Atoms, r: Atoms): Spans {
  const a = overhang(left, l);
  const b = overhang(right, r);
  return {
    left: reachOut(left, a.before || b.before, a.after || b.after, l),
    right: reachOut(right, b.before || a.before, b.after || a.after, r),
  };
}

/** An empty place stands before the blank; what goes on after it begins behind that: *worth US$3* and *worth $3*. */
function reachOut({ start, end }: Excerpt, before: number, after: number, side: Atoms): Span {
  if (start < end || after === 0 || before > 0) return [start - before, end + after];
  const { atoms } = side;
  const next = atomBehind(side, start);
  if (next === atoms.length) return [start, end + after];
  const first = next + 1 < atoms.length ? Math.min(atoms[next]!.start, atoms[next + 1]!.start) : atoms[next]!.start;
  const from = Math.max(start, first);
  return [from, from + after];
}

/** How far the atoms that an edit cuts reach out of it. */
function overhang({ start, end }: Excerpt, atoms: Atoms): { before: number; after: number } {
  if (start === end) return { before: 0, after: 0 };
  const first = atomAt(atoms, start);
  const last = first && first.end >= end ? first : atomAt(atoms, end - 1);
  return { before: first ? start - first.start : 0, after: last ? last.end - end : 0 };
}

/** The atom at a place, by halving. Atoms stand in order but for a currency and its number, so the neighbours are asked too. */
function atomAt(side: Atoms, place: number): Atom | undefined {
  const { atoms } = side;
  const near = atomBehind(side, place);
  for (let i = Math.max(0, near - 1); i < atoms.length && i < near + 2; i++) {
    if (atoms[i]!.start <= place && place < atoms[i]!.end) return atoms[i];
  }
  return undefined;
}

/** The index of the atom that is the first in the document to end behind a place; the number of atoms when none does. */
function atomBehind({ atoms, stretch }: Atoms, place: number): number {
  if (areInOrder(stretch.units)) return firstBehind(atoms, place);
  let nearest = atoms.length;
  for (let i = 0; i < atoms.length; i++)
    if (atoms[i]!.end > place && (nearest === atoms.length || atoms[i]!.end < atoms[nearest]!.end)) nearest = i;
  return nearest;
}

/** Notes for each atom the edit that it overlaps. */
export function markEdits(marked: Marked, spans: readonly Spans[], side: Side): void {
  const { atoms, loose } = marked;
  const inOrder = areInOrder(marked.stretch.units);
  const order = placesOf(spans, side);
  for (const { start, end } of order) {
    // A currency stands behind the number that it was written before: an atom more is looked at on each side.
    for (let i = inOrder ? Math.max(0, firstBehind(atoms, start) - 2) : 0; i < atoms.length; i++) {
      if (atoms[i]!.start < end && start < atoms[i]!.end) loose[i] = editOver(atoms[i]!, order);
      else if (inOrder && atoms[i]!.start >= end && (atoms[i + 1]?.start ?? end) >= end) break;
    }
  }
}

/** Where the edits stand that touched one side, in their order there: nearly always that in which they are told. */
function placesOf(spans: readonly Spans[], side: Side): Place[] {
  const order: Place[] = [];
  let isInOrder = true;
  for (let edit = 0; edit < spans.length; edit++) {
    const [start, end] = spans[edit]![side];
    if (start >= end) continue;
    isInOrder &&= order.length === 0 || order[order.length - 1]!.start <= start;
    order.push({ edit, start, end });
  }
  return isInOrder ? order : order.sort((one, other) => one.start - other.start);
}

/** Where an edit stands on one side. */
interface Place {
  readonly edit: number;
  readonly start: number;
  readonly end: number;
}

/** The edit that overlaps an atom; of several that share it, the first that ends behind its start. */
function editOver({ start, end }: Atom, order: readonly Place[]): number {
  const place = order[firstBehind(order, start)];
  return place && place.start < end ? place.edit : -1;
}

/** The edits that overlap the one before, with others that are known to belong to it. */
export function joinedEdits(spans: readonly Spans[], emptied: readonly number[]): Set<number> {
  const joined = new Set(emptied);
  for (let i = 1; i < spans.length; i++) {
    const before = spans[i - 1]!;
    const span = spans[i]!;
    if (overlaps(before.left, span.left) || overlaps(before.right, span.right)) joined.add(i);
  }
  return joined;
}

function overlaps(one: Span, other: Span): boolean {
  return other[0] < one[1] && one[0] < other[1];
}
