import { diffSequences } from '../text/sequence.js';
import type { Atom } from './atoms.js';
import { isSlipAsWritten } from './slips.js';

/** Atoms of one edit that say the same on both sides; one each, but for *health care* and *healthcare*. */
export interface Pair {
  readonly edit: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Atoms of one edit between two pairs: what went and what came in its place. */
export type Gap = Pair;

/** The atoms of one side, and for each the edit that it is in, -1 for none. */
export interface Places {
  readonly atoms: readonly Atom[];
  readonly edit: Int32Array;
}

/** Lines up, in each edit, the atoms that have one value. Returns the pairs and what lies between them, in order. */
export function lineUp(left: Places, right: Places, edits: number): { pairs: Pair[]; gaps: Gap[] } {
  const [l, r] = [placesByEdit(left, edits), placesByEdit(right, edits)];
  const pairs: Pair[] = [];
  const gaps: Gap[] = [];
  for (let edit = 0; edit < edits; edit++) {
    for (const run of runsOf(l[edit]!, r[edit]!, left.atoms, right.atoms)) {
      if (run.same) run.left.forEach((i, k) => pairs.push({ edit, left: [i], right: [run.right[k]!] }));
      else if (isRespelled(run, left.atoms, right.atoms)) pairs.push({ edit, left: run.left, right: run.right });
      else gaps.push({ edit, left: run.left, right: run.right });
    }
  }
  return { pairs, gaps };
}

function placesByEdit({ edit }: Places, edits: number): number[][] {
  const places: number[][] = Array.from({ length: edits }, () => []);
  edit.forEach((number, i) => {
    if (number >= 0) places[number]!.push(i);
  });
  return places;
}

interface Run {
  readonly same: boolean;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

function runsOf(l: readonly number[], r: readonly number[], left: readonly Atom[], right: readonly Atom[]): Run[] {
  if (l.length + r.length === 0) return [];
  if (l.length === 0 || r.length === 0) return [{ same: false, left: l, right: r }];
  const values = [l.map((i) => left[i]!.value), r.map((i) => right[i]!.value)] as const;
  const runs = diffSequences(...values, l.length + r.length) ?? [];
  return runs.map((run) => ({ same: run.same, left: l.slice(...run.left), right: r.slice(...run.right) }));
}

/** *kiled* and *killed*; *health care* and *healthcare*: another spelling in the same place. */
function isRespelled(run: Run, left: readonly Atom[], right: readonly Atom[]): boolean {
  const [l, r] = [run.left.map((i) => left[i]!), run.right.map((i) => right[i]!)];
  if (l.length === 0 || r.length === 0 || ![...l, ...r].every(({ kind }) => kind === 'word')) return false;
  if (l.length === 1 && r.length === 1) return isSlipAsWritten(l[0]!.text, r[0]!.text);
  return l.length <= 3 && r.length <= 3 && joined(l) === joined(r);
}

function joined(atoms: readonly Atom[]): string {
  return atoms.map(({ value }) => value).join('');
}
