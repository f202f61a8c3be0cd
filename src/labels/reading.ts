import type { Document, Edit, Excerpt, Side, Span, Unit } from '../model.js';
import { type Atom, atomsOf, isCapital } from './atoms.js';
import { hasDecimalComma } from './digits.js';
import type { Evidence } from './evidence.js';
import { type Inside, lineUp } from './lineup.js';

/** One side of a passage as the rules see it: its atoms, and for each what stands around it. */
export interface Reading {
  readonly atoms: readonly Atom[];
  /** For each atom, the edit that it is in and in which nothing on the other side has its value; -1 for none. */
  readonly loose: Int32Array;
  /** Where it was read from. */
  readonly stretch: Stretch;
  /** What rules have found in it, by the rule. */
  readonly found: Map<unknown, unknown>;
}

/** A passage of two sides, ready for the rules. */
export interface Passage {
  readonly left: Reading;
  readonly right: Reading;
  readonly edits: readonly Edit[];
  /** Each edit from within. */
  readonly inside: readonly Inside[];
  /** Edits of an atom that the edit before has touched too: *8[-3-]{+1+}/[-4-]{+2+}*. */
  readonly joined: ReadonlySet<number>;
}

/** Some units of a document, with the evidence of both stories. */
export interface Stretch {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly evidence: Evidence;
}

/** Reads both sides of a linked passage and lines up what has one value in each edit. */
export function readPassage(left: Stretch, right: Stretch, edits: readonly Edit[]): Passage {
  const [l, r] = [readAtoms(left), readAtoms(right)];
  const spans = edits.map((edit) => widen(edit, l, r));
  const own = {
    atoms: l,
    loose: editsOf(
      l,
      spans.map((span) => span.left),
    ),
  };
  const other = {
    atoms: r,
    loose: editsOf(
      r,
      spans.map((span) => span.right),
    ),
  };
  const inside = lineUp(own, other, edits.length);
  for (const { pairs } of inside) {
    for (const pair of pairs) {
      for (const i of pair.left) own.loose[i] = -1;
      for (const j of pair.right) other.loose[j] = -1;
    }
  }
  return {
    left: { ...own, stretch: left, found: new Map() },
    right: { ...other, stretch: right, found: new Map() },
    edits,
    inside,
    joined: joinedEdits(spans),
  };
}

function joinedEdits(spans: readonly Readonly<Record<Side, Span>>[]): Set<number> {
  const joined = new Set<number>();
  for (let i = 1; i < spans.length; i++) {
    const [before, span] = [spans[i - 1]!, spans[i]!];
    if (overlaps(before.left, span.left) || overlaps(before.right, span.right)) joined.add(i);
  }
  return joined;
}

function overlaps([from, to]: Span, [start, end]: Span): boolean {
  return start < to && from < end;
}

function readAtoms({ document, units }: Stretch): Atom[] {
  const decimalComma = hasDecimalComma(document.language);
  return units.flatMap(({ start, end }) => atomsOf(document.text.slice(start, end), start, decimalComma));
}

/** Where an edit stands once it takes in whole atoms: the point added to *Mr* is an edit of *Mr.*, and of *Mr* on the other side. */
function widen({ left, right }: Edit, l: readonly Atom[], r: readonly Atom[]): { left: Span; right: Span } {
  const [a, b] = [overhang(left, l), overhang(right, r)];
  const [before, after] = [Math.max(a.before, b.before), Math.max(a.after, b.after)];
  return { left: reachOut(left, before, after, l), right: reachOut(right, before, after, r) };
}

/** An empty place stands before the blank; what goes on after it begins behind that: *worth US$3* and *worth $3*. */
function reachOut({ start, end }: Excerpt, before: number, after: number, atoms: readonly Atom[]): Span {
  if (start < end || after === 0 || before > 0) return [start - before, end + after];
  const next = firstFrom(atoms.length, (i) => atoms[i]!.end > start);
  const from = Math.min(...atoms.slice(next, next + 2).map((atom) => Math.max(start, atom.start)));
  return Number.isFinite(from) ? [from, from + after] : [start, end + after];
}

/** How far the atoms that an edit cuts reach out of it. */
function overhang({ start, end }: Excerpt, atoms: readonly Atom[]): { before: number; after: number } {
  if (start === end) return { before: 0, after: 0 };
  const [first, last] = [atomAt(atoms, start), atomAt(atoms, end - 1)];
  return { before: first ? start - first.start : 0, after: last ? last.end - end : 0 };
}

/** The atom at a place, by halving. Atoms stand in order but for a currency and its number, so the neighbours are asked too. */
function atomAt(atoms: readonly Atom[], place: number): Atom | undefined {
  const low = firstFrom(atoms.length, (i) => atoms[i]!.end > place);
  return atoms.slice(Math.max(0, low - 1), low + 2).find(({ start, end }) => start <= place && place < end);
}

/** The first index of so many for which the test holds, if it holds for all after it. */
function firstFrom(length: number, test: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each atom the edit that it overlaps, -1 for none. */
function editsOf(atoms: readonly Atom[], edits: readonly Span[]): Int32Array {
  const order = edits.map(([start, end], i) => ({ i, start, end })).filter(({ start, end }) => start < end);
  order.sort((a, b) => a.start - b.start);
  const found = new Int32Array(atoms.length).fill(-1);
  if (order.length === 0) return found;
  atoms.forEach((atom, at) => {
    const edit = order[firstFrom(order.length, (i) => order[i]!.end > atom.start)];
    if (edit && edit.start < atom.end) found[at] = edit.i;
  });
  return found;
}

/** What a rule finds in a reading, found once however often it is asked for. */
export function remembered<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  return (reading) => {
    const known = reading.found.get(find) as T | undefined;
    if (known) return known;
    const value = find(reading);
    reading.found.set(find, value);
    return value;
  };
}

/** The words and numbers that an edit took away or brought. */
export const changed = remembered(({ atoms, loose }) => atoms.filter(({ kind }, i) => loose[i]! >= 0 && kind !== 'mark'));

/** Whether an edit touched such a word or number on either side: a rule that looks for others need not look at the passage. */
export function isTouched(left: Reading, right: Reading, test: (atom: Atom) => boolean): boolean {
  return changed(left).some(test) || changed(right).some(test);
}

const opening: ReadonlySet<string> = new Set(['"', '(', '[', '*']);
const stops: ReadonlySet<string> = new Set(['.', '?', '!', ':', ';', '...']);

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
