import { isoDateOf } from '../../structure/dates.js';

/**
 * When a date is, in milliseconds since 1970, so that dates can be compared by value; `undefined` for what is no date or can be read in two ways
 * (*06/02/2026*). A day without an hour is its beginning. An hour without a zone, or in one that has only a name (*IST* is India's, Israel's and
 * Ireland's), counts as UTC.
 */
export function instantOf(date: string): number | undefined {
  const text = date.trim().slice(0, longestDate).replace(hyphenated, '$1 $2 $3');
  const iso = isoPattern.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : isoDateOf(text);
  const midnight = day === undefined ? undefined : midnightOf(day);
  if (midnight === undefined) return undefined;
  const clock = clockOf(iso ? (iso[4] ?? '') : text);
  return clock === undefined ? undefined : midnight + clock;
}

/** The longest that is read: *Published: Friday, 6 February 2026, 10:15 GMT*, and as much again. */
const longestDate = 120;

/** *2026-02-06T10:15:00.5+01:00*, *20260206T101500Z* (NewsML), *2026-02-06 10:15*. */
const isoPattern = /^(\d{4})(?:-|(?=\d{4}))(\d\d)-?(\d\d)(?:[T ](\S.*))?$/i;

/** *26-FEB-1987 15:01:01.79*, as older archives write it. */
const hyphenated = /\b(\d{1,2})-([A-Za-z]{3,9})-(\d{4})\b/;

/** The beginning of a day in UTC; undefined for a day that no calendar has. */
function midnightOf(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const midnight = Date.UTC(year, month - 1, date);
  return new Date(midnight).getUTCDate() === date && month >= 1 && month <= 12 ? midnight : undefined;
}

const clockPattern = /(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:\s*([ap])\.?m\b)?/i;
/** Without colons only where nothing else stands: *101500Z*. */
const compactClock = /^(\d\d)(\d\d)(\d\d)?(?=$|Z|[+-])/i;
/** *10:15+01:00*, *10:15 -0530*; behind *GMT* also a single digit: *10:15 GMT+1*. */
const offsetPattern = /(?:[\d.]\s*(?<sign>[+-])(?<hours>\d\d)|(?:GMT|UTC)\s*(?<gmtSign>[+-])(?<gmtHours>\d{1,2})):?(?<minutes>\d\d)?\s*$/i;

const minute = 60_000;
const hour = 60 * minute;

/** The time of day in a text, in milliseconds from midnight in UTC: 0 where there is none, undefined where it is no time (*25:00*). */
function clockOf(text: string): number | undefined {
  const found = clockPattern.exec(text) ?? compactClock.exec(text);
  if (!found) return 0;
  const [, hours = '', minutes = '', seconds = '0', fraction = '', half] = found;
  const at = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (at * hour + Number(minutes) * minute > 24 * hour || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const thousandths = Math.floor(Number(`0.${fraction || '0'}`) * 1000);
  return at * hour + Number(minutes) * minute + Number(seconds) * 1000 + thousandths - offsetOf(text);
}

function offsetOf(text: string): number {
  const { sign, hours, gmtSign = sign, gmtHours = hours, minutes } = offsetPattern.exec(text)?.groups ?? {};
  const size = Number(gmtHours ?? 0) * hour + Number(minutes ?? 0) * minute;
  return gmtSign === '-' ? -size : size;
}
