import type { Side } from '../../model.js';
import { diffSequences } from '../../text/sequence.js';
import type { Atom } from '../atom.js';
import { isCapital, isInitials } from '../orthography/letters.js';
import { isPartedByHyphen } from '../orthography/lookalikes.js';
import { isSlipAsWritten } from '../orthography/slips.js';
import { isSpelledInTwo } from '../orthography/transliterations.js';
import { areOneClock } from '../vocabulary/clock.js';

/** Atoms that say the same on both sides, one each but for *health care* and *healthcare*; or, in a gap, what went and what came in its place. */
export interface Run {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** One edit from within. */
export interface Inside {
  /** Atoms of one value. */
  readonly pairs: readonly Run[];
  /** What lies between the pairs. */
  readonly gaps: readonly Run[];
}

/** The atoms of one side, and for each the edit that it is in, -1 for none. */
export interface Places {
  readonly atoms: readonly Atom[];
  readonly loose: readonly number[];
}

/** An edit of more atoms on a side is a text put in the place of another; lining its words up would find chance likeness, and slowly. */
const longest = 400;

/** Lines up, in each of so many edits, the atoms that have one value. */
export function lineUp(left: Places, right: Places, edits: number): Inside[] {
  const l = placesByEdit(left, edits);
  const r = placesByEdit(right, edits);
  return l.map((places, edit) => insideOf({ left: places, right: r[edit]! }, left.atoms, right.atoms));
}

function placesByEdit({ loose }: Places, edits: number): number[][] {
  const places: number[][] = [];
  for (let edit = 0; edit < edits; edit++) places.push([]);
  for (let i = 0; i < loose.length; i++) if (loose[i]! >= 0) places[loose[i]!]!.push(i);
  return places;
}

function insideOf(whole: Run, left: readonly Atom[], right: readonly Atom[]): Inside {
  const { left: l, right: r } = whole;
  if (l.length === 0 || r.length === 0) return { pairs: [], gaps: l.length + r.length === 0 ? [] : [whole] };
  if (l.length > longest || r.length > longest) return { pairs: [], gaps: [whole] };
  if (l.length === 1 && r.length === 1) return single(whole, left, right);
  const values = { left: l.map((i) => left[i]!.value), right: r.map((j) => right[j]!.value) };
  if (values.left.join(' ') <= values.right.join(' ')) return aligned(whole, values, left, right);
  const { pairs, gaps } = aligned(mirrored(whole), { left: values.right, right: values.left }, right, left);
  return { pairs: pairs.map(mirrored), gaps: gaps.map(mirrored) };
}

/** One word for one, as most edits are. */
function single(whole: Run, left: readonly Atom[], right: readonly Atom[]): Inside {
  const l = left[whole.left[0]!]!;
  const r = right[whole.right[0]!]!;
  return l.value === r.value || isRespelled(l, r) ? { pairs: [whole], gaps: [] } : { pairs: [], gaps: [whole] };
}

/** As `respell` has it of several words. */
function isRespelled(left: Atom, right: Atom): boolean {
  if (left.kind === 'number' && right.kind === 'number') return areOneClock(left.text, right.text);
  if (left.kind !== 'word' || right.kind !== 'word' || beginOtherwise(left.text, right.text)) return false;
  return letters(left.text) === letters(right.text) || isSlip(left, right);
}

/** Whether two words begin with different letters from A to Z, whatever their case, as most words that took another's place do: no slip and no apostrophe changes those. */
function beginOtherwise(one: string, other: string): boolean {
  const [first, second] = [one.charCodeAt(0) | 0x20, other.charCodeAt(0) | 0x20];
  return first !== second && isSmallLetter(first) && isSmallLetter(second);
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Of several ways to line two sides up one is taken; always from the same side, so that swapped texts have swapped edits. */
function mirrored({ left, right }: Run): Run {
  return { left: right, right: left };
}

function aligned(
  { left: l, right: r }: Run,
  values: Readonly<Record<Side, readonly string[]>>,
  left: readonly Atom[],
  right: readonly Atom[],
): Inside {
  const found: Found = { pairs: [], gaps: [] };
  if (!values.right.some((value) => values.left.includes(value))) {
    respell({ left: l, right: r }, left, right, found);
    return found;
  }
  for (const run of diffSequences(values.left, values.right, l.length + r.length).runs) {
    const places = { left: l.slice(...run.left), right: r.slice(...run.right) };
    if (run.same) pairUp(places, found);
    else respell(places, left, right, found);
  }
  return found;
}

interface Found {
  readonly pairs: Run[];
  readonly gaps: Run[];
}

function pairUp({ left, right }: Run, found: Found): void {
  for (let k = 0; k < left.length; k++) found.pairs.push({ left: [left[k]!], right: [right[k]!] });
}

/** Finds, in a run that differs, the words that are only spelled in another way: *kiled* and *killed*, *health care* and *healthcare*. */
function respell(run: Run, left: readonly Atom[], right: readonly Atom[], found: Found): void {
  if (run.left.length + run.right.length === 0) return;
  if (isJoined(run, left, right)) {
    found.pairs.push(run);
    return;
  }
  for (let k = 0; k < run.left.length; k++) {
    const m = run.right.findIndex((j) => isSlip(left[run.left[k]!]!, right[j]!));
    if (m < 0) continue;
    if (k + m > 0) found.gaps.push({ left: run.left.slice(0, k), right: run.right.slice(0, m) });
    found.pairs.push({ left: [run.left[k]!], right: [run.right[m]!] });
    respell({ left: run.left.slice(k + 1), right: run.right.slice(m + 1) }, left, right, found);
    return;
  }
  found.gaps.push(run);
}

function isSlip(left: Atom, right: Atom): boolean {
  if (left.kind === 'number' && right.kind === 'number') return areOneClock(left.text, right.text);
  if (left.kind !== 'word' || right.kind !== 'word' || beginOtherwise(left.text, right.text)) return false;
  return (
    isSlipAsWritten(left.text, right.text) ||
    isSpelledInTwo(left.text, right.text) ||
    isShortInCapitals(left, right) ||
    isShortInCapitals(right, left)
  );
}

/** *THE MAYOR WAS ILL* and *The mayor was ill*: in capitals a word is read as a short form that its small letters are not; *US* and *us* are two. */
function isShortInCapitals({ text, value }: Atom, { text: small }: Atom): boolean {
  // Most words by far have another length, and need no look at their letters.
  return (
    text.length === small.length && isCapital(text) && value !== 'u.s.' && isInitials(text) && text.toLowerCase() === small.toLowerCase()
  );
}

/** *health care* and *healthcare* */
function isJoined({ left: l, right: r }: Run, left: readonly Atom[], right: readonly Atom[]): boolean {
  if (l.length === 0 || r.length === 0) return false;
  const [first, second] = [left[l[0]!]!, right[r[0]!]!];
  if (beginOtherwise(first.text, second.text) && beginOtherwise(first.value, second.value)) return false;
  const isWord = (atom: Atom) => atom.kind === 'word';
  const [own, other] = [l.map((i) => left[i]!), r.map((j) => right[j]!)];
  if (!own.every(isWord) || !other.every(isWord) || isOtherVerb(own, other) || isOtherVerb(other, own)) return false;
  return valuesOf(own) === valuesOf(other) || lettersOf(own) === lettersOf(other);
}

/** *re-signed* and *resigned* */
function isOtherVerb(parts: readonly Atom[], [word, more]: readonly Atom[]): boolean {
  return parts.length === 2 && parts[0]!.value === 're' && more === undefined && isPartedByHyphen(word!.value);
}

/** *it's* and *its*, *wont* and *won't*: an apostrophe too many or too few. */
function lettersOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => letters(text)).join('');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/['’\u02bc]/g, '');
}

function valuesOf(atoms: readonly Atom[]): string {
  return atoms.map(({ value }) => value).join('');
}

/** The gaps of all edits, in order. */
export function gapsOf(inside: readonly Inside[]): Run[] {
  const found: Run[] = [];
  for (let edit = 0; edit < inside.length; edit++) {
    const { gaps } = inside[edit]!;
    for (let k = 0; k < gaps.length; k++) found.push(gaps[k]!);
  }
  return found;
}

/** An edit with some of its pairs taken apart: they are gaps, in their place among the others. */
export function withParted(inside: Inside, parted: readonly Run[]): Inside {
  if (parted.length === 0) return inside;
  return { pairs: inside.pairs.filter((pair) => !parted.includes(pair)), gaps: [...inside.gaps, ...parted].sort(byPlace) };
}

function byPlace(one: Run, other: Run): number {
  return (one.left[0] ?? 0) - (other.left[0] ?? 0) || (one.right[0] ?? 0) - (other.right[0] ?? 0);
}
