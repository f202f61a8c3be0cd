import type { Document, Edit, Side, Unit } from '../model.js';
import { diffSequences } from '../text/sequence.js';
import { type Atom, atomsOf, isCapital } from './atoms.js';
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
  readonly document: Document;
}

/** Two atoms of one value that stand in one edit. */
export interface Pair {
  readonly edit: number;
  readonly left: number;
  readonly right: number;
}

/** A passage of two sides, ready for the rules. */
export interface Passage {
  readonly left: Reading;
  readonly right: Reading;
  readonly pairs: readonly Pair[];
  readonly edits: readonly Edit[];
}

/** Reads both sides of a linked passage and lines up what has one value in each edit. */
export function readPassage(
  left: readonly [Document, readonly Unit[]],
  right: readonly [Document, readonly Unit[]],
  edits: readonly Edit[],
): Passage {
  const l = readSide(...left, edits, 'left');
  const r = readSide(...right, edits, 'right');
  return { left: l, right: r, edits, pairs: lineUp(l, r, edits.length) };
}

function readSide(document: Document, units: readonly Unit[], edits: readonly Edit[], side: Side): Reading {
  const atoms = units.flatMap(({ start, end }) => atomsOf(document.text.slice(start, end), start));
  return {
    atoms,
    loose: touched(atoms, edits, side),
    quoted: quotedAtoms(atoms),
    opens: atoms.map((_, i) => opensSentence(atoms, i)),
    values: new Set(atoms.map(({ value }) => value)),
    document,
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

/** Takes the atoms that have a counterpart of the same value in the same edit out of `loose`, and returns them. */
function lineUp(left: Reading, right: Reading, edits: number): Pair[] {
  const [l, r] = [placesByEdit(left, edits), placesByEdit(right, edits)];
  const pairs: Pair[] = [];
  for (let edit = 0; edit < edits; edit++) {
    for (const [i, j] of common(l[edit]!, r[edit]!, left, right)) {
      pairs.push({ edit, left: i, right: j });
      left.loose[i] = -1;
      right.loose[j] = -1;
    }
  }
  return pairs;
}

function placesByEdit({ loose }: Reading, edits: number): number[][] {
  const places: number[][] = Array.from({ length: edits }, () => []);
  loose.forEach((edit, i) => edit >= 0 && places[edit]!.push(i));
  return places;
}

function common(l: readonly number[], r: readonly number[], left: Reading, right: Reading): (readonly [number, number])[] {
  if (l.length === 0 || r.length === 0) return [];
  const runs = diffSequences(
    l.map((i) => left.atoms[i]!.value),
    r.map((j) => right.atoms[j]!.value),
    l.length + r.length,
  );
  return (runs ?? [])
    .filter(({ same }) => same)
    .flatMap((run) => Array.from({ length: run.left[1] - run.left[0] }, (_, k) => [l[run.left[0] + k]!, r[run.right[0] + k]!] as const));
}

/** Whether an atom is a word with a capital first letter. */
export function hasCapital({ kind, text }: Atom): boolean {
  return kind === 'word' && isCapital(text);
}
