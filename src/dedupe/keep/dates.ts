import { isoDateOf } from '../../structure/signs/dates.js';
import { hourOfDay } from '../../text/hours.js';

/** When something was published, in milliseconds since 1970 (UTC). */
export interface Moment {
  /** The beginning of the day where no hour is known. */
  readonly instant: number;
  readonly hour: 'known' | 'unknown';
}

/**
 * When a date is; `undefined` for what is no date or can be read in two ways (*06/02/2026*). An hour without a zone, or in one that has only a name (*IST* is India's,
 * Israel's and Ireland's), counts as UTC. Seconds and milliseconds since 1970 are dates, too, as programs write them (*1775800000*).
 */
export function momentOf(date: string): Moment | undefined {
  const counted = countedInstant(date);
  if (counted !== undefined) return { instant: counted, hour: 'known' };
  const text = date.trim().slice(0, longestDate).replace(hyphenated, '$1 $2 $3');
  const iso = isoPattern.exec(text);
  const day = iso ? `${iso[1]}-${iso[2]}-${iso[3]}` : isoDateOf(text);
  const midnight = day === undefined ? undefined : midnightOf(day);
  if (midnight === undefined) return undefined;
  const clock = clockOf(iso ? (iso[4] ?? '') : text);
  if (clock === 'none') return { instant: midnight, hour: 'unknown' };
  return clock === undefined ? undefined : { instant: midnight + clock, hour: 'known' };
}

/** The same without what is known of the hour, so that dates can be compared by value. */
export function instantOf(date: string): number | undefined {
  return momentOf(date)?.instant;
}

/** From 2001 on, in seconds or milliseconds; not what may be a day with its hour (*2026041608*). */
const secondsPattern = /^\s*(1\d{9})(\d{3})?(?:\.\d+)?\s*$/;
const dayWithHour = /^\s*19\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])\s*$/;

function countedInstant(date: string): number | undefined {
  const found = secondsPattern.exec(date);
  if (!found || dayWithHour.test(date)) return undefined;
  return Number(found[1]) * second + Number(found[2] ?? 0);
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

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The time of day in a text, in milliseconds from midnight in UTC; undefined where it is no time (*25:00*). */
function clockOf(text: string): number | 'none' | undefined {
  const found = clockPattern.exec(text) ?? compactClock.exec(text);
  if (!found) return 'none';
  const [, hours = '', minutes = '', seconds = '0', fraction = '', half] = found;
  const at = hourOfDay(Number(hours), half);
  if (at * hour + Number(minutes) * minute > 24 * hour || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const thousandths = Math.floor(Number(`0.${fraction || '0'}`) * second);
  return at * hour + Number(minutes) * minute + Number(seconds) * second + thousandths - offsetOf(text);
}

function offsetOf(text: string): number {
  const { sign, hours, gmtSign = sign, gmtHours = hours, minutes } = offsetPattern.exec(text)?.groups ?? {};
  const size = Number(gmtHours ?? 0) * hour + Number(minutes ?? 0) * minute;
  return gmtSign === '-' ? -size : size;
}
