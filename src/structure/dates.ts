/** Dates as news copy writes them, for date lines and datelines. */

const months = [
  'jan(?:uary|uar|\\.|v\\.|vier)?|ene(?:ro|\\.)?|gennaio|janeiro',
  'feb(?:ruary|ruar|rero|braio|\\.)?|févr(?:ier|\\.)?|fevereiro',
  'mar(?:ch|zo|s|ço|\\.)?|märz',
  'apr(?:il|ile|\\.)?|abr(?:il|\\.)?|avr(?:il|\\.)',
  'may|mai|mayo|maggio|maio',
  'june?|juni|juin|junio|giugno|junho',
  'july?|juli|juil(?:let|\\.)?|julio|luglio|julho',
  'aug(?:ust|\\.)?|août|agosto|ago\\.?',
  'sept?(?:ember|iembre|tembre|embre|\\.)?|setembro|settembre',
  'oct(?:ober|ubre|obre|\\.)?|okt(?:ober|\\.)?|ottobre|outubro',
  'nov(?:ember|iembre|embre|embro|\\.)?',
  'dec(?:ember|\\.)?|dez(?:ember|embro|\\.)?|dic(?:iembre|embre|\\.)?|déc(?:embre|\\.)?',
];

/** Each letter in either case, for expressions that must tell *Feb* from *feb* elsewhere. */
const month = `(?:${months.join('|').replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})(?!\\p{L})`;

const day = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';

/**
 * A date, as the source of a regular expression with the flag `u`: *Feb 06*, *Feb. 01, 2018*, *6 February 2026*, *2026-02-06*, *25-11-2023*,
 * *2月6日*.
 */
export const datePattern = [
  `${month}\\.?\\s+${day}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
  `${day}(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?${month}\\.?(?:,?\\s+(?:de\\s+)?\\d{4})?`,
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  '\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
  '(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日',
].join('|');

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?';
const time = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?';
const zone = '\\(?(?:GMT|UTC|[ECMP][SD]T|BST|CES?T|IST|PKT|JST|KST|[AN]ST|local time)(?:\\s*[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?|hrs|IST';
const relative = '(?:\\d+|an?|one|two|three)\\s+(?:second|sec|minute|min|hour|hr|day|week|month|year)s?\\s+ago|just now|yesterday|today';
const verb =
  '(?:first |last )?(?:published|updated|posted|modified|created|issued|released|date|dated|last update|publish date)(?:\\s+(?:on|at))?\\s*:?';

const dateLine = new RegExp(`^(?:(?:${verb}|${weekday}|${datePattern}|${time}|${zone}|${relative}|[,|•·–—-]|at|on)\\s*)+$`, 'iu');
const hasDate = new RegExp(`${datePattern}|${relative.replace('|today', '')}`, 'iu');

/** The longest date line: *Published: Friday, 6 February 2026, 10:15 GMT | Last updated: Saturday, 7 February 2026, 08:00 GMT*. */
const longestDateLine = 120;

/** Whether a date line says more than a day of some year, which may be a row of a table (*Dec 31*): a year, an hour, *Published*, *ago*. */
export function isFullDateLine(text: string): boolean {
  return isDateLine(text) && /\d{4}|\d[:.]\d|[ap]\.?m\b|ago|published|updated|posted/i.test(text);
}

/** Whether a line says when a page was published and nothing else: *February 07, 2026 00:00:00*, *Updated 3 hours ago*. */
export function isDateLine(text: string): boolean {
  return text.length <= longestDateLine && hasDate.test(text) && dateLine.test(text);
}

/** The full date that a text shows first, as `yyyy-mm-dd`; `undefined` when there is none or it can be read in two ways (*06/02/2026*). */
export function isoDateOf(text: string): string | undefined {
  const date = new RegExp(datePattern, 'u').exec(text)?.[0];
  if (date === undefined) return undefined;
  const year = /\d{4}/.exec(date)?.[0];
  const [monthAt, day] = monthAndDay(date, date.replace(year ?? '', ''));
  if (!year || !(monthAt >= 1 && monthAt <= 12 && day >= 1 && day <= 31)) return undefined;
  return `${year}-${String(monthAt).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function monthAndDay(date: string, rest: string): [month: number, day: number] {
  const named = months.findIndex((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu').test(date));
  const [first = 0, second = 0] = (rest.replace(/T.*/, '').match(/\d{1,2}/g) ?? []).map(Number);
  if (named >= 0) return [named + 1, first];
  if (/^\d{4}/.test(date) || first === second) return [first, second];
  if (second > 12) return [first, second];
  return first > 12 || /\d\./.test(date) ? [second, first] : [0, 0];
}
