import { hourOfDay } from '../../text/hours.js';

/** Dates as news copy writes them, for date lines and datelines. */

/** The months in the languages of the larger agencies; from three letters on an abbreviation is as good: *Feb*, *Sept*. */
const months = [
  'january januar janvier enero gennaio janeiro',
  'february februar février febrero febbraio fevereiro',
  'march märz mars marzo março',
  'april avril abril aprile',
  'may mai mayo maggio maio',
  'june juni juin junio giugno junho',
  'july juli juillet julio luglio julho',
  'august août agosto',
  'september septembre septiembre settembre setembro',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember décembre diciembre dicembre dezembro',
].map((names) => names.split(' '));

/** Abbreviations that are words of another language: *out 6*, *set 6*. */
const words = /^(?:out|set|mag)$/i;

/** The number of the month that a word names, 1 to 12; 0 when it names none. */
function monthOf(word: string): number {
  const name = word.toLowerCase().normalize('NFC');
  return words.test(name) ? 0 : months.findIndex((names) => names.some((full) => full.startsWith(name))) + 1;
}

const day = '(?<![\\d:.])(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
/** Letters with their marks, in one piece or two: *février*. */
const letter = '[A-Za-zÀ-ÿ\\u0300-\\u036f]';
const month = `${letter}{3,11}`;

/**
 * What may be a date, as the source of a regular expression; `isDate` says whether it is: *Feb 06*, *Feb. 01, 2018*, *6 February 2026*, *2026-02-06*,
 * *25-11-2023*, *2月6日*. The months are looked up and not spelt out: with them the regular expression takes V8 7 ms to compile.
 */
