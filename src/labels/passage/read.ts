import type { Edit } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitsAmong } from '../atoms/traits.js';
import { bridge } from './bridges.js';
import { partedByMarks } from './diacritics.js';
import { gapsOf, lineUp, type Run } from './lineup.js';
import { partedByNames } from './misspelt.js';
import { joinedEdits, markEdits, wholeSpans } from './reach.js';
import { type Passage, type Reading, readingOf, readStretch } from './reading.js';
import { atomsBeside, type Stretch } from './stretch.js';

/** Reads both sides of a linked passage and lines up what has one value in each edit. */
export function readPassage(left: Stretch, right: Stretch, edits: readonly Edit[]): Passage {
  const l = readStretch(left);
  const r = readingOf(right, atomsBeside(left, l.atoms, right, edits));
  const spans = edits.map((edit) => wholeSpans(edit, l, r));
  markEdits(l, spans, 'left');
  markEdits(r, spans, 'right');
  const within = lineUp(l, r, edits.length);
  const { inside: lined, emptied } =
    left.units.length + right.units.length > 2 ? bridge(within, { left: l, right: r }) : { inside: within, emptied: [] };
  const inside = lined.map((one) => (one.pairs.length === 0 ? one : partedByNames(partedByMarks(one, l, r), l, r)));
  for (let edit = 0; edit < inside.length; edit++) settle(inside[edit]!.pairs, l, r);
  noteChanged(l);
  noteChanged(r);
  const touched = traitsAmong(l.changed) | traitsAmong(r.changed);
  const gaps = gapsOf(inside);
  const swaps = gaps.filter((gap) => gap.left.length > 0 && gap.right.length > 0);
  const moved = valuesOfBoth(l.changed, r.changed);
  return { left: l, right: r, edits, touched, moved, inside, gaps, swaps, joined: joinedEdits(spans, emptied) };
}

/** Notes that some atoms have their counterparts on the other side. */
function settle(pairs: readonly Run[], left: Reading, right: Reading): void {
  for (let k = 0; k < pairs.length; k++) {
    const pair = pairs[k]!;
    for (let i = 0; i < pair.left.length; i++) left.loose[pair.left[i]!] = -1;
    for (let j = 0; j < pair.right.length; j++) right.loose[pair.right[j]!] = -1;
  }
}

function valuesOfBoth(left: readonly Atom[], right: readonly Atom[]): ReadonlySet<string> {
  if (left.length === 0 || right.length === 0) return none;
  const known = new Set<string>();
  for (let i = 0; i < left.length; i++) known.add(left[i]!.value);
  let both: Set<string> | undefined;
  for (let j = 0; j < right.length; j++) {
    if (!known.has(right[j]!.value)) continue;
    both ??= new Set();
    both.add(right[j]!.value);
  }
  return both ?? none;
}

const none: ReadonlySet<string> = new Set();

function noteChanged({ atoms, loose, changed }: Reading): void {
  for (let i = 0; i < loose.length; i++) if (loose[i]! >= 0 && atoms[i]!.kind !== 'mark') changed.push(atoms[i]!);
}
