import { countWords } from '../text/word-count.js';
import type { Group } from './groups.js';
import { type Context, contextOf } from './likeness/context.js';
import { movedGroups, type Place } from './moves.js';
import type { SideUnits } from './sides.js';
import type { Ties } from './ties.js';

/**
 * Which groups moved, one flag a group. What is apart from the story weighs nothing: when a byline and a paragraph changed places, it is the
 * byline that moved.
 */
export function whatMoved(groups: readonly Group[], ties: Ties, left: SideUnits, right: SideUnits): boolean[] {
  const known = new Int32Array(left.units.length + right.units.length).fill(-1);
  const words = { left: counter(left, known), right: counter(right, known) };
  const context = contextOf(ties);
  return movedGroups(
    groups,
    (group) => (left.classes[group.left[0]!] === 'story' ? sum(group.left, words.left) + sum(group.right, words.right) : 0),
    (group) => placeOf(group, words.left, words.right, context),
  );
}

/** The words of a unit. */
type Counter = (unit: number) => number;

function sum(units: readonly number[], of: Counter): number {
  let total = 0;
  for (let k = 0; k < units.length; k++) total += of(units[k]!);
  return total;
}

/** Counts when asked, and each text once: where nothing moved, nothing needs counting. `known` are the words by key; -1 where they were not counted. */
function counter({ folded, keys }: SideUnits, known: Int32Array): Counter {
  return (unit) => {
    const key = keys[unit]!;
    if (known[key] === -1) known[key] = countWords(folded[unit]!);
    return known[key]!;
  };
}

/**
 * Where a group stands: where its longest units do; of copies of one length, where the neighbours have their counterparts too. A caption that
 * repeats the lead does not take the lead from its place.
 */
function placeOf({ left, right }: Group, leftWords: Counter, rightWords: Counter, context: (l: number, r: number) => Context): Place {
  if (left.length === 1 && right.length === 1) return { left: left[0]!, right: right[0]! };
  const [l, r] = [longest(left, leftWords), longest(right, rightWords)];
  let best = { left: l[0]!, right: r[0]! };
  let bestFit = -1;
  if (l.length * r.length === 1) return best;
  for (const one of l) {
    for (const other of r) {
      const { before, after } = context(one, other);
      if (before + after > bestFit) [best, bestFit] = [{ left: one, right: other }, before + after];
    }
  }
  return best;
}

function longest(units: readonly number[], words: Counter): readonly number[] {
  if (units.length === 1) return units;
  const most = units.reduce((most, unit) => Math.max(most, words(unit)), 0);
  return units.filter((unit) => words(unit) === most);
}
