import type { Side, Sides } from '../model.js';
import { countWords } from '../text/word-count.js';
import type { Assembled } from './assembled.js';
import type { Group } from './groups.js';
import { type Context, contextOf } from './likeness/context.js';
import { movedItems, type Place } from './moves.js';
import { thresholds } from './options.js';
import type { Part } from './parts.js';
import type { SideUnits } from './sides.js';
import type { Ties } from './ties.js';

/** What moved of a group: nothing, all of it, or some of its units of either side. */
export interface Moved {
  readonly moved: boolean;
  /** The units that moved where others of the group stayed. */
  readonly units?: Sides<readonly number[]>;
}

/** A group, or a part of one, that may have moved by itself. */
interface Item {
  /** The number of the group. */
  readonly group: number;
  readonly part?: Part;
}

/**
 * What of each group moved. A paragraph that was split stands where each of its parts does, and so does one that was joined: when the last paragraph is joined to
 * the lead, it moved. What is apart from the story weighs nothing: when a byline and a paragraph changed places, it is the byline that moved.
 */
export function whatMoved(groups: readonly Assembled[], ties: Ties, left: SideUnits, right: SideUnits): Moved[] {
  const known = new Int32Array(left.units.length + right.units.length).fill(-1);
  const words = { left: counter(left, known), right: counter(right, known) };
  const context = contextOf(ties);
  const items: Item[] = [];
  groups.forEach(({ parts }, group) => {
    if (parts.length < 2) items.push({ group });
    else for (const part of parts) items.push({ group, part });
  });
  const flags = movedItems(
    items,
    ({ group, part }) => {
      const { left: l, right: r } = groups[group]!;
      if (left.classes[l[0]!] !== 'story') return 0;
      return part ? 2 * part.words : sum(l, words.left) + sum(r, words.right);
    },
    ({ group, part }) => (part ? placeOfPart(part) : placeOf(groups[group]!, words.left, words.right, context)),
  );
  return gathered(groups.length, items, flags);
}

function gathered(groups: number, items: readonly Item[], flags: readonly boolean[]): Moved[] {
  const told: Moved[] = new Array<Moved>(groups).fill(stayed);
  for (let from = 0; from < items.length; ) {
    const { group } = items[from]!;
    let to = from;
    while (to < items.length && items[to]!.group === group) to++;
    told[group] = movedOf(items.slice(from, to), flags.slice(from, to));
    from = to;
  }
  return told;
}

const stayed: Moved = { moved: false };

function movedOf(items: readonly Item[], flags: readonly boolean[]): Moved {
  if (!flags.includes(true)) return stayed;
  if (!flags.includes(false)) return { moved: true };
  const units = (side: Side) => rising(new Set(items.flatMap(({ part }, k) => (flags[k] ? [part![side].unit] : []))));
  return { moved: true, units: { left: units('left'), right: units('right') } };
}

function rising(units: ReadonlySet<number>): number[] {
  return [...units].sort((a, b) => a - b);
}

/** A part stands where its unit does, and in it where it begins. */
function placeOfPart({ left, right }: Part): Place {
  return { left: left.unit + left.from, right: right.unit + right.from };
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
 * repeats the lead does not take the lead from its place. Of very many copies, such as one row of a table, any will do.
 */
function placeOf({ left, right }: Group, leftWords: Counter, rightWords: Counter, context: (l: number, r: number) => Context): Place {
  if (left.length === 1 && right.length === 1) return { left: left[0]!, right: right[0]! };
  const [l, r] = [longest(left, leftWords), longest(right, rightWords)];
  let best = { left: l[0]!, right: r[0]! };
  let bestFit = -1;
  if (l.length * r.length === 1 || l.length * r.length > thresholds.allPairs.default) return best;
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
