import type { Degree, Derivation, Side, Sides } from '../../../model.js';
import { counted, figure, percent } from '../../../text/quantities.js';
import { countWords } from '../../../text/word-count.js';
import { visible } from '../../page/visible.js';

/** Before a reading: nobody's intention is known. */
export const readsAs = 'reads as';

/** Where no reading is borne out. */
export const noReading = 'reads as nothing in particular: see what follows';

/** Where there is nothing to do, because there is no story. */
export const noStory = 'neither copy has any story text';

/** A line in which a copy says which version it is. */
export function saysItself(name: string, text: string): string {
  return `${name} says of itself: ${visible(text)}`;
}

/** Instructions that are left out for length: `14 more: 9 SUBS, 5 DROPS (--all)`. */
export function moreInstructions(verbs: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const verb of verbs) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  return `${figure(verbs.length)} more: ${[...counts].map(([verb, count]) => `${figure(count)} ${verb}`).join(', ')} (--all)`;
}

/** Which copy the numbers are of. */
export function whoseNumbers({ left, right }: Sides<string>): string {
  return `Graf numbers are those of ${left}; after INSERTS, ADDS, "new", "now", "to", "into" and "as" those of ${right}.`;
}

const degreeNames: Readonly<Record<Degree, string>> = { wholly: 'wholly derived', partially: 'partially derived', non: 'not derived' };

/** Where one degree is that of both. */
const inEachOther: Readonly<Record<Degree, string>> = {
  wholly: 'each is wholly derived from the other',
  partially: 'each is partially derived from the other',
  non: 'neither is derived from the other',
};

/** How far each is made of the other, in a line: `each is partially derived from the other; longest run in common 227 words`. */
export function derivedInShort({ degree, longest, run }: Derivation, names: Sides<string>): string {
  const { left, right } = degree;
  const how = left === right ? inEachOther[left] : `${names.left} is ${degreeNames[left]}, ${names.right} ${degreeNames[right]}`;
  if (!longest) return `${how}; no word in common`;
  return longest.words < run ? how : `${how}; longest run in common ${counted(longest.words, 'word')}`;
}

/** `afp.txt contains 96% of fe-today.txt and adds 41%`; empty when neither holds the other. */
export function holdsMore({ fuller, more, containment }: Derivation, names: Sides<string>): string {
  if (fuller === undefined) return '';
  const other = fuller === 'left' ? 'right' : 'left';
  return `${names[fuller]} contains ${percent(containment[other])} of ${names[other]} and adds ${percent(more ?? 0)}`;
}

/** How far one side is made of the other: `partially derived: 61% of its words are in afp.txt, 62% word for word in runs of 5 and more`. */
export function derivedInFull({ degree, containment, verbatim, run }: Derivation, side: Side, names: Sides<string>): string {
  const other = names[side === 'left' ? 'right' : 'left'];
  const runs = run > 1 ? ` in runs of ${run} words and more` : '';
  return `${names[side]} ${degreeNames[degree[side]]}: ${percent(containment[side])} of its words are in ${other}, ${percent(verbatim[side])} word for word${runs}`;
}

/** The longest run that both have, and how it begins. */
export function longestRunIs(words: number, left: string, right: string, begins: string): string {
  const where = left === right ? left : `${left} on the left, ${right} on the right`;
  return `longest run in common: ${counted(words, 'word')}, ${where}: "${visible(begins)}${countWords(begins) < words ? '…' : ''}"`;
}

/** The bands that the degrees were read from. */
export function bandsAre([wholly, partially]: readonly [number, number]): string {
  return `bands: wholly derived from ${percent(wholly)} of the words, partially from ${percent(partially)} (--bands)`;
}
