import type { Atom } from '../atom.js';
import { isDayInFigures } from '../numerals/digits.js';
import { monthValues, weekdays } from '../orthography/date-names.js';
import { clockAt, hours, isHalf, isTwelve, isZone, zones } from './clock.js';
import { isUnit } from './units.js';

const months: ReadonlySet<string> = new Set(monthValues);
/** What other languages tell in one or more words of their own: *kommende Woche*, *stamattina*. */
const told = [
  ...['morning', 'afternoon', 'evening', 'night'].map((part) => `in the ${part}`),
  ...['this morning', 'this afternoon'],
  ...['week', 'month', 'year', 'weekend'].flatMap((span) => ['next', 'last', 'this'].map((pointer) => `${pointer} ${span}`)),
];
/** Tell a time alone: *on Sunday*, *yesterday*, *overnight*, *at the weekend*. */
const days: ReadonlySet<string> = new Set([
  ...weekdays,
  ...'today yesterday tomorrow tonight overnight weekend noon midnight midday overmorrow ereyesterday'.split(' '),
  ...told,
]);
/** Tell a time beside a word that points: *last week*, *this morning*, *next month*. */
const spans: ReadonlySet<string> = new Set(
  'hour day week month year decade century morning afternoon evening night spring summer autumn fall winter quarter'.split(' '),
);
/** The halves of the day before an hour of Chinese, Japanese and Korean copy: *午後3時*. */
const halves = ['上午', '下午', '午前', '午後', '오전', '오후'];
/** *Tuesday morning*, *yesterday evening* */
const partsOfDay: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night', ...halves]);
/** *early on Tuesday*, *late Sunday*, *mid-March*, *late last week* */
export const edges: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
/** *last week*, *this past month* */
export const pointers: ReadonlySet<string> = new Set('last next this past previous coming following'.split(' '));
/** Words that leave a figure of four digits a year whatever follows: *in 2019*, *since 1987*. */
const beforeYear: ReadonlySet<string> = new Set('in since by of from until to and the early late mid'.split(' '));
/** Hours by the sun. */
const sun: ReadonlySet<string> = new Set(['dawn', 'dusk', 'daybreak', 'sunrise', 'sunset', 'nightfall']);

/** Words that may be of a date. */
export const timeWords: ReadonlySet<string> = new Set(
  [
    months,
    days,
    spans,
    [...spans].map((span) => `${span}s`),
    pointers,
    edges,
    hours.keys(),
    zones.keys(),
    sun,
    halves,
    ['am', 'pm', 's', 'ago'],
  ].flatMap((words) => [...words]),
);
/** Common words that a date may begin with: *on early Tuesday*, *the 1990s*, *days ago*. */
export const leads: ReadonlySet<string> = new Set(['on', 'the', ...[...spans].map((span) => `${span}s`)]);

/** Whether an atom may be of a date, by itself. */
export function isOfDate({ kind, value }: Atom): boolean {
  return kind === 'number' || timeWords.has(value);
}

/** Whether an atom that tells no time itself belongs to one that does, by what stands around it: *next* of *next week*, the *early* and *on* of *early on Tuesday*. */
export function isBesideTime(atoms: readonly Atom[], at: number): boolean {
  const { value, kind } = atoms[at]!;
  if (kind === 'number')
    return isMonth(atoms, at - 1) || isMonth(atoms, at + 1) || isDayOfMonth(atoms, at) || isTwelve(atoms, at) || isAgo(atoms, at + 2);
  if (value === 'of') return isDayOfMonth(atoms, at - 1);
  if (isAgo(atoms, at + 1)) return true;
  if (pointers.has(value)) return atoms[at + 1] !== undefined && tells(atoms, at + 1);
  if (edges.has(value) && pointers.has(atoms[at + 1]?.value ?? '')) return atoms[at + 2] !== undefined && tells(atoms, at + 2);
  // *the early 1970s*, *late 2027*
  if (edges.has(value) && atoms[at + 1]?.kind === 'number' && isYear(atoms, at + 1)) return true;
  if (edges.has(value)) return isDay(atoms[at + 1]) || isMonth(atoms, at + 1) || (atoms[at + 1]?.value === 'on' && isDay(atoms[at + 2]));
  if (value === 'on') return edges.has(atoms[at - 1]?.value ?? '') && isDay(atoms[at + 1]);
  if (value === 'the') return isDecade(atoms, at + 2) && isYear(atoms, at + 1);
  if (value === 's') return isDecade(atoms, at) && isYear(atoms, at - 1);
  const before = atoms[at - 1];
  if (zones.has(value)) return isZone(atoms, at);
  return kind === 'word' && isHalf(atoms[at]) && before?.kind === 'number';
}

