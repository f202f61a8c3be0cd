import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitFor } from '../atoms/traits.js';
import { names } from '../name/names.js';
import { isCapital } from '../orthography/letters.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, type Range, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { type Place, placedWords, placesOf, placesOfSmall } from '../vocabulary/opposites.js';

const placed = traitFor(placedWords);

/** In a longer stretch put in another's place, opposites stand by chance: *set up* and *shut down*. */
const longestGap = 6;

/** Words that took the place of their opposites, or of others of their kind. */
export function oppositeFindings({ left, right, swaps, touched }: Passage): Finding[] {
  if ((touched & placed) === 0) return [];
  return calledOff(left, right, 'left').concat(
    calledOff(right, left, 'right'),
    swaps.flatMap((gap) => turnedIn(gap, left, right)),
  );
}

/** *The strike was called[- off-].*: the particle alone turns the verb round. */
function calledOff(own: Reading, other: Reading, side: Side): Finding[] {
  const isCall = ({ value }: Atom) => /^call(?:s|ed|ing)?$/.test(value);
  const isOff = ({ atoms }: Reading, at: number) => atoms[at]!.value === 'off' && at > 0 && isCall(atoms[at - 1]!);
  if (!other.atoms.some(isCall) || other.atoms.some((_, at) => isOff(other, at))) return [];
  return own.atoms.flatMap((_, at) =>
    own.loose[at]! >= 0 && own.loose[at - 1] === -1 && isOff(own, at) ? [{ label: 'content', side, from: at, to: at + 1 }] : [],
  );
}

function turnedIn(gap: Run, left: Reading, right: Reading): Finding[] {
  if (gap.left.length === 1 && gap.right.length === 1 && areSmallOpposites(left.atoms[gap.left[0]!]!, right.atoms[gap.right[0]!]!)) {
    return findingsOf('content', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
  }
  if (gap.left.length > longestGap || gap.right.length > longestGap) return [];
  const [l, r] = [placesIn(left, gap.left), placesIn(right, gap.right)];
  const turned = new Set(l.flatMap(({ axis }) => (isTurned(l, r, axis) ? [axis] : [])));
  return findingsOf('content', { left: mentions(left, gap.left, turned), right: mentions(right, gap.right, turned) });
}

/** Whether both sides stand on an axis, and nowhere at the same end. */
function isTurned(left: readonly Place[], right: readonly Place[], axis: number): boolean {
  const ends = new Set(left.filter((place) => place.axis === axis).map(({ end }) => end));
  const others = right.filter((place) => place.axis === axis);
  return others.length > 0 && others.every(({ end }) => !ends.has(end));
}

/** *nearly all* are most, and *after all* tells of nobody. */
const softer = /^(?:nearly|almost|virtually|hardly|not)$/;
const beforeAll = /^(?:at|after|above)$/;

function placesIn(reading: Reading, gap: readonly number[]): readonly Place[] {
  return gap.flatMap((at) => {
    const places = placesOf(reading.atoms[at]!.value);
    return places.length === 0 || isInName(reading, at) || isTempered(reading, at) ? [] : places;
  });
}

function isTempered({ atoms }: Reading, at: number): boolean {
  const before = atoms[at - 1]?.value ?? '';
  return softer.test(before) || (atoms[at]!.value === 'all' && beforeAll.test(before));
}

/** *Solvia Steel Corp* and *Ardenne Oil Ltd* are two firms, and no two goods. */
function isInName(reading: Reading, at: number): boolean {
  return isCapital(reading.atoms[at]!.text) && names(reading).some(({ from, to }) => from <= at && at < to);
}

function mentions({ atoms }: Reading, gap: readonly number[], turned: ReadonlySet<number>): Range[] {
  return rangesAt(gap.filter((at) => placesOf(atoms[at]!.value).some(({ axis }) => turned.has(axis))));
}

function areSmallOpposites(one: Atom, other: Atom): boolean {
  const places = placesOfSmall(other.value);
  return placesOfSmall(one.value).some(({ axis, end }) => places.some((place) => place.axis === axis && place.end !== end));
}
