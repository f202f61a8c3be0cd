import { thresholds } from './options.js';
import type { Ties } from './ties.js';

/** One side: what its units are told from each other by, and their texts with white space folded. */
export interface Repeatable {
  readonly keys: readonly string[];
  readonly folded: readonly string[];
}

/**
 * Ties a unit that has no counterpart to that of a unit of its own side that is the same to the letter: a caption that repeats the lead.
 * Short lines are kept out.
 */
export function tieRepeats(left: Repeatable, right: Repeatable, ties: Ties): void {
  adopt(left, (unit) => ties.ofLeft(unit)).forEach(([unit, others]) => {
    for (const other of others) ties.add(unit, other);
  });
  adopt(right, (unit) => ties.ofRight(unit)).forEach(([unit, others]) => {
    for (const other of others) ties.add(other, unit);
  });
}

/** The units without a tie whose twin has some, with the ties of the twin: the nearest before them, else the first after. */
function adopt({ keys, folded }: Repeatable, tiesOf: (unit: number) => readonly number[]): [number, readonly number[]][] {
  const twins = new Map<string, number>();
  const orphans: [number, number | undefined][] = [];
  keys.forEach((key, unit) => {
    if (tiesOf(unit).length > 0) twins.set(key, unit);
    else if (isPassage(folded[unit]!)) orphans.push([unit, twins.get(key)]);
  });
  return orphans.flatMap(([unit, before]) => {
    const twin = before ?? twins.get(keys[unit]!);
    return twin === undefined ? [] : [[unit, tiesOf(twin).slice()] as [number, readonly number[]]];
  });
}

/** Whether a text has so many words that it does not stand twice by chance; where no blanks part them, so many times three letters. */
function isPassage(text: string): boolean {
  const { default: words } = thresholds.repeatWords;
  return text.includes(' ') ? text.split(' ').length >= words : text.length >= 3 * words;
}
