import type { Atom } from '../atom.js';
import { type Finding, findingsOf, type Range, rangesAt } from '../passage/mentions.js';
import { isTouched, type Passage, type Reading } from '../passage/reading.js';

/** *able* and *unable*, *certain* and *uncertain*, in the same place of both texts. */
export function denialFindings({ left, right, swaps }: Passage): Finding[] {
  if (swaps.length === 0 || !isTouched(left, right, ({ value }) => value.startsWith('un') || denied.has(value))) return [];
  return swaps.flatMap((gap) => {
    const denials = { left: denialsIn(left, gap.left, right, gap.right), right: denialsIn(right, gap.right, left, gap.left) };
    return findingsOf('negation', denials);
  });
}

function denialsIn(own: Reading, places: readonly number[], other: Reading, others: readonly number[]): Range[] {
  if (places.length > longestGap || others.length > longestGap) return [];
  const isTurned = (i: number, j: number) => {
    const [one, two] = [own.atoms[i]!.value, other.atoms[j]!.value];
    return (isDenial(one, two) && !isWeakened(other, j)) || (isDenial(two, one) && !isWeakened(own, i));
  };
  return rangesAt(places.filter((i) => others.some((j) => isTurned(i, j))));
}

/** *hardly changed* is *unchanged*, *not be able* is *be unable* */
function isWeakened({ atoms }: Reading, at: number): boolean {
  return /^(?:hardly|barely|scarcely|little|not)$/.test(atoms[overBe(atoms, at - 1, -1)]?.value ?? '');
}

/** The place of a word, or of the next beyond forms of *be*. */
export function overBe(atoms: readonly Atom[], at: number, step: 1 | -1): number {
  let place = at;
  while (/^(?:be|been|being)$/.test(atoms[place]?.value ?? '')) place += step;
  return place;
}

/** In a longer stretch put in another's place, a word and its denial stand by chance. */
export const longestGap = 6;

/** Words that begin like a denial and are none: *cover* and *uncover*, *do* and *undo* are acts. */
const shortest = 4;
const acts = /^un(?:cover|veil|lock|load|pack|tie|fold|earth|leash|mask|ravel|screw|wind)/;
/** Words whose denial begins with *in*, *im*, *il*, *ir* or *dis*; most words with such a beginning are other words (*come* and *income*). */
const denied: ReadonlyMap<string, string> = new Map(
  `inaccurate incorrect incomplete insufficient inadequate incapable ineligible inactive unstable insecure invalid invisible ineffective indirect
  inconclusive insane impossible improbable improper impartial illegal illegitimate illiterate irregular irresponsible irrelevant dishonest disloyal
  disallow disallowed disapprove disapproved disagree disagreed dissatisfied disqualified nonviolent`
    .split(/\s+/)
    .map((word) => [word, word.replace(/^(?:in|im|il|ir|dis|non|un)/, '')] as const),
);

/** Whether a word denies another: *unable*, *able*; *absent*, *present*. */
export function isDenial(word: string, of: string): boolean {
  if (word === 'absent' || word === 'absence') return of === 'present' || of === 'presence';
  if (word.startsWith('un') && word.length === of.length + 2) return of.length >= shortest && word.endsWith(of) && !acts.test(word);
  return denied.get(word) === of;
}
