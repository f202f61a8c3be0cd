import { articleLength } from '../likeness/standing.js';
import type { SideUnits } from '../sides.js';
import type { Counterparts, Ties } from '../ties.js';
import { isPassage } from './repeats.js';

/**
 * Ties a unit that is alone to the one of whose sentences it repeats one, to the letter, where that stands on its own side as well: a pull line (*Markets now see a first
 * cut in September.*) has too few words to be a restatement by its words, but a whole sentence is no fragment.
 */
export function tiePulled(left: SideUnits, right: SideUnits, ties: Ties): void {
  const found = [
    ...pulled(right, ties.right, left, ties.left).map(([r, l]) => [l, r] as const),
    ...pulled(left, ties.left, right, ties.right).map(([l, r]) => [l, r] as const),
  ];
  for (const [l, r] of found) ties.add(l, r);
}

/** The units of one side that are alone, each with the nearest of the other side that has it as a sentence, and whose only counterpart has it too. */
function pulled(side: SideUnits, ties: Counterparts, other: SideUnits, otherTies: Counterparts): [unit: number, source: number][] {
  const found: [number, number][] = [];
  let place = -1;
  for (let unit = 0; unit < side.units.length; unit++) {
    if (!ties.isFree(unit)) {
      place = ties.at(unit, 0);
      continue;
    }
    const line = side.folded[unit]!;
    if (side.classes[unit] !== 'story' || !isPassage(line)) continue;
    const source = nearest(place, other.units.length, (at) => {
      if (otherTies.count(at) !== 1) return false;
      const twin = otherTies.at(at, 0);
      return ties.count(twin) === 1 && hasSentence(other.folded[at]!, line) && hasSentence(side.folded[twin]!, line);
    });
    if (source !== undefined) found.push([unit, source]);
  }
  return found;
}

/** The unit nearest to a place, within the length of an article, for which a test holds; of two as near the one below. */
function nearest(place: number, count: number, holds: (unit: number) => boolean): number | undefined {
  for (let apart = 0; apart <= articleLength; apart++) {
    for (const at of apart === 0 ? [place] : [place + apart, place - apart]) if (at >= 0 && at < count && holds(at)) return at;
  }
  return undefined;
}

/** Whether a text has a line among others as one or more of its sentences; the point at its end may be left out in the line. */
function hasSentence(text: string, line: string): boolean {
  if (text.length <= line.length) return false;
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1))
    if (begins.test(text.slice(0, at)) && ends.test(text.slice(at + line.length - 1))) return true;
  return false;
}

/** What stands before the beginning of a sentence, and what stands, from its last letter on, at its end. */
const begins = /^$|[.!?…]["'”’»)]* $|[。！？][”」』）]*$/;
const ends = /^.?[.!?…]["'”’»)]*(?: |$)|^["'”’»)](?: |$)|^.?[。！？]/u;
