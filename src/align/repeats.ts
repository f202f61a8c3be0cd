import { thresholds } from './options.js';
import type { Ties } from './ties.js';

/**
 * Ties a unit that has no counterpart to that of a unit of its own side that is the same to the letter: a caption that repeats the lead.
 * `longEnough` keeps short lines out.
 */
export function tieRepeats(left: readonly string[], right: readonly string[], ties: Ties, longEnough: (text: string) => boolean): void {
  adopt(left, (unit) => ties.ofLeft(unit), longEnough).forEach(([unit, others]) => {
    for (const other of others) ties.add(unit, other);
  });
  adopt(right, (unit) => ties.ofRight(unit), longEnough).forEach(([unit, others]) => {
    for (const other of others) ties.add(other, unit);
  });
}

/** The units without a tie whose twin has some, with the ties of the twin: the nearest before them, else the first after. */
function adopt(
  texts: readonly string[],
  tiesOf: (unit: number) => readonly number[],
  longEnough: (text: string) => boolean,
): [number, readonly number[]][] {
  const twins = new Map<string, number>();
  const orphans: [number, number | undefined][] = [];
  texts.forEach((text, unit) => {
    if (tiesOf(unit).length > 0) twins.set(text, unit);
    else if (longEnough(text)) orphans.push([unit, twins.get(text)]);
  });
  return orphans.flatMap(([unit, before]) => {
    const twin = before ?? twins.get(texts[unit]!);
    return twin === undefined ? [] : [[unit, tiesOf(twin).slice()] as [number, readonly number[]]];
  });
}

/** Whether a text has so many words that it does not stand twice by chance. */
export function isPassage(text: string): boolean {
  return text.split(' ').length >= thresholds.repeatWords.default || text.length >= thresholds.repeatWords.default * averageWord;
}

/** Letters of a word with its blank, for scripts that put none. */
const averageWord = 6;
