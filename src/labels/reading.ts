import type { Document, Edit, Side, Unit } from '../model.js';
import { type Atom, atomsOf, isCapital } from './atoms.js';
import type { Evidence } from './evidence.js';
import { type Gap, lineUp, type Pair } from './lineup.js';

/** One side of a passage as the rules see it: its atoms, and for each what stands around it. */
export interface Reading {
  readonly atoms: readonly Atom[];
  /** For each atom, the edit that it is in and in which nothing on the other side has its value; -1 for none. */
  readonly loose: Int32Array;
  readonly evidence: Evidence;
}

/** A passage of two sides, ready for the rules. */
export interface Passage {
  readonly left: Reading;
  readonly right: Reading;
  readonly edits: readonly Edit[];
  readonly pairs: readonly Pair[];
  readonly gaps: readonly Gap[];
}

/** Some units of a document, with the evidence of both stories. */
export interface Stretch {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly evidence: Evidence;
}

/** Reads both sides of a linked passage and lines up what has one value in each edit. */
export function readPassage(left: Stretch, right: Stretch, edits: readonly Edit[]): Passage {
  const [l, r] = [readSide(left, edits, 'left'), readSide(right, edits, 'right')];
  const { pairs, gaps } = lineUp({ atoms: l.atoms, edit: l.loose }, { atoms: r.atoms, edit: r.loose }, edits.length);
  for (const pair of pairs) {
    for (const i of pair.left) l.loose[i] = -1;
    for (const j of pair.right) r.loose[j] = -1;
  }
  return { left: l, right: r, edits, pairs, gaps };
}

function readSide({ document, units, evidence }: Stretch, edits: readonly Edit[], side: Side): Reading {
  const atoms = units.flatMap(({ start, end }) => atomsOf(document.text.slice(start, end), start));
  return {
    atoms,
    loose: editsOf(atoms, edits, side),
    evidence,
  };
}

/** For each atom the edit that it overlaps, -1 for none. */
function editsOf(atoms: readonly Atom[], edits: readonly Edit[], side: Side): Int32Array {
  const found = new Int32Array(atoms.length).fill(-1);
  const order = edits.map((_, i) => i).sort((a, b) => edits[a]![side].start - edits[b]![side].start);
  let next = 0;
  atoms.forEach(({ start, end }, i) => {
    while (next < order.length && edits[order[next]!]![side].end <= start) next++;
    const edit = order[next];
    if (edit !== undefined && edits[edit]![side].start < end) found[i] = edit;
  });
  return found;
}

/** What a rule finds in a reading, found once however often it is asked for. */
export function remembered<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, T>();
  return (reading) => {
    const found = known.get(reading) ?? find(reading);
    known.set(reading, found);
    return found;
  };
}

/** Whether an atom is the first word of a sentence: at the head, or after a stop and the quotation marks or brackets behind it. */
export function opensSentence(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.kind === 'mark') return false;
  let i = at - 1;
  while (i >= 0 && /^["([*-]$/.test(atoms[i]!.value)) i--;
  if (i < 0) return true;
  const { value } = atoms[i]!;
  return /^(?:[.?!:;]|\.\.\.)$/.test(value) || (value === ',' && i < at - 1);
}

/** Whether an atom is a word with a capital first letter. */
export function hasCapital({ kind, text }: Atom): boolean {
  return kind === 'word' && isCapital(text);
}
