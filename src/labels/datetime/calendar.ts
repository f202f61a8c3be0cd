import type { Document } from '../../model.js';
import { atomsOf } from '../atoms/index.js';
import { monthNames, weekdays } from '../orthography/date-names.js';

/** Days told from the day of the story. */
const relative: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** A day as the number of days since 1 January 1970. */
type Day = number;
const inDay = 86_400_000;

/** The days that the words of a date may mean, and what else they tell: *yesterday evening* is one day and *evening*. */
export interface Days {
  readonly days: readonly Day[];
  readonly rest: string;
}

/** The day that a story is dated, by its dateline; undefined when that gives no year: *OSTRELL, Feb 7, 2026 (Agencies) -*. */
export function dayOfStory(document: Document): Day | undefined {
  const { dateline } = document.fields;
  if (!dateline?.date) return undefined;
  const known = storyDays.get(document) ?? { day: readDay(dateline.date, document.fields.date) };
  storyDays.set(document, known);
  return known.day;
}

/** Asked of every passage of a story, found once. */
const storyDays = new WeakMap<Document, { readonly day: Day | undefined }>();

function readDay(dateline: string, date: string | undefined): Day | undefined {
  const values = atomsOf({ text: dateline, start: 0 }).map(({ value }) => value);
  const year = yearIn(values) ?? /^(\d{4})-/.exec(date ?? '')?.[1];
  return dayIn(year === undefined ? values : [...values, year]);
}

/** What the words of a date mean in a story of a known day. Undefined when they tell no day or a span of days. */
export function daysOf(words: readonly string[], story: Day): Days | undefined {
  const offset = words.map((word) => relative.get(word)).find((days) => days !== undefined);
  if (offset !== undefined) return { days: [story + offset], rest: without(words, (word) => relative.has(word)) };
  const weekday = words.map((word) => weekdays.indexOf(word)).find((index) => index >= 0);
  if (weekday !== undefined && words.length === words.filter((word) => !isMonth(word)).length) {
    return { days: near(weekday, story), rest: without(words, (word) => weekdays.includes(word)) };
  }
  const year = yearIn(words) ?? String(new Date(story * inDay).getUTCFullYear());
  const day = dayIn([...words, year]);
  if (day === undefined) return undefined;
  return { days: [day], rest: without(words, (word) => isMonth(word) || figure.test(word) || weekdays.includes(word)) };
}

/** Whether two dates can be one day, told in as much detail: *on Friday* in a story of Saturday is *yesterday*. Two weekdays are one only by name. */
export function isOneDay(left: Days | undefined, right: Days | undefined): boolean {
  if (!left || !right || left.rest !== right.rest || (left.days.length > 1 && right.days.length > 1)) return false;
  return left.days.some((day) => right.days.includes(day));
}

/** A weekday's name means the nearest one, before or to come. */
function near(weekday: number, story: Day): Day[] {
  const today = new Date(story * inDay).getUTCDay();
  const ahead = (weekday - today + 7) % 7;
  return ahead === 0 ? [story] : [story + ahead - 7, story + ahead];
}

const figure = /^#?\d+(?:th)?$/;

/** The day of a month, its day and a year: `february #6 2026`. */
function dayIn(words: readonly string[]): Day | undefined {
  const month = words.map(monthOf).find((index) => index >= 0);
  const year = yearIn(words);
  const day = words
    .map((word) => Number(word.replace(/^#|th$/g, '')))
    .find((value) => Number.isInteger(value) && value >= 1 && value <= 31);
  return month === undefined || day === undefined || year === undefined ? undefined : Date.UTC(Number(year), month, day) / inDay;
}

function yearIn(words: readonly string[]): string | undefined {
  return words.map((word) => /^#?((?:1[89]|20)\d\d)$/.exec(word)?.[1]).find((year) => year !== undefined);
}

function monthOf(word: string): number {
  return monthNames.indexOf(word.replace('month of ', ''));
}

function isMonth(word: string): boolean {
  return monthOf(word) >= 0;
}

function without(words: readonly string[], test: (word: string) => boolean): string {
  return words.filter((word) => !test(word)).join(' ');
}
