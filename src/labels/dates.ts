import type { Atom } from './atoms.js';
import { type Finding, findingsOf, type Mention, unmatched } from './mentions.js';
import type { Reading } from './reading.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** *overnight*, *at the weekend*: a time told from the day the story was written. */
const relative: ReadonlySet<string> = new Set('today yesterday tomorrow tonight overnight weekend noon midnight midday'.split(' '));
/** *last week*, *this morning*, *next month*, *earlier this year*: a time only beside a word that points. */
const spans: ReadonlySet<string> = new Set(
  'second minute hour day week month year decade century morning afternoon evening night spring summer autumn fall winter quarter'.split(
    ' ',
  ),
);
const pointers: ReadonlySet<string> = new Set('last next this past previous coming following'.split(' '));

/** Dates and times that came, went or changed. */
export function dateFindings(left: Reading, right: Reading): Finding[] {
  return findingsOf('datetime', unmatched(dates, left, right));
}

/** Dates and times with their value: *Feb. 6* and *6 February* are one, *yesterday* and *on Friday* are two. */
export function dates({ atoms }: Reading): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const to = endOfDate(atoms, i);
    if (to === i) continue;
    const key = atoms
      .slice(i, to)
      .filter(({ kind }) => kind !== 'mark')
      .map((atom) => atom.value)
      .sort()
      .join(' ');
    found.push({ from: i, to, key });
    i = to - 1;
  }
  return found;
}

function endOfDate(atoms: readonly Atom[], at: number): number {
  let end = at;
  while (end < atoms.length) {
    const length = partOfDate(atoms, end, at);
    if (length === 0) break;
    end += length;
  }
  while (end > at && atoms[end - 1]!.kind === 'mark') end--;
  return end > at && atoms.slice(at, end).some((atom, i) => tells(atoms, at + i)) ? end : at;
}

/** Whether an atom alone tells a time. */
function tells(atoms: readonly Atom[], at: number): boolean {
  const { value, kind } = atoms[at]!;
  return kind === 'word'
    ? isMonth(atoms, at) || weekdays.includes(value) || relative.has(value) || isPointed(atoms, at)
    : isYear(atoms, at) || isClock(atoms, at);
}

function partOfDate(atoms: readonly Atom[], at: number, from: number): number {
  const { value, kind } = atoms[at]!;
  if (kind === 'mark') return value === ',' && at > from ? 1 : 0;
  if (tells(atoms, at)) return 1;
  if (kind === 'number') return isMonth(atoms, at - 1) || isMonth(atoms, at + 1) || isHour(atoms, at) ? 1 : 0;
  if (pointers.has(value)) return isPointed(atoms, at + 1) || tells2(atoms, at + 1) ? 1 : 0;
  return (value === 'am' || value === 'pm' || value === 'gmt') && at > from ? 1 : 0;
}

function tells2(atoms: readonly Atom[], at: number): boolean {
  const value = atoms[at]?.value;
  return value !== undefined && (weekdays.includes(value) || relative.has(value) || isMonth(atoms, at));
}

function isPointed(atoms: readonly Atom[], at: number): boolean {
  const value = atoms[at]?.value;
  return value !== undefined && spans.has(value) && pointers.has(atoms[at - 1]?.value ?? '');
}

/** *May* and *March* are months beside a day or a year, or after *in*, *last*, *since*; *may* and *march* are verbs. */
function isMonth(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom || !months.includes(atom.value)) return false;
  if (atom.value !== 'may' && atom.value !== 'march') return true;
  const beside = [atoms[at - 1], atoms[at + 1]];
  return (
    /^\p{Lu}/u.test(atom.text) &&
    (beside.some((a) => a?.kind === 'number') ||
      /^(in|last|next|since|until|by|of|this|to|from|early|late|mid)$/.test(beside[0]?.value ?? ''))
  );
}

/** *in 2019*, *January 2026*: four figures without a comma or a unit. */
function isYear(atoms: readonly Atom[], at: number): boolean {
  const { text, kind } = atoms[at]!;
  if (kind !== 'number' || !/^(1[89]|20)\d\ds?$/.test(text)) return false;
  return (
    atoms[at + 1]?.kind !== 'word' ||
    /^(in|since|by|of|from|until|to|and|the|early|late|january|may|\w*(ber|ary|il|ly|st))$/.test(atoms[at - 1]?.value ?? '')
  );
}

function isClock(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.kind === 'number' && (/^\p{N}{1,2}:\p{N}\p{N}$/u.test(atoms[at]!.text) || isHour(atoms, at));
}

function isHour(atoms: readonly Atom[], at: number): boolean {
  return /^(am|pm|gmt)$/.test(atoms[at + 1]?.value ?? '');
}
