import type { Piece } from '../model.js';
import { isHourAlone, minuteOf } from './signs/dates.js';

/** The entries of a live page are no longer, in pieces. */
const longestEntry = 12;

/**
 * Whether the hours that stand alone about a piece fall, as those of a live page do, which tells the newest first: *15:20 GMT*, *14:32 GMT*, *13:05 GMT*. The hours
 * of a day that is told (*10:14 a.m. EST*, *10:41 a.m. EST*) rise, and are part of the story.
 */
export function tellsNewestFirst(pieces: readonly Piece[], at: number): boolean {
  const minute = minuteOf(pieces[at]!.text);
  const before = nearestHour(pieces, at, -1);
  if (before !== undefined) return minute < before;
  const after = nearestHour(pieces, at, 1);
  return after !== undefined && after < minute;
}

/** The minute of the day of the next such hour in a direction. */
function nearestHour(pieces: readonly Piece[], at: number, step: 1 | -1): number | undefined {
  for (let k = 1; k <= longestEntry; k++) {
    const text = pieces[at + k * step]?.text;
    if (text === undefined) return undefined;
    if (isHourAlone(text)) return minuteOf(text);
  }
  return undefined;
}
