import { thresholds } from '../options.js';
import type { Counterparts, Ties } from '../ties.js';

/** One side: what its units are told from each other by, and their texts with white space folded. */
export interface Repeatable {
  readonly keys: ArrayLike<number>;
  readonly folded: readonly string[];
}

/**
 * Ties a unit that has no counterpart to that of a unit of its own side that is the same to the letter: a caption that repeats the lead.
 * Short lines are kept out.
 */
export function tieRepeats(left: Repeatable, right: Repeatable, ties: Ties): void {
  adopt(left, ties.left).forEach(([unit, others]) => {
    for (const other of others) ties.add(unit, other);
  });
  adopt(right, ties.right).forEach(([unit, others]) => {
    for (const other of others) ties.add(other, unit);
  });
}

/** The units without a tie whose twin has some, with the ties of the twin: the nearest before them, else the first after. */
function adopt(side: Repeatable, ties: Counterparts): [number, readonly number[]][] {
  const orphans = orphansOf(side, ties);
  if (orphans.length === 0) return [];
  const { keys } = side;
  const missed = new Set(orphans.map((unit) => keys[unit]!));
  const twins = new Map<number, number>();
  const before = new Map<number, number>();
  for (let unit = 0; unit < keys.length; unit++) {
    const key = keys[unit]!;
    if (!missed.has(key)) continue;
    const twin = twins.get(key);
    if (!ties.isFree(unit)) twins.set(key, unit);
    else if (twin !== undefined) before.set(unit, twin);
  }
  return orphans.flatMap((unit) => {
    const twin = before.get(unit) ?? twins.get(keys[unit]!);
    return twin === undefined ? [] : [[unit, ties.of(twin).slice(0, mostTies)] as [number, readonly number[]]];
  });
}

/** So many counterparts of a twin tie a copy to its passage; a row of a table may have thousands. */
const mostTies = 100;

/** The passages that have no counterpart. */
function orphansOf({ folded }: Repeatable, ties: Counterparts): number[] {
  const orphans: number[] = [];
  for (let unit = 0; unit < folded.length; unit++) if (ties.isFree(unit) && isPassage(folded[unit]!)) orphans.push(unit);
  return orphans;
}

/** Whether a text has so many words that it does not stand twice by chance; where no blanks part them, so many times three letters. */
export function isPassage(text: string): boolean {
  const { default: words } = thresholds.repeatWords;
  return text.includes(' ') ? text.split(' ', words).length >= words : text.length >= 3 * words;
}
