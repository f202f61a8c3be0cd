import type { Document, Edit, Unit } from '../../model.js';
import type { Atom } from '../atom.js';
import { atomsOf } from '../atoms/index.js';
import type { Written } from '../atoms/parts.js';
import { readerFor } from '../languages/index.js';
import { hasDecimalComma } from '../numerals/digits.js';
import { type Alike, atomsLike } from './alike.js';
import type { Evidence } from './evidence.js';

/** Some units of a document, with the evidence of both stories. */
export interface Stretch {
  readonly document: Document;
  readonly units: readonly Unit[];
  readonly evidence: Evidence;
}

/** Whether units are read as they stand: those that were joined in another order are not. */
export function areInOrder(units: readonly Unit[]): boolean {
  for (let k = 1; k < units.length; k++) if (units[k]!.start < units[k - 1]!.end) return false;
  return true;
}

/** The atoms of a stretch, in order. */
export function atomsIn(stretch: Stretch): Atom[] {
  const { units } = stretch;
  return units.length === 1 ? atomsOf(writtenIn(stretch, units[0]!)) : units.flatMap((unit) => atomsOf(writtenIn(stretch, unit)));
}

function writtenIn({ document, evidence }: Stretch, { start, end }: Unit): Written {
  const { text, language } = document;
  return {
    text: text.slice(start, end),
    start,
    decimalComma: hasDecimalComma(language),
    isWord: evidence.isWord,
    words: readerFor(document),
  };
}

/** The same as `atomsIn` for the right side of some edits, of which the atoms of the left are known: what no edit touched is not read twice. */
export function atomsBeside(left: Stretch, atoms: readonly Atom[], right: Stretch, edits: readonly Edit[]): Atom[] {
  const [l, r] = [left.units[0]!, right.units[0]!];
  if (left.units.length + right.units.length > 2) return atomsIn(right);
  const [own, written] = [writtenIn(left, l), writtenIn(right, r)];
  if (own.decimalComma !== written.decimalComma || own.words !== written.words) return atomsOf(written);
  const known = { text: own.text, start: l.start, atoms, words: own.words };
  return atomsLike(known, untouched(l, r, edits), written);
}

/** What lies before, between and behind the edits of two units. */
function untouched(l: Unit, r: Unit, edits: readonly Edit[]): Alike[] {
  const found: Alike[] = [];
  let [from, there] = [0, 0];
  for (const { left, right } of edits) {
    found.push({ from, to: left.start - l.start, there });
    from = left.end - l.start;
    there = right.end - r.start;
  }
  found.push({ from, to: l.end - l.start, there });
  return found;
}
