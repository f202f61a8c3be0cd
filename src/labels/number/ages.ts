import { paragraphsWith } from '../passage/elsewhere.js';
import type { Unmatched } from '../passage/mentions.js';
import { hasCapital, type Passage, type Reading } from '../passage/reading.js';
import { type Figure, figures } from './numbers.js';

/**
 * Leaves out an age that only one passage tells of and the other story gives at another place: *[-a-]{+27-year-old Ivo Marin as the+} man* where the other has *Ivo
 * Marin, 27,* in its next paragraph. One that another took the place of is a change.
 */
export function withoutKnownAges({ left, right }: Passage, found: Unmatched<Figure>): Unmatched<Figure> {
  const [l, r] = [found.left.some((figure) => isAge(left, figure)), found.right.some((figure) => isAge(right, figure))];
  if (l === r) return found;
  const isNew = (own: Reading, other: Reading) => (figure: Figure) => !isAgeIn(other, figure, bearerOf(own, figure));
  return { left: found.left.filter(isNew(left, right)), right: found.right.filter(isNew(right, left)) };
}

/** Whether the story of a side tells the same age of one of that name. */
function isAgeIn(side: Reading, { value }: Figure, bearer: readonly string[]): boolean {
  if (bearer.length === 0) return false;
  return paragraphsWith(side, [value.slice(1)]).some((place) =>
    figures(place).some((told) => told.value === value && bearerOf(place, told).some((word) => bearer.includes(word))),
  );
}

function isAge(reading: Reading, figure: Figure): boolean {
  return bearerOf(reading, figure).length > 0;
}

/** The name of whom an age is told, word for word: *27-year-old Ivo Marin*, *Ivo Marin, 27, left*; empty for any other figure. */
function bearerOf({ atoms }: Reading, { from, to }: Figure): string[] {
  if (!/^\d{1,3}$/.test(atoms[from]!.text)) return [];
  const name: string[] = [];
  if (/^years?$/.test(atoms[to]?.value ?? '') && atoms[to + 1]?.value === 'old') {
    for (let i = to + 2; atoms[i] && hasCapital(atoms[i]!); i++) name.push(atoms[i]!.value);
  } else if (isBetweenCommas(atoms, from, to)) {
    for (let i = from - 2; i >= 0 && hasCapital(atoms[i]!); i--) name.push(atoms[i]!.value);
  }
  return name;
}

function isBetweenCommas(atoms: Reading['atoms'], from: number, to: number): boolean {
  return atoms[from - 1]?.value === ',' && (atoms[to] === undefined || /^[,.;)]$/.test(atoms[to].value));
}
