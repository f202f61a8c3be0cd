import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitFor } from '../atoms/traits.js';
import { names } from '../name/names.js';
import { isCapital } from '../orthography/letters.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, type Range, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { type Place, placesOfSmallWord, placesOfWord } from '../vocabulary/kinds/index.js';
import { isUnit } from '../vocabulary/units.js';

/** In a longer stretch put in another's place, opposites stand by chance: *set up* and *shut down*. */
const longestGap = 6;

/** Words that took the place of their opposites, or of others of their kind. */
export function oppositeFindings({ left, right, swaps, touched }: Passage): Finding[] {
  const turned = swaps.flatMap((gap, at) => {
    const found = turnedIn(gap, left, right);
    return found.length > 0 && isListed(swaps, at, left, right) ? [] : found;
  });
  return (touched & off) === 0 ? turned : turned.concat(calledOff(left, right, 'left'), calledOff(right, left, 'right'));
}

const off = traitFor(['off']);

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
  const l = placesIn(left, gap.left);
  if (l.length === 0) return [];
  const r = placesIn(right, gap.right);
  if (r.length === 0) return [];
  const turned = l.filter(({ kind }) => isTurned(l, r, kind));
  if (turned.length === 0) return [];
  const told = (label: 'content' | 'name', isPost: boolean) => {
    const kinds = new Set(turned.flatMap((place) => (place.isPost === isPost ? [place.kind] : [])));
    return findingsOf(label, { left: mentions(left, gap.left, kinds), right: mentions(right, gap.right, kinds) });
  };
  return told('content', false).concat(told('name', true));
}

/** Whether a swap and the one before it or behind it only changed the order of a list. */
function isListed(swaps: readonly Run[], at: number, left: Reading, right: Reading): boolean {
  const isOne = (other: Run | undefined) => other !== undefined && isReordered(swaps[at]!, other, left, right);
  return isOne(swaps[at - 1]) || isOne(swaps[at + 1]);
}

/** *the [-boys-]{+girls+} and the [-girls-]{+boys+}*: the two words of a list changed places, and nothing else. */
function isReordered(gap: Run, other: Run, left: Reading, right: Reading): boolean {
  const wordsAt = ({ atoms }: Reading, places: readonly number[]) => places.map((i) => atoms[i]!.value).join(' ');
  if (wordsAt(left, gap.left) !== wordsAt(right, other.right) || wordsAt(right, gap.right) !== wordsAt(left, other.left)) return false;
  const [one, two] = gap.left[0]! < other.left[0]! ? [gap, other] : [other, gap];
  return left.atoms.slice(one.left.at(-1)! + 1, two.left[0]!).every(({ kind, value }) => kind === 'mark' || betweenListed.test(value));
}

const betweenListed = /^(?:and|or|an?|the|of|in|both)$/;

/** Whether both sides have words of a kind, and none of them is of one thing. */
function isTurned(left: readonly Place[], right: readonly Place[], kind: number): boolean {
  let isOnBoth = false;
  for (const other of right) {
    if (other.kind !== kind) continue;
    isOnBoth = true;
    for (const one of left) if (one.kind === kind && one.end === other.end) return false;
  }
  return isOnBoth;
}

/** *nearly all* are most, *a few* are some, and *after all* tells of nobody. */
const softer = /^(?:nearly|almost|virtually|hardly|not)$/;
const beforeAll = /^(?:at|after|above)$/;

function placesIn(reading: Reading, places: readonly number[]): readonly Place[] {
  return places.flatMap((i) => {
    const found = placesOf(reading.atoms[i]!);
    return found.length === 0 || isElsewhere(reading, i) ? [] : found;
  });
}

/**
 * The places of a word by its value, or as it is written where that is another; *first*, *last*, *many* and *few* are told from one another by how they are
 * written, whatever number they stand for.
 */
function placesOf({ value, kind, text }: Atom): readonly Place[] {
  if (kind === 'mark') return nowhere;
  const found = kind === 'number' ? nowhere : placesOfWord(value);
  return found.length > 0 || value === text ? found : placesOfWord(text.toLowerCase());
}

const nowhere: readonly Place[] = [];

/** Whether a word that is of a kind tells of something else where it stands. */
function isElsewhere(reading: Reading, at: number): boolean {
  const { value, kind } = reading.atoms[at]!;
  const before = reading.atoms[at - 1];
  if (before === undefined) return isInName(reading, at);
  if (softer.test(before.value) || (value === 'all' && beforeAll.test(before.value))) return true;
  if (kind === 'number') return before.value === 'a';
  return (before.kind === 'number' && isUnit(value)) || isInName(reading, at);
}

/** *Solvia Steel Corp* and *Ardenne Oil Ltd* are two firms, and no two goods. */
function isInName(reading: Reading, at: number): boolean {
  return isCapital(reading.atoms[at]!.text) && names(reading).some(({ from, to }) => from <= at && at < to);
}

function mentions({ atoms }: Reading, places: readonly number[], turned: ReadonlySet<number>): Range[] {
  const found = places.filter((i) => placesOf(atoms[i]!).some(({ kind }) => turned.has(kind)));
  return rangesAt(found);
}

function areSmallOpposites(one: Atom, other: Atom): boolean {
  const places = placesOfSmallWord(other.value);
  return placesOfSmallWord(one.value).some(({ kind, end }) => places.some((place) => place.kind === kind && place.end !== end));
}
