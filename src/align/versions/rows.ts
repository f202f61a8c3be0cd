import { endsSentence } from '../../text/boundaries.js';
import type { SideUnits } from '../sides.js';
import type { Ties } from '../ties.js';

/** No row of a table is longer. */
const longestRow = 100;

/**
 * Ties the rows of tables that say the same but for their figures: *4 Canada 4 7 5 16* is *3 Canada 6 7 5 18*, though of five words one is left, and is not *4 Estrava 5
 * 3 6 14*. What a row is about stands on both sides as often; several rows about one thing are tied in their order.
 */
export function tieRows(left: SideUnits, right: SideUnits, ties: Ties): void {
  const rows = rowsIn(left, (unit) => ties.left.isFree(unit));
  if (rows.size === 0) return;
  const others = rowsIn(right, (unit) => ties.right.isFree(unit));
  for (const [subject, units] of rows) {
    const counterparts = others.get(subject);
    if (counterparts?.length === units.length) for (let k = 0; k < units.length; k++) ties.add(units[k]!, counterparts[k]!);
  }
}

/** The free rows of one side by what they are about. */
function rowsIn({ folded, classes }: SideUnits, isFree: (unit: number) => boolean): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let unit = 0; unit < folded.length; unit++) {
    const text = folded[unit]!;
    if (text.length > longestRow || classes[unit] !== 'story' || !isFree(unit) || !isRow(text)) continue;
    const subject = subjectOf(text);
    if (subject === undefined) continue;
    const units = rows.get(subject);
    if (units) units.push(unit);
    else rows.set(subject, [unit]);
  }
  return rows;
}

const isRow = (text: string): boolean => /\p{Nd}/u.test(text) && !endsSentence(text);

/** What has a digit in it, with the sign before it, and marks by themselves. */
const figures = /\S*\p{Nd}\S*|(?<!\S)[^\p{L}\s]+(?!\S)/gu;

/** Words that name nothing, a figure aside: of an hour or a day (*14:32 GMT*, *June 14*), or of a part of a text (*Round 14*). */
const noSubject =
  /^(?:[ap]\.?m\.?|[A-Z]{1,2}T|GMT|UTC|[A-Z]?[A-Z]ST|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|part|page|p\.|chapter|round|day|week|no\.?|number|question|photo|section|act|scene|verse|of|the|and)$/i;

/** A row without its figures, in lower case; none where that names nothing. */
function subjectOf(text: string): string | undefined {
  const words = text
    .replace(figures, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.some((word) => !noSubject.test(word.replace(/[,:;]+$/, ''))) ? words.join(' ').toLowerCase() : undefined;
}
