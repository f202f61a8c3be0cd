import type { Label } from '../model.js';
import type { Atom } from './atoms.js';
import { isQuotationMark } from './quotes.js';

/** What differs in the writing of two atoms of one value; undefined when nothing does. */
export function writingOf(left: Atom, right: Atom): Label | undefined {
  if (left.text === right.text) return undefined;
  if (left.text.toLowerCase() === right.text.toLowerCase()) return 'case';
  return 'spelling';
}

const dashes = /^[-‐‑‒–—―_]+$/u;

/** What kind of mark an edit of marks alone changed. */
export function markLabel(left: readonly Atom[], right: readonly Atom[]): Label {
  const all = [...left, ...right];
  if (all.every(({ text }) => isQuotationMark(text))) return 'quotes';
  if (all.some(({ text }) => dashes.test(text))) return 'dash';
  return 'punctuation';
}
