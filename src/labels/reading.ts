import type { Edit, Excerpt, Side, Span } from '../model.js';
import type { Atom } from './atoms.js';
import { bridge } from './bridges.js';
import { isCapital } from './letters.js';
import { gapsOf, type Inside, lineUp, type Run } from './lineup.js';
import { firstBehind } from './places.js';
import { atomsBeside, atomsIn, type Stretch } from './stretch.js';

/** One side of a passage as the rules see it: its atoms, and for each what stands around it. */
export interface Reading {
  readonly atoms: readonly Atom[];
  /** For each atom, the edit that it is in and in which nothing on the other side has its value; -1 for none. */
  readonly loose: number[];
  /** Where it was read from. */
  readonly stretch: Stretch;
  /** What rules have found in it, each at a place of its own. */
  readonly found: unknown[];
}

/** A passage of two sides, ready for the rules. */
export interface Passage {
  readonly left: Reading;
  readonly right: Reading;
  readonly edits: readonly Edit[];
  /** Each edit from within. */
  readonly inside: readonly Inside[];
  /** The gaps of all edits. */
  readonly gaps: readonly Run[];
  /** Edits of an atom that the edit before has touched too, *8[-3-]{+1+}/[-4-]{+2+}*, and of words that it has taken from elsewhere. */
  readonly joined: ReadonlySet<number>;
}

/** Reads both sides of a linked passage and lines up what has one value in each edit. */
export function readPassage(left: Stretch, right: Stretch, edits: readonly Edit[]): Passage {
  const l = readStretch(left);
  const r = readingOf(right, atomsBeside(left, l.atoms, right, edits));
  const spans = edits.map((edit) => widen(edit, l.atoms, r.atoms));
  markEdits(l, spans, 'left');
  markEdits(r, spans, 'right');
  const within = lineUp(l, r, edits.length);
  const { inside, emptied } =
    left.units.length + right.units.length > 2 ? bridge(within, { left: l, right: r }) : { inside: within, emptied: [] };
  for (const { pairs } of inside) {
    for (const pair of pairs) {
      for (const i of pair.left) l.loose[i] = -1;
      for (const j of pair.right) r.loose[j] = -1;
    }
  }
  return { left: l, right: r, edits, inside, gaps: gapsOf(inside), joined: joinedEdits(spans, emptied) };
}

/** A text as the rules see it before it is compared: no edit touches it. */
export function readStretch(stretch: Stretch): Reading {
  return readingOf(stretch, atomsIn(stretch));
}

function readingOf(stretch: Stretch, atoms: readonly Atom[]): Reading {
  return { atoms, loose: new Array<number>(atoms.length).fill(-1), stretch, found: new Array<unknown>(finders) };
}

function joinedEdits(spans: readonly Readonly<Record<Side, Span>>[], emptied: readonly number[]): Set<number> {
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

/** Where an edit stands once it takes in whole atoms: the point added to *Mr* is an edit of *Mr.*, and of *Mr* on the other side. */
function widen({ left, right }: Edit, l: readonly Atom[], r: readonly Atom[]): { left: Span; right: Span } {
  const a = overhang(left, l);
  const b = overhang(right, r);
  return {
    left: reachOut(left, a.before || b.before, a.after || b.after, l),
    right: reachOut(right, b.before || a.before, b.after || a.after, r),
  };
}

/** An empty place stands before the blank; what goes on after it begins behind that: *worth US$3* and *worth $3*. */
function reachOut({ start, end }: Excerpt, before: number, after: number, atoms: readonly Atom[]): Span {
  if (start < end || after === 0 || before > 0) return [start - before, end + after];
  const next = firstBehind(atoms, start);
  if (next === atoms.length) return [start, end + after];
  const first = next + 1 < atoms.length ? Math.min(atoms[next]!.start, atoms[next + 1]!.start) : atoms[next]!.start;
  const from = Math.max(start, first);
  return [from, from + after];
}

/** How far the atoms that an edit cuts reach out of it. */
function overhang({ start, end }: Excerpt, atoms: readonly Atom[]): { before: number; after: number } {
  if (start === end) return { before: 0, after: 0 };
  const first = atomAt(atoms, start);
  const last = atomAt(atoms, end - 1);
  return { before: first ? start - first.start : 0, after: last ? last.end - end : 0 };
}

/** The atom at a place, by halving. Atoms stand in order but for a currency and its number, so the neighbours are asked too. */
function atomAt(atoms: readonly Atom[], place: number): Atom | undefined {
  const near = firstBehind(atoms, place);
  for (let i = Math.max(0, near - 1); i < atoms.length && i < near + 2; i++) {
    if (atoms[i]!.start <= place && place < atoms[i]!.end) return atoms[i];
  }
  return undefined;
}

/** Notes for each atom the edit that it overlaps. */
function markEdits({ atoms, loose }: Reading, spans: readonly Readonly<Record<Side, Span>>[], side: Side): void {
  const order: Place[] = [];
  spans.forEach(({ [side]: span }, edit) => {
    if (span[0] < span[1]) order.push({ edit, start: span[0], end: span[1] });
  });
  order.sort((one, other) => one.start - other.start);
  for (const { start, end } of order) {
    // A currency stands behind the number that it was written before: an atom more is looked at on each side.
    for (let i = Math.max(0, firstBehind(atoms, start) - 2); i < atoms.length; i++) {
      if (atoms[i]!.start < end && start < atoms[i]!.end) loose[i] = editOver(atoms[i]!, order);
      else if (atoms[i]!.start >= end && (atoms[i + 1]?.start ?? end) >= end) break;
    }
  }
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

/** How many finders there are; each has the next place in what a reading remembers. */
let finders = 0;

/** What a rule finds in a reading, found once however often it is asked for. */
export function remembered<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  const place = finders++;
  return (reading) => {
    reading.found[place] ??= find(reading);
    return reading.found[place] as T;
  };
}

/** The words and numbers that an edit took away or brought. */
export const changed = remembered(({ atoms, loose }): readonly Atom[] => {
  const found: Atom[] = [];
  for (let i = 0; i < atoms.length; i++) if (loose[i]! >= 0 && atoms[i]!.kind !== 'mark') found.push(atoms[i]!);
  return found;
});

/** Whether an edit touched such a word or number on either side: a rule that looks for others need not look at the passage. */
export function isTouched(left: Reading, right: Reading, test: (atom: Atom) => boolean): boolean {
  return changed(left).some(test) || changed(right).some(test);
}

const opening: ReadonlySet<string> = new Set(['"', '(', '[', '*']);
/** A bar parts what stands in one line: *Published 22 March | Updated 23 March*. */
const stops: ReadonlySet<string> = new Set(['.', '?', '!', ':', ';', '...', '|']);

/** Whether an atom is the first word of a sentence: at the head, or after a stop and the quotation marks, brackets or the dash behind it: *-- Corrects year*. */
export function opensSentence(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.kind === 'mark') return false;
  let i = at - 1;
  while (i >= 0 && opening.has(atoms[i]!.value) && atoms[i]!.end === atoms[i + 1]!.start) i--;
  if (i > 0 && atoms[i]!.value === '-' && stops.has(atoms[i - 1]!.value)) return true;
  if (i < 0) return true;
  const closed = atoms[i]!.value === '"' ? atoms[i - 1] : undefined;
  return stops.has((closed ?? atoms[i]!).value) || (atoms[i]!.value === ',' && i < at - 1) || (atoms[i]!.value === '-' && i === 0);
}

/** Whether an atom is a word with a capital first letter. */
export function hasCapital({ kind, text }: Atom): boolean {
  return kind === 'word' && isCapital(text);
}
