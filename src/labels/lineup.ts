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
    for (const run of runsOf(l[edit]!, r[edit]!, left.atoms, right.atoms).flatMap((run) =>
      run.same ? [run] : respelled(run, left.atoms, right.atoms),
    )) {
      if (!run.same) gaps.push({ edit, left: run.left, right: run.right });
      else if (run.left.length !== run.right.length) pairs.push({ edit, left: run.left, right: run.right });
      else for (const [k, i] of run.left.entries()) pairs.push({ edit, left: [i], right: [run.right[k]!] });
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

/** Finds, in a run that differs, the words that are only spelled in another way: *kiled* and *killed*; *health care* and *healthcare*. */
function respelled(run: Run, left: readonly Atom[], right: readonly Atom[]): Run[] {
  if (run.left.length === 0 || run.right.length === 0) return [run];
  if (isJoined(run, left, right)) return [{ ...run, same: true }];
  for (const [k, i] of run.left.entries()) {
    const m = run.right.findIndex((j) => isSlip(left[i]!, right[j]!));
    if (m < 0) continue;
    const before = { same: false, left: run.left.slice(0, k), right: run.right.slice(0, m) };
    const after = { same: false, left: run.left.slice(k + 1), right: run.right.slice(m + 1) };
    return [...solid(before), { same: true, left: [i], right: [run.right[m]!] }, ...respelled(after, left, right).flatMap(solid)];
  }
  return [run];
}

function solid(run: Run): Run[] {
  return run.left.length + run.right.length > 0 ? [run] : [];
}

function isSlip(left: Atom, right: Atom): boolean {
  return left.kind === 'word' && right.kind === 'word' && isSlipAsWritten(left.text, right.text);
}

/** *health care* and *healthcare* */
function isJoined({ left: l, right: r }: Run, left: readonly Atom[], right: readonly Atom[]): boolean {
  const [own, other] = [l.map((i) => left[i]!), r.map((j) => right[j]!)];
  const join = (atoms: readonly Atom[]) => atoms.map(({ value }) => value).join('');
  return [...own, ...other].every(({ kind }) => kind === 'word') && join(own) === join(other);
}
