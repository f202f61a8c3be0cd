import type { Atom } from '../atom.js';
import { leading, timing } from '../atoms/traits.js';
import { paragraphsWith, withoutElsewhere } from '../passage/elsewhere.js';
import { type Finding, findingsOf, type Mention, rangesAt, respelled, unmatched } from '../passage/mentions.js';
import { type Passage, type Reading, remembered } from '../passage/reading.js';
import type { Rule } from '../passage/rule.js';
import { withCounterparts } from '../passage/swaps.js';
import { clockAt, hours, isHalf, isTwelve, isZone, zones } from '../vocabulary/clock.js';
import { areTwoSpans, areTwoTimes, isBesideTime, tells } from '../vocabulary/times.js';
import { isVerbOfSaying } from '../vocabulary/verbs.js';
import { type Days, dayOfStory, daysOf, isOneDay } from './calendar.js';
import { isComparedAlike } from './compared.js';

/** A date or time of a passage, and the days it may mean where the story's own day is known. */
interface When extends Mention {
  readonly days: Days | undefined;
}

/** Dates and times that came, went or changed; *6 February* for *Feb. 6* is a spelling. */
export function dateFindings(passage: Passage): Finding[] {
  const { left, right, touched } = passage;
  if ((touched & timing) === 0) return [];
  const all = withoutElsewhere(passage, unmatched(dates, left, right, isSameTime), isToldElsewhere);
  const found = {
    left: all.left.filter((date) => !isComparedAlike(date, left, right)),
    right: all.right.filter((date) => !isComparedAlike(date, right, left)),
  };
  const findings = withCounterparts('datetime', findingsOf('datetime', found), passage, dates);
  return [...findings, ...swappedTimes(passage), ...findingsOf('spelling', respelled(dates, left, right))];
}

/** *[-Morning-]{+Afternoon+} trade was thin*: words that tell a time by what took their place. */
const swappedTimes = (passage: Passage): Finding[] => swapsOf(passage, areTwoTimes);

/** *later in the [-day-]{+week+}*, *once a [-day-]{+month+}*; *nine days* is a number, and so is what is made a day. */
export const spanRule: Rule = { touching: timing, find: (passage) => swapsOf(passage, areTwoSpans) };

function swapsOf({ left, right, swaps }: Passage, areTwo: (one: string, other: string) => boolean): Finding[] {
  return swaps.flatMap((gap) => {
    const [l, r] = [gap.left[0]!, gap.right[0]!];
    if (gap.left.length !== 1 || gap.right.length !== 1 || !areTwo(left.atoms[l]!.value, right.atoms[r]!.value)) return [];
    return findingsOf('datetime', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
  });
}

function isSameTime(one: When, other: When): boolean {
  return isOneDay(one.days, other.days);
}

/** Whether the other story tells the time at another place; *said on Friday* tells when this was said, and every story has its *today*. */
function isToldElsewhere(date: When, { atoms }: Reading, other: Reading): boolean {
  if (date.key === 'today' || date.key === 'yesterday') return false;
  if (isVerbOfSaying(atoms[date.from - (atoms[date.from - 1]?.value === 'on' ? 2 : 1)]?.value ?? '')) return false;
  const beginnings = atoms.slice(date.from, date.to).flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text.slice(0, shortForm)]));
  const isIt = (told: When) => told.key === date.key || isSameTime(date, told);
  return paragraphsWith(other, beginnings).some((place) => dates(place).some(isIt));
}

/** How many letters a month and a day have in their short forms: *Jan.*, *Fri*. */
const shortForm = 3;

/** Dates and times by value, the hour apart from the day: *Feb. 6* and *6 February* have one key, *10:30 a.m.* and *10.30am* too, *yesterday* and *on Friday* have two. */
export const dates = remembered(findDates);

function findDates({ atoms, stretch, traits }: Reading): When[] {
  const found: When[] = [];
  if ((traits & timing) === 0) return found;
  const story = dayOfStory(stretch.document);
  for (let i = 0; i < atoms.length; i++) {
    if ((atoms[i]!.traits & timing) === 0 && !leadsToTime(atoms, i)) continue;
    const end = endOfDate(atoms, i);
    if (end === i) continue;
    const gloss = glossBehind(atoms, i, end);
    if (gloss !== undefined) found.push(whenOf(gloss.words, i, gloss.to, story));
    else for (let from = i; from < end; from = found.at(-1)!.to) found.push(whenIn(atoms, from, endOfPart(atoms, from, end), story));
    i = found.at(-1)!.to - 1;
  }
  return found;
}

