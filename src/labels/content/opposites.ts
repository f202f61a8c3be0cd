import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitFor } from '../atoms/traits.js';
import { names } from '../name/names.js';
import { isCapital } from '../orthography/letters.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, type Range, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';
import { type Place, placesOfSmallWord, placesOfWord } from '../vocabulary/kinds/index.js';
import { isLaterOfSide, sideAt } from '../vocabulary/sides/index.js';
import { isUnit } from '../vocabulary/units.js';
import { areFormedOpposites } from './formed.js';

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
  if (gap.left.length === 1 && gap.right.length === 1 && areAlone(left, gap.left[0]!, right, gap.right[0]!)) {
    return findingsOf('content', { left: rangesAt(gap.left), right: rangesAt(gap.right) });
  }
  if (gap.left.length > longestGap || gap.right.length > longestGap) return [];
  const l = standsIn(left, gap.left);
  if (l.length === 0) return [];
  const r = standsIn(right, gap.right);
  if (r.length === 0) return [];
  const turned = l.filter(({ place: { kind } }) => isTurned(l, r, kind));
  if (turned.length === 0) return [];
  const told = (label: 'content' | 'name', isPost: boolean) => {
    const kinds = new Set(turned.flatMap(({ place }) => (place.isPost === isPost ? [place.kind] : [])));
    return findingsOf(label, { left: mentions(gap.left, l, kinds), right: mentions(gap.right, r, kinds) });
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

/** A place of some words that stand in a gap or reach into it: *turned down*. */
interface Stand extends Range {
  readonly place: Place;
}

/** Whether both sides have words of a kind, and none of them is of one thing. */
function isTurned(left: readonly Stand[], right: readonly Stand[], kind: number): boolean {
  let isOnBoth = false;
  for (const { place: other } of right) {
    if (other.kind !== kind) continue;
    isOnBoth = true;
    for (const { place: one } of left) if (one.kind === kind && one.end === other.end) return false;
  }
  return isOnBoth;
}

/** *nearly all* are most, *less expensive* is cheaper, *a few* are some, and *after all* tells of nobody. */
const softer = /^(?:nearly|almost|virtually|hardly|not|less|least)$/;
const beforeAll = /^(?:at|after|above)$/;

/** Where the words of a gap stand; of two or more that tell a side together none stands by itself: *turned down* is not *down*. */
function standsIn(reading: Reading, places: readonly number[]): readonly Stand[] {
  const { atoms } = reading;
  const found: Stand[] = [];
  const first = places[0]!;
  let next = 0;
  if (isLaterOfSide(atoms[first]!.value)) {
    for (let at = Math.max(0, first - furthest); at < first; at++) next = Math.max(next, addSide(reading, at, first, found));
  }
  for (const at of places) {
    if (at < next || atoms[at]!.kind === 'mark') continue;
    next = addSide(reading, at, at, found);
    if (next > at + 1) continue;
    const own = placesOf(atoms[at]!);
    if (own.length > 0 && !isElsewhere(reading, at)) for (const place of own) found.push({ place, from: at, to: at + 1 });
  }
  return found.length === 0 ? nowhere : found;
}

/** How far before a gap a side may begin that reaches into it: *went [-through-]{+out+}*. */
const furthest = 2;

/** Adds what is told of a side by words from one place that reach another; returns where they end, 0 where there are none. */
function addSide(reading: Reading, at: number, reached: number, found: Stand[]): number {
  const side = sideAt(reading.atoms, at);
  if (side === undefined) return 0;
  const to = at + 1 + side.rest.length;
  if (to <= reached || isElsewhere(reading, at) || isUndone(reading, at) || isClose(reading, at, to)) return 0;
  for (const place of side.places) found.push({ place, from: at, to });
  return to;
}

/** *closed down 2 percent*, *ended up 40 points*: which way a price went, and no shop was shut. */
function isClose({ atoms }: Reading, at: number, to: number): boolean {
  return to === at + 2 && atoms[to]?.kind === 'number' && /^(?:up|down)$/.test(atoms[at + 1]!.value) && closes.test(atoms[at]!.value);
}

const closes = /^(?:clos|end|finish|settl|open)(?:e|es|ed|ing|s)?$/;

/**
 * *less expensive*, *no longer open*, *not be able*, *failed to win*: what words that came before it turn round is told with them. What both versions turn round
 * is turned in both: *The bid was not [-accepted-]{+rejected+}*.
 */
function isUndone({ atoms, loose }: Reading, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before <= furthestTurn && between.test(atoms[before]!.value)) before--;
  if (before < 0 || loose[before] === -1) return false;
  const { value } = atoms[before]!;
  return turning.test(value) || (atoms[before + 1]!.value === 'to' && undoing.test(value));
}

const furthestTurn = 3;
const between = /^(?:be|been|being|to|longer|yet|ever|even|have)$/;
const turning = /^(?:less|least|fewer|not|never|no|nor|without|hardly|barely|unable)$/;
const undoing = /^(?:fail|refus|declin|struggl|ceas|threaten|tr[yi]|omit|neglect)[a-z]*$/;

/** The places of a word by its value, or as it is written where that is another; *double* is a kind of game, and a number. */
function placesOf({ value, kind, text }: Atom): readonly Place[] {
  if (kind === 'mark') return nowhere;
  const found = kind === 'number' ? nowhere : placesOfWord(value);
  return found.length > 0 || value === text ? found : placesOfWord(text.toLowerCase());
}

const nowhere: readonly never[] = [];

/** Whether a word that is of a kind tells of something else where it stands. */
function isElsewhere(reading: Reading, at: number): boolean {
  const { value, kind } = reading.atoms[at]!;
  const before = reading.atoms[at - 1];
  if (before === undefined) return isInName(reading, at);
  if ((reading.loose[at - 1]! >= 0 && softer.test(before.value)) || (value === 'all' && beforeAll.test(before.value))) return true;
  if (kind === 'number') return before.value === 'a';
  return (before.kind === 'number' && isUnit(value)) || isInName(reading, at);
}

/** *Solvia Steel Corp* and *Ardenne Oil Ltd* are two firms, and no two goods. */
function isInName(reading: Reading, at: number): boolean {
  return isCapital(reading.atoms[at]!.text) && names(reading).some(({ from, to }) => from <= at && at < to);
}

function mentions(places: readonly number[], stands: readonly Stand[], turned: ReadonlySet<number>): Range[] {
  const told = stands.filter(({ place }) => turned.has(place.kind));
  return rangesAt(places.filter((i) => told.some(({ from, to }) => from <= i && i < to)));
}

/** Whether two words are opposites where nothing else changed beside them; *may [-not-] be [-able-]{+unable+} to pay* says the same. */
function areAlone(left: Reading, l: number, right: Reading, r: number): boolean {
  const [one, other] = [left.atoms[l]!, right.atoms[r]!];
  if (areSmallOpposites(one, other)) return true;
  return areFormedOpposites(one.value, other.value) && !left.changed.some(denies) && !right.changed.some(denies);
}

function denies({ value }: Atom): boolean {
  return value === 'not' || value === 'no' || value === 'never' || value === 'without';
}

function areSmallOpposites(one: Atom, other: Atom): boolean {
  const own = placesOfSmallWord(one.value);
  if (own.length === 0) return false;
  const places = placesOfSmallWord(other.value);
  return own.some(({ kind, end }) => places.some((place) => place.kind === kind && place.end !== end));
}