/** Whether an atom tells a time. */
export function tells(atoms: readonly Atom[], at: number): boolean {
  const { value, kind } = atoms[at]!;
  if (kind === 'number') return isYear(atoms, at) || clockAt(atoms, at) !== undefined || isDayInFigures(value);
  if (!timeWords.has(value)) return false;
  const before = atoms[at - 1]?.value ?? '';
  return (
    (days.has(value) && !isToday(atoms, at)) ||
    months.has(value) ||
    isSeason(atoms, at) ||
    isHourOfDay(atoms, at) ||
    isAgo(atoms, at) ||
    (spans.has(value) && (pointers.has(before) || (days.has(before) && partsOfDay.has(value))))
  );
}

/** *on the "Today" show*, *USA Today* */
function isToday(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.text !== 'Today') return false;
  const before = atoms[at - 1];
  return before?.text === 'USA' || (before?.value === '"' && atoms[at + 1]?.value === '"');
}

/** Whether two words tell two parts of a day or two seasons: *morning* and *afternoon trade*. */
export function areTwoTimes(one: string, other: string): boolean {
  if (one === other || (isAutumn(one) && isAutumn(other))) return false;
  return (partsOfDay.has(one) && partsOfDay.has(other)) || (seasons.has(one) && seasons.has(other));
}

/** The season has two names, one on each side of an ocean. */
function isAutumn(word: string): boolean {
  return word === 'autumn' || word === 'fall';
}

/** Whether two words tell two spans: *later in the day*, *in the week*. */
export function areTwoSpans(one: string, other: string): boolean {
  return one !== other && lengths.has(one) && lengths.has(other);
}

const lengths: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year', 'decade', 'century']);

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** *in spring*, *by the summer*; *the spring of the lock* and *to fall* are none. */
function isSeason(atoms: readonly Atom[], at: number): boolean {
  if (!seasons.has(atoms[at]!.value)) return false;
  const [two, one] = [atoms[at - 2]?.value ?? '', atoms[at - 1]?.value ?? ''];
  return one === 'in' || (one === 'the' && /^(?:in|by|until|since|during|for|through)$/.test(two));
}

/** *in the morning*, *during the night*, *at dawn*; *the night shift* and *a new dawn* are none. */
function isHourOfDay(atoms: readonly Atom[], at: number): boolean {
  const { value } = atoms[at]!;
  if (!partsOfDay.has(value) && !sun.has(value)) return false;
  const [two, one] = [atoms[at - 2]?.value ?? '', atoms[at - 1]?.value ?? ''];
  if (sun.has(value)) return /^(?:at|before|after|by|until|from)$/.test(one);
  return (one === 'the' && /^(?:in|during|through|throughout|until)$/.test(two)) || (value === 'night' && one === 'at');
}

/** *two days ago*, *a year ago* */
function isAgo(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]?.value !== 'ago') return false;
  const [count, unit] = [atoms[at - 2], atoms[at - 1]?.value ?? ''];
  return spans.has(unit.replace(/s$/, '')) && (count?.kind === 'number' || count?.value === 'a');
}

/** *the 1st of May* */
function isDayOfMonth(atoms: readonly Atom[], at: number): boolean {
  return atoms[at + 1]?.value === 'of' && isMonth(atoms, at + 2) && /^#\d+th$/.test(atoms[at]?.value ?? '');
}

function isDay(atom: Atom | undefined): boolean {
  return days.has(atom?.value ?? '');
}

function isMonth(atoms: readonly Atom[], at: number): boolean {
  return months.has(atoms[at]?.value ?? '');
}

/** *in 2019*, *January 2026*, *the 1990s*, *its 1986 results*: four figures without a comma, and not a count of what follows. */
function isYear(atoms: readonly Atom[], at: number): boolean {
  const text = yearText(atoms[at]!);
  if (!/^(?:1[89]|20)\d\d$/.test(text)) return false;
  const after = atoms[at + 1];
  if (after?.kind !== 'word' || isDecade(atoms, at + 1) || beforeYear.has(atoms[at - 1]?.value ?? '') || isMonth(atoms, at - 1))
    return true;
  return (
    !text.endsWith('00') && !isUnit(after.value) && !(after.value.endsWith('s') && !yearly.test(after.value)) && !people.has(after.value)
  );
}

/** What a year has many of; other plurals are counted: *1986 sales*, *1950 seats*. */
const yearly =
  /^(?:sales|results|earnings|profits|losses|revenues|exports|imports|figures|accounts|elections|olympics|games|levels|prices|estimates|news|series)$/;
const people: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'police']);

/** *2024-25*, *the '90s*, *二〇二四年*: read whole. */
function yearText({ text, value }: Atom): string {
  // As nearly all years are written.
  if (text.length === 4 && text.charCodeAt(0) < 0x80) return text;
  return /^(?:['’‘]?\d\d|[〇零一二三四五六七八九]{4})$/.test(text) && /^#\d{4}$/.test(value) ? value.slice(1) : text;
}

/** The *s* of *the 1950s*. */
function isDecade(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.value === 's' && atoms[at]!.start === atoms[at - 1]?.end;
}
