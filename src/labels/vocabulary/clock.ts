import { hourOfDay } from '../../text/hours.js';
import type { Atom } from '../atom.js';
import { isInitials } from '../orthography/letters.js';

/** Hours that have a name; *12 noon* is *noon*. */
export const hours: ReadonlyMap<string, string> = new Map([
  ['noon', '@720'],
  ['midday', '@720'],
  ['midnight', '@0'],
]);
/** By whose clock: *10:15 GMT*. */
export const zones: ReadonlyMap<string, string> = new Map([
  ['utc', 'gmt'],
  ...`gmt bst cet cest eet eest msk est edt et cst cdt mst mdt pst pdt pt akst akdt hst sast ist pkt wib hkt sgt jst kst awst acst acdt aest aedt nzst nzdt`
    .split(' ')
    .map((zone) => [zone, zone] as const),
]);

/** *10:15 GMT*, *7 a.m. ET*, *noon JST*: what follows a time in capitals says by whose clock; *5 et 6*, *a size of 5 pt* do not. */
export function isZone(atoms: readonly Atom[], at: number): boolean {
  const { text, value } = atoms[at]!;
  if (!zones.has(value) || !(isInitials(text) || value === 'gmt')) return false;
  const before = atoms[at - 1];
  return before?.kind === 'number' || isHalf(before) || hours.has(before?.value ?? '');
}

/** *a.m.* or *p.m.* */
export function isHalf(atom: Atom | undefined): boolean {
  return atom?.value === 'am' || atom?.value === 'pm';
}

/** The figure of *12 noon*. */
export function isTwelve(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.text === '12' && hours.has(atoms[at + 1]?.value ?? '');
}

const clockWords: ReadonlySet<string> = new Set(['am', 'pm', 'gmt', 'hour', 'uhr', 'uur', 'horas']);
/** Behind an hour without minutes these measure how long something takes: *12 hrs*, *3 uur*. */
const spans: ReadonlySet<string> = new Set(['hour', 'uur', 'horas']);
/** Words of other languages that a time with a point stands behind: *um 18.30*, *alle 20.10*, *kello 18.30*, *kl. 18.30*. */
const beforeClock: ReadonlySet<string> = new Set('um alle ore las kl klo kello klockan klokken klokka godz pukul saat luc'.split(' '));

/** The time of day that a number tells, as `@` and minutes: *10:30 a.m.*, *10.30am*, *6 pm*, *18:00*, *0940 hrs*, *0940 local time*, *18h30*, *18.30 Uhr*. */
export function clockAt(atoms: readonly Atom[], at: number): string | undefined {
  // Read already: in another language other words tell it.
  if (atoms[at]!.value.startsWith('@')) return atoms[at]!.value;
  const half = atoms[at + 1]?.value;
  const found = /^(\d{1,2})(?:([:.]?|\s?[hH]\s?)([0-5]\d))?$/.exec(atoms[at]!.text);
  const isLocal = half === 'local' && found?.[3] !== undefined && atoms[at + 2]?.value === 'time';
  if (!found || (!/[:h]/i.test(found[2] ?? '') && !clockWords.has(half ?? '') && !isLocal && !isLedTo(atoms, at, found[2])))
    return undefined;
  if (spans.has(half ?? '') && found[3] === undefined) return undefined;
  const hour = hourOfDay(Number(found[1]), half === 'am' || half === 'pm' ? half : undefined);
  return `@${hour * 60 + Number(found[3] ?? 0)}`;
}

/** *um 18.30*, *kl. 18.30* */
function isLedTo(atoms: readonly Atom[], at: number, mark: string | undefined): boolean {
  if (mark !== '.') return false;
  const before = atoms[at - 1]?.value === '.' ? atoms[at - 2] : atoms[at - 1];
  return beforeClock.has(before?.value ?? '');
}

/** Whether two figures as written are one time of day with another mark in it: *18.30*, *18:30* and *18h30*. */
export function areOneClock(one: string, other: string): boolean {
  if (one.length < 4 || other.length < 4) return false;
  const [own, others] = [clock.exec(one), clock.exec(other)];
  return own !== null && others !== null && Number(own[1]) === Number(others[1]) && own[2] === others[2];
}
const clock = /^([01]?\d|2[0-3])(?:[:.]|\s?[hH]\s?)([0-5]\d)$/;
