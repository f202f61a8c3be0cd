import { diffSequences, type Run } from '../text/sequence.js';
import type { Item } from './families-items.js';
import { isSameFigure, isSameName } from './templates-same.js';

/** A place in two texts that holds a number, a date or a name in both. */
export interface Slot {
  readonly kind: 'figure' | 'date' | 'name';
  readonly same: boolean;
  readonly left: string;
  readonly right: string;
}

/** Two texts laid on each other as if they were two uses of one template. */
export interface Overlay {
  readonly slots: readonly Slot[];
  /** How many of the other words both have at the same place, and how many each has. */
  readonly wording: { readonly same: number; readonly left: number; readonly right: number };
}

/**
 * Lays two texts on each other by their wording alone: every number counts as the same as any other here, and so does every date and every name of
 * however many words. *Bayline rose 3.2 percent* lies on *Kessel Bank rose 6.8 percent* with two slots that differ.
 */
export function overlay(left: readonly Item[], right: readonly Item[], maxEdits: number): Overlay {
  const [l, r] = [partsOf(left), partsOf(right)];
  const { runs } = diffSequences(l.map(maskOf), r.map(maskOf), maxEdits);
  const slots: Slot[] = [];
  let same = 0;
  for (const [one, other] of matched(runs, l, r)) {
    if (one.kind === 'word') same++;
    else slots.push({ kind: one.kind, same: saysSame(one, other), left: one.text, right: other.text });
  }
  return { slots, wording: { same, left: wordsAmong(l), right: wordsAmong(r) } };
}

type Part = Pick<Item, 'kind' | 'key' | 'text'>;

/** The items with the words of one name as one (*Kessel Bank*), and a day of a month too (*Feb. 6*, *6 February*). */
function partsOf(items: readonly Item[]): Part[] {
  const parts: Part[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    if (last && isOne(last, item)) parts[parts.length - 1] = joinedParts(last, item);
    else parts.push(item);
  }
  return parts;
}

function isOne(last: Part, { kind, key, joined }: Item): boolean {
  if (kind === 'name') return joined && last.kind === 'name';
  if (last.kind === 'date') return kind === 'figure' && isDay(key) && !/\d/.test(last.text);
  return kind === 'date' && joined && last.kind === 'figure' && isDay(last.key);
}

/** *6*, not *6.5* or *1987*. */
function isDay(key: string): boolean {
  return /^#(?:[12]?\d|3[01])$/.test(key);
}

/** A day of a month is the same whichever of the two is written first. */
function joinedParts(last: Part, next: Part): Part {
  const date = last.kind === 'date' || next.kind === 'date';
  const keys = date && next.kind === 'date' ? [next.key, last.key] : [last.key, next.key];
  return { kind: date ? 'date' : last.kind, key: keys.join(' '), text: `${last.text} ${next.text}` };
}

function saysSame(one: Part, other: Part): boolean {
  if (one.key === other.key) return true;
  if (one.kind === 'name') return isSameName(one.key, other.key);
  return one.kind === 'figure' && isSameFigure(one, other);
}

/** What no word is written like. */
const masks = { figure: '#', date: '%', name: '@' } as const;

function maskOf({ kind, key }: Part): string {
  return kind === 'word' ? key : masks[kind];
}

function* matched(runs: readonly Run[], left: readonly Part[], right: readonly Part[]): Generator<readonly [Part, Part]> {
  for (const run of runs) {
    if (!run.same) continue;
    for (let at = 0; at < run.left[1] - run.left[0]; at++) yield [left[run.left[0] + at]!, right[run.right[0] + at]!];
  }
}

function wordsAmong(parts: readonly Part[]): number {
  return parts.reduce((count, { kind }) => count + (kind === 'word' ? 1 : 0), 0);
}
