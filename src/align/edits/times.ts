import { monthNames, weekdays } from '../../labels/orthography/date-names.js';
import { edges, pointers } from '../../labels/vocabulary/times.js';
import { isFigure } from './ranges.js';
import type { Word } from './reading.js';
import type { Place, Stretch } from './stretch.js';

/**
 * What of a stretch may stand in the place of another that tells no time: all but the time that it begins or ends with, *[-voted-]{+agreed+} [-early-] Wednesday*,
 * *the [-U.S. Food and Drug Administration-]{+FDA+} [-in the first half of next year-]*. Undefined where it has no such time.
 */
export function besideTime(stretch: Stretch, other: Stretch): Place | undefined {
  if (!mayTellTime(stretch) || tellsTime(other)) return undefined;
  const { words, from, to } = stretch;
  const [head, tail] = [endOfHead(stretch), startOfTail(stretch)];
  if (isNumbered(other) && words.slice(from, to).some(({ key }) => months.has(key))) return undefined;
  if (head === to) return other.to - other.from > 1 ? [from, from] : undefined;
  if (tail === from) return undefined;
  const kept: Place = [head, Math.max(head, tail)];
  const gap = (length: number) => Math.abs(length - (other.to - other.from));
  if (gap(kept[1] - kept[0]) >= gap(to - from)) return undefined;
  return isPhrase({ words, from: kept[0], to: kept[1] }) && isPhrase(other) ? kept : undefined;
}

/** At most so many words are told apart from a time beside them; more were rewritten with it. */
const phrase = 6;

function isPhrase({ words, from, to }: Stretch): boolean {
  return to - from <= phrase && words.slice(from, to).every(({ word }) => word);
}

function isNumbered({ words, from, to }: Stretch): boolean {
  return words.slice(from, to).some(isFigure);
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const months: ReadonlySet<string> = new Set([...monthNames.map(capital), ...'Jan Feb Apr Aug Sept Oct Nov Dec'.split(' ')]);
const days: ReadonlySet<string> = new Set([
  ...weekdays.map(capital),
  ...'today yesterday tomorrow tonight Today Yesterday Tomorrow Tonight'.split(' '),
]);
/** Tell a time behind a word that points: *last week*. */
const spans: ReadonlySet<string> = new Set(
  'week weekend month year decade quarter spring summer autumn fall winter morning afternoon evening night'.split(' '),
);
/** What a time may begin with. */
const leads: ReadonlySet<string> = new Set('on in at by since until till from during before of for so earlier later'.split(' '));
/** What may stand in one besides: *in the first half of next year*. */
const inner: ReadonlySet<string> = new Set(
  'the a of far first second third fourth half end beginning start middle time a.m. p.m. .'.split(' '),
);
/** What tells a time roughly, which a day may replace. */
const rough: ReadonlySet<string> = new Set(
  'then now soon later earlier recently previously immediately once when while after before since until as during ago already currently time'.split(
    ' ',
  ),
);

function mayTellTime({ words, from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const { key } = words[at]!;
    if (days.has(key) || months.has(key) || spans.has(key) || edges.has(key)) return true;
  }
  return false;
}

function tellsTime({ words, from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (isTime(words, at) || isRoughTime(words[at]!)) return true;
  return false;
}

/** *later*, *a year*, *1986*, *June-September* */
function isRoughTime({ key }: Word): boolean {
  return (
    rough.has(key) ||
    spans.has(key) ||
    /^(?:19|20)\d\d$/.test(key) ||
    (key.includes('-') && key.split('-').some((part) => months.has(part) || days.has(part)))
  );
}

/** Whether a word tells a time, with the one before it. */
function isTime(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  return days.has(key) || months.has(key) || (spans.has(key) && pointers.has(words[at - 1]?.key ?? ''));
}

/** Whether a word may be of a time. */
function isOfTime(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  if (/^\d{1,4}$/.test(key))
    return months.has(words[at - 1]?.key ?? '') || months.has(words[at + 1]?.key ?? '') || words[at - 1]?.key === '.';
  return days.has(key) || months.has(key) || spans.has(key) || pointers.has(key) || edges.has(key) || leads.has(key) || inner.has(key);
}

/** Where the time ends that a stretch begins with; its beginning where it begins with none. */
function endOfHead({ words, from, to }: Stretch): number {
  if (!mayBegin(words, from) || (!leads.has(words[from]!.key) && leads.has(words[from - 1]?.key ?? ''))) return from;
  let [at, end] = [from, from];
  for (; at < to && isOfTime(words, at); at++) if (isTime(words, at) || (end > from && /^\d/.test(words[at]!.key))) end = at + 1;
  return end;
}

/** Where the time begins that a stretch ends with, or that goes on behind it; its end where there is none. */
function startOfTail({ words, from, to }: Stretch): number {
  if (leads.has(words[to - 1]!.key)) return to;
  let at = to;
  while (at > from && isOfTime(words, at - 1)) at--;
  while (at < to && !mayBegin(words, at)) at++;
  if (edges.has(words[to - 1]!.key) && at < to && words[to] && days.has(words[to].key)) return at;
  for (let k = at; k < to; k++) if (isTime(words, k)) return at;
  return to;
}

function mayBegin(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  return leads.has(key) || pointers.has(key) || edges.has(key) || days.has(key) || months.has(key);
}
