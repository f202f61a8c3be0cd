import type { Atom } from '../atom.js';
import { articles, mutual } from '../deeds/deeds.js';
import { isTelling } from '../passage/content.js';
import type { Run } from '../passage/lineup.js';
import { type Finding, findingsOf, rangesAt } from '../passage/mentions.js';
import type { Passage, Reading } from '../passage/reading.js';

/**
 * *[-won-]{+was up for+} the Ardenne prize and [-was up for-]{+won+} the Velpa prize*: two that took each other's place, each beside a thing of its own; and *the
 * [-mayor-]{+union+}, backed by the [-union-]{+mayor+}, won*, where what stands between is told of the one and is not the same from both ends.
 */
export function mirrorFindings({ left, right, swaps, moved }: Passage): Finding[] {
  if (swaps.length < 2 || moved.size === 0) return [];
  const known = new Map(swaps.map((gap) => [`${says(left, gap.left)} > ${says(right, gap.right)}`, gap]));
  const isMirrored = (gap: Run) => {
    const [gone, come] = [says(left, gap.left), says(right, gap.right)];
    const other = gone === '' || come === '' ? undefined : known.get(`${come} > ${gone}`);
    if (other === undefined || other === gap) return false;
    return (areTwo(left, gap.left, other.left) && areTwo(right, gap.right, other.right)) || areTurned(left, right, gap, other);
  };
  const found = swaps.filter(isMirrored);
  const places = (side: 'left' | 'right') => rangesAt(found.flatMap((gap) => gap[side]));
  return findingsOf('content', { left: places('left'), right: places('right') });
}

/** The telling words of some places. */
function says({ atoms }: Reading, places: readonly number[]): string {
  return places
    .map((i) => atoms[i]!)
    .filter(({ kind, value }) => kind !== 'mark' && isTelling(value))
    .map(({ value }) => value)
    .join(' ');
}

/** Whether each of two stands in a clause of its own with a thing of its own that stayed: in a list (*the old men and the young women*) the order tells nothing. */
function areTwo(reading: Reading, one: readonly number[], other: readonly number[]): boolean {
  const [first, second] = one[0]! < other[0]! ? [one, other] : [other, one];
  const border = borderBetween(reading, first.at(-1)! + 1, second[0]!);
  if (border < 0) return false;
  return hasThing(reading, first[0]!, -1, 0) || hasThing(reading, first.at(-1)!, 1, border)
    ? hasThing(reading, second[0]!, -1, border) || hasThing(reading, second.at(-1)!, 1, reading.atoms.length)
    : false;
}

function borderBetween({ atoms }: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (isBorder(atoms[at]!.value)) return at;
  return -1;
}

function isBorder(value: string): boolean {
  return /^(?:and|but|while|or|[.,;:?!])$/.test(value);
}

/** Whether a telling word that stayed stands on one side of a place, before the next border. */
function hasThing({ atoms, loose }: Reading, from: number, step: 1 | -1, end: number): boolean {
  for (let at = from + step; at !== end && atoms[at] !== undefined && !isBorder(atoms[at]!.value); at += step) {
    if (loose[at]! >= 0) return false;
    if (atoms[at]!.kind !== 'mark' && isTelling(atoms[at]!.value)) return true;
  }
  return false;
}

/** Whether two that stand in one clause changed places around words that tell of them in turn, and nothing else: not *was backed by* for *backed*. */
function areTurned(left: Reading, right: Reading, one: Run, other: Run): boolean {
  const isBare = ({ atoms }: Reading, places: readonly number[]) =>
    places.filter((i) => isTelling(atoms[i]!.value)).length === 1 &&
    places.every((i) => isTelling(atoms[i]!.value) || articles.has(atoms[i]!.value));
  if (![one, other].every((gap) => isBare(left, gap.left) && isBare(right, gap.right))) return false;
  const between = betweenTwo(left, one.left, other.left);
  // *The mayor will sign the bill*, *The bill will be signed by the mayor*: another voice.
  if (isPassive(between) !== isPassive(betweenTwo(right, one.right, other.right))) return false;
  const parts = between.some(({ value }) => (value !== ',' && isBorder(value)) || mutual.has(value) || together.test(value));
  return !parts && between.some(({ kind, value }) => kind === 'word' && isTelling(value));
}

/** The atoms between two of whom one stands before the other. */
function betweenTwo({ atoms }: Reading, one: readonly number[], other: readonly number[]): Atom[] {
  return one[0]! < other[0]! ? atoms.slice(one.at(-1)! + 1, other[0]) : atoms.slice(other.at(-1)! + 1, one[0]);
}

function isPassive(between: readonly Atom[]): boolean {
  return between.some(({ value }) => value === 'by');
}

/** What is told of both: *the mayor, together with the priest, left*. */
const together = /^(?:together|along|alongside|with|both|between|plus)$/;