/** *the 1990s*, *on* of *late on Tuesday*: a common word is of a date only before a word or figure that may be. */
function leadsToTime(atoms: readonly Atom[], at: number): boolean {
  return (atoms[at]!.traits & leading) !== 0 && at + 1 < atoms.length && (atoms[at + 1]!.traits & timing) !== 0;
}

function whenIn(atoms: readonly Atom[], from: number, to: number, story: number | undefined): When {
  return whenOf(wordsOf(atoms, from, to), from, to, story);
}

function whenOf(words: readonly string[], from: number, to: number, story: number | undefined): When {
  return { from, to, key: words.join(' '), days: story === undefined ? undefined : daysOf(words, story) };
}

/** Where the hour or the day ends that a date begins with: *7 p.m. Feb. 20* is both, and so is *Feb. 20 at 7 p.m.*, which are the same. */
function endOfPart(atoms: readonly Atom[], from: number, end: number): number {
  const isHour = isOfHour(atoms, from);
  let to = from + 1;
  while (to < end && (atoms[to]!.kind === 'mark' || isOfHour(atoms, to) === isHour)) to++;
  return to;
}

function isOfHour(atoms: readonly Atom[], at: number): boolean {
  const { value } = atoms[at]!;
  return clockAt(atoms, at) !== undefined || isHalf(atoms[at]) || hours.has(value) || isTwelve(atoms, at) || isZone(atoms, at);
}

/** A date told in words from the day of the story and by its name: *last night (Wednesday)* is *on Wednesday night*, *yesterday (5 March)* is *on 5 March*. */
function glossBehind(
  atoms: readonly Atom[],
  from: number,
  end: number,
): { readonly words: readonly string[]; readonly to: number } | undefined {
  if (atoms[end]?.value !== '(' || !relative.test(atoms[from]!.value)) return undefined;
  const to = endOfDate(atoms, end + 1);
  if (to === end + 1 || atoms[to]?.value !== ')') return undefined;
  const parts = wordsOf(atoms, from, end).filter((word) => partOfDay.test(word));
  return { words: [...parts, ...wordsOf(atoms, end + 1, to)].sort(), to: to + 1 };
}

const relative = /^(?:last|this|next|yesterday|today|tonight|tomorrow)$/;
const partOfDay = /^(?:morning|afternoon|evening|night)$/;

/** What a date says, word for word, in an order of its own. */
function wordsOf(atoms: readonly Atom[], from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const { value, kind } = atoms[i]!;
    const clock = clockAt(atoms, i);
    if (clock !== undefined) parts.push(clock);
    else if (hours.has(value)) parts.push(hours.get(value)!);
    else if (value === 'autumn') parts.push('fall');
    else if (zones.has(value)) parts.push(zones.get(value)!);
    else if (/^#\d+th$/.test(value)) parts.push(value.slice(0, -2));
    else if (
      !isTwelve(atoms, i) &&
      kind !== 'mark' &&
      value !== 'am' &&
      value !== 'pm' &&
      value !== 'on' &&
      value !== 'the' &&
      value !== 'of'
    )
      parts.push(value);
  }
  return parts.sort();
}

/** The longest run of parts of a date, with the commas inside it, if something in it tells a time. */
function endOfDate(atoms: readonly Atom[], from: number): number {
  let to = from;
  let end = from;
  let told = false;
  for (; to < atoms.length; to++) {
    const isTold = tells(atoms, to);
    if (!isTold && !isBesideTime(atoms, to) && !(atoms[to]!.value === ',' && to > from)) break;
    if (atoms[to]!.kind !== 'mark') end = to + 1;
    told ||= isTold;
  }
  return told ? end : from;
}

/** Whether an atom lies in a date of its side. */
export function isInDate(reading: Reading, at: number): boolean {
  return dates(reading).some(({ from, to }) => at >= from && at < to);
}
