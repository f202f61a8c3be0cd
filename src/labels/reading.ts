import type { Document, Edit, Side, Unit } from '../model.js';
import { type Atom, atomsOf, isCapital } from './atoms.js';
import type { Evidence } from './evidence.js';
import { type Gap, lineUp, type Pair } from './lineup.js';
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
    quoted: quotedAtoms(atoms),
    opens: atoms.map((_, i) => opensSentence(atoms, i)),
    values: new Set(atoms.map(({ value }) => nationOf(value) ?? value)),
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

/** After a full stop, a question mark, or an opening quotation mark that stands at the head or after a stop. */
function opensSentence(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.kind === 'mark') return false;
  let i = at - 1;
  while (i >= 0 && atoms[i]!.kind === 'mark' && /^[("'“‘«„‚`[–—_*-]+$/u.test(atoms[i]!.text)) i--;
  if (i < 0) return true;
  const before = atoms[i]!;
  return before.kind === 'mark' && (/^[.?!:;…”]+$/u.test(before.text) || (before.text === ',' && i < at - 1));
}

/** Whether an atom is a word with a capital first letter. */
export function hasCapital({ kind, text }: Atom): boolean {
  return kind === 'word' && isCapital(text);
}