export const datePattern = [
  `${month}\\.?\\s+${day}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  `${day}(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?${month}\\.?(?:,?\\s+(?:de\\s+)?\\d{4})?`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
  '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日',
].join('|');

/** Whether a match of `datePattern` is a date: *Feb 06* is, *Group 06* is not. */
export function isDate(text: string): boolean {
  return namedMonth(text) > 0 || !/[A-Za-zÀ-ÿ]{3}/.test(text);
}

const inLetters = new RegExp(`${letter}{3,}`, 'g');

/** The month that stands in a date as a word; 0 when none does. */
function namedMonth(text: string): number {
  return (text.match(inLetters) ?? []).map(monthOf).find((number) => number > 0) ?? 0;
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?';
const time = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?';
const zone =
  '\\(?(?:GMT|UTC|[ECMP][SD]T|\\b[ECMP]T\\b|BST|CES?T|IST|PKT|JST|KST|[AN]ST|UK\\b|local time)(?:\\s*[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?|hrs';
const relative = '(?:\\d+|an?|one|two|three)\\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\\s+ago|just now';
const verb =
  '(?:first |last )?(?:published|updated|posted|modified|created|issued|released|date|dated|last update|publish date)(?:\\s+(?:on|at))?\\s*:?';

const dates = new RegExp(datePattern, 'g');
const agoes = new RegExp(relative, 'gi');
const weekdays = new RegExp(`\\b${weekday}(?![a-z])`, 'gi');

/** What else a date line has. Small regular expressions one after the other: a single one for the whole line takes V8 15 ms to compile. */
const others = [new RegExp(`${time}|${zone}`, 'gi'), /\d+ min(?:ute)? read|[,|•·–—-]|\b(?:at|on)\b|\s/gi];
const before = [weekdays, new RegExp(verb, 'gi')];

const strip = (text: string, expressions: readonly RegExp[]): string => expressions.reduce((left, each) => left.replace(each, ' '), text);

/** The longest date line: *Published: Friday, 6 February 2026, 10:15 GMT | Last updated: Saturday, 7 February 2026, 08:00 GMT*. */
export const longestDateLine = 120;

/** Words that no date line has, and nearly every sentence. */
const isOfSentence = / (?:the|of|to|in|and|for|said|was|is|with) /;

/** Whether a line says when a page was published and nothing else: *February 07, 2026 00:00:00*, *Updated 3 hours ago*. */
export function isDateLine(text: string): boolean {
  if (text.length > longestDateLine || !/\d|\bago\b|now$/i.test(text) || isOfSentence.test(text)) return false;
  const bare = strip(text, before);
  const rest = bare.replace(dates, (found) => (isDate(found) ? ' ' : found)).replace(agoes, ' ');
  return (rest !== bare || isHour(text)) && strip(rest, others).trim() === '';
}

/** Whether a line says when something was published and that it was, as under each entry of a live page: *Updated at 14.20 GMT*, *Published 3 July*, *3 hours ago*; *3 July* alone may be a crosshead. */
export function isStamp(text: string): boolean {
  return isDateLine(text) && (stamp.test(text) || text.endsWith(' ago'));
}

const stamp = /^(?:first |last )?(?:published|updated?|posted|modified)\b/i;

/** A live page says only the hour: *Last updated: 14:05 GMT*. */
function isHour(text: string): boolean {
  return /^(?:last |first )?(?:updated|published|posted|last update)(?: at)?\s*:?\s*\d{1,2}[:.]\d{2}(?!\d)/i.test(text);
}

/** The longest line that is an hour and nothing else: *10:14 a.m. local time*. */
export const longestHour = 24;

const hourAlone = new RegExp(`^(?:${time})(?:\\s*(?:${zone}))?$`, 'i');

/** Whether a line is the hour of the day and nothing else: *14:32*, *10:14 a.m.* */
export function isHourAlone(text: string): boolean {
  return text.length <= longestHour && /^\d/.test(text) && hourAlone.test(text);
}

/** The minute of the day that such a line says, from 0: *2.32pm BST* is 872. */
export function minuteOf(text: string): number {
  const [, hour = '0', minute = '0', half = ''] = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(?:\s*([ap])\.?m)?/i.exec(text) ?? [];
  return hourOfDay(Number(hour), half) * 60 + Number(minute);
}

const zoneAtEnd = new RegExp(`(?:${zone})$`, 'i');

/** Whether it is with its zone, as over an entry of a live page: *14:32 GMT*. Without one it may be a row of a day's events. */
export function isZonedHour(text: string): boolean {
  return isHourAlone(text) && zoneAtEnd.test(text);
}

/** Whether a date line says more than a day of some year, which may be a row of a table (*Dec 31*): a year, an hour, *Published*, *ago*. */
export function isFullDateLine(text: string): boolean {
  return isDateLine(text) && /\d{4}|\d[:.]\d|[ap]\.?m\b|ago|published|updated|posted/i.test(text);
}

/** The full date that a text shows first, as `yyyy-mm-dd`; `undefined` when there is none or it can be read in two ways (*06/02/2026*). */
export function isoDateOf(text: string): string | undefined {
  const found = strip(text, [weekdays]).match(dates)?.find(isDate);
  if (found === undefined) return undefined;
  const year = /\d{4}/.exec(found)?.[0];
  const [monthAt, dayAt] = monthAndDay(found, found.replace(year ?? '', ''));
  if (!year || !(monthAt >= 1 && monthAt <= 12 && dayAt >= 1 && dayAt <= 31)) return undefined;
  return `${year}-${String(monthAt).padStart(2, '0')}-${String(dayAt).padStart(2, '0')}`;
}

function monthAndDay(text: string, rest: string): [month: number, day: number] {
  const named = namedMonth(text);
  const [first = 0, second = 0] = (rest.replace(/T.*/, '').match(/\d{1,2}/g) ?? []).map(Number);
  if (named > 0) return [named, first];
  if (/^\d{4}/.test(text) || first === second) return [first, second];
  if (second > 12) return [first, second];
  return first > 12 || /\d\./.test(text) ? [second, first] : [0, 0];
}
