import type { Document, Edit, Side, Unit } from '../model.js';
import { type Atom, atomsOf, isCapital } from './atoms.js';
import type { Evidence } from './evidence.js';
import { type Inside, lineUp } from './lineup.js';

/** One side of a passage as the rules see it: its atoms, and for each what stands around it. */
export interface Reading {
  readonly atoms: readonly Atom[];
  /** For each atom, the edit that it is in and in which nothing on the other side has its value; -1 for none. */
  readonly loose: Int32Array;
  readonly evidence: Evidence;
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
  const inside = lineUp({ atoms: l.atoms, edit: l.loose }, { atoms: r.atoms, edit: r.loose }, edits.length);
  for (const { pairs } of inside) {
    for (const pair of pairs) {
      for (const i of pair.left) l.loose[i] = -1;
      for (const j of pair.right) r.loose[j] = -1;
    }
  }
  return { left: l, right: r, edits, inside };
}

function readSide({ document, units, evidence }: Stretch, edits: readonly Edit[], side: Side): Reading {
  const atoms = units.flatMap(({ start, end }) => atomsOf(document.text.slice(start, end), start));
  return {
    atoms,
    loose: editsOf(atoms, edits, side),
    evidence,
    found: new Map(),
  };
}

/** For each atom the edit that it overlaps, -1 for none. */
function editsOf(atoms: readonly Atom[], edits: readonly Edit[], side: Side): Int32Array {
  const found = new Int32Array(atoms.length).fill(-1);
  const order = edits.map((edit, i) => ({ i, ...edit[side] })).sort((a, b) => a.start - b.start);
  let next = 0;
  for (let i = 0; i < atoms.length; i++) {
    while (next < order.length && order[next]!.end <= atoms[i]!.start) next++;
    if (next === order.length) break;
    if (order[next]!.start < atoms[i]!.end) found[i] = order[next]!.i;
  }
  return found;
}

/** What a rule finds in a reading, found once however often it is asked for. */
export function remembered<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  return (reading) => {
    const known = reading.found.get(find) as { readonly value: T } | undefined;
    if (known) return known.value;
    const value = find(reading);
    reading.found.set(find, { value });
    return value;
  };
}

/** The words and numbers that an edit took away or brought. */
export const changed = remembered(({ atoms, loose }) => atoms.filter(({ kind }, i) => loose[i]! >= 0 && kind !== 'mark'));

/** Whether an edit touched such a word or number on either side: a rule that looks for others need not look at the passage. */
export function isTouched(left: Reading, right: Reading, test: (atom: Atom) => boolean): boolean {
  return changed(left).some(test) || changed(right).some(test);
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
