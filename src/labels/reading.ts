import type { Document, Edit, Side, Unit } from '../model.js';
import { diffSequences } from '../text/sequence.js';
import { type Atom, atomsOf, isCapital } from './atoms.js';
import type { Evidence } from './evidence.js';
import { nationOf } from './nations.js';
import { quotedAtoms } from './quotes.js';

/** One side of a passage as the rules see it: its atoms, and for each what stands around it. */
export interface Reading {
  readonly atoms: readonly Atom[];
  /** For each atom, the edit that it is in and in which nothing on the other side has its value; -1 for none. */
  readonly loose: Int32Array;
  /** For each atom, whether it stands inside quotation marks around speech. */
  readonly quoted: readonly boolean[];
  /** For each atom, whether it is the first word of a sentence. */
  readonly opens: readonly boolean[];
  /** The values of all the atoms. */
  readonly values: ReadonlySet<string>;
  readonly evidence: Evidence;
}

/** Two atoms of one value that stand in one edit. */
export interface Pair {
  readonly edit: number;
  readonly left: number;
  readonly right: number;
}

/** Atoms of one edit between two that have a counterpart: what went and what came in its place. */
export interface Gap {
  readonly edit: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A passage of two sides, ready for the rules. */
export interface Passage {
  readonly left: Reading;
  readonly right: Reading;
  readonly edits: readonly Edit[];
  readonly pairs: readonly Pair[];
  readonly gaps: readonly Gap[];
}

/** Some units of a document. */
export interface Stretch {
  readonly document: Document;
  readonly units: readonly Unit[];
}

/** Reads both sides of a linked passage and lines up what has one value in each edit. */
export function readPassage(left: Stretch, right: Stretch, edits: readonly Edit[], evidence: Evidence): Passage {
  const l = readSide(left, edits, 'left', evidence);
  const r = readSide(right, edits, 'right', evidence);
  return { left: l, right: r, edits, ...lineUp(l, r, edits.length) };
}

function readSide({ document, units }: Stretch, edits: readonly Edit[], side: Side, evidence: Evidence): Reading {
  const atoms = units.flatMap(({ start, end }) => atomsOf(document.text.slice(start, end), start));
  return {
    atoms,
    loose: touched(atoms, edits, side),
    quoted: quotedAtoms(atoms),
    opens: atoms.map((_, i) => opensSentence(atoms, i)),
    values: new Set(atoms.map(({ value }) => nationOf(value) ?? value)),
    evidence,
  };
}

/** For each atom the edit that it overlaps, -1 for none. */
function touched(atoms: readonly Atom[], edits: readonly Edit[], side: Side): Int32Array {
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

/** After a full stop, a question mark, or an opening quotation mark that stands at the head or after a stop. */
function opensSentence(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.kind === 'mark') return false;
  let i = at - 1;
  while (i >= 0 && atoms[i]!.kind === 'mark' && /^[("'“‘«„‚`[–—_*-]+$/u.test(atoms[i]!.text)) i--;
  if (i < 0) return true;
  const before = atoms[i]!;
  return before.kind === 'mark' && (/^[.?!:;…”]+$/u.test(before.text) || (before.text === ',' && i < at - 1));
}

/** Takes the atoms that have a counterpart of the same value in the same edit out of `loose`; returns them, and what lies between them. */
function lineUp(left: Reading, right: Reading, edits: number): { pairs: Pair[]; gaps: Gap[] } {
  const [l, r] = [placesByEdit(left, edits), placesByEdit(right, edits)];
  const pairs: Pair[] = [];
  const gaps: Gap[] = [];
  for (let edit = 0; edit < edits; edit++) {
    for (const run of runsOf(l[edit]!, r[edit]!, left, right)) {
      if (run.same) run.left.forEach((i, k) => pairs.push({ edit, left: i, right: run.right[k]! }));
      else gaps.push({ edit, left: run.left, right: run.right });
    }
  }
  for (const pair of pairs) {
    left.loose[pair.left] = -1;
    right.loose[pair.right] = -1;
  }
  return { pairs, gaps };
}

function placesByEdit({ loose }: Reading, edits: number): number[][] {
  const places: number[][] = Array.from({ length: edits }, () => []);
  loose.forEach((edit, i) => {
    if (edit >= 0) places[edit]!.push(i);
  });
  return places;
}

interface Run {
  readonly same: boolean;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

function runsOf(l: readonly number[], r: readonly number[], left: Reading, right: Reading): Run[] {
  if (l.length + r.length === 0) return [];
  if (l.length === 0 || r.length === 0) return [{ same: false, left: l, right: r }];
  const values = [l.map((i) => left.atoms[i]!.value), r.map((i) => right.atoms[i]!.value)] as const;
  const runs = diffSequences(...values, l.length + r.length) ?? [];
  return runs.map((run) => ({ same: run.same, left: l.slice(...run.left), right: r.slice(...run.right) }));
}

/** Whether an atom is a word with a capital first letter. */
export function hasCapital({ kind, text }: Atom): boolean {
  return kind === 'word' && isCapital(text);
}
