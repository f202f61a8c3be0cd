import type { Atom } from '../atom.js';
import { isNumberWord, numberWords } from '../numerals/number-words.js';
import { isCapital } from '../orthography/letters.js';
import { phrases } from '../orthography/phrases.js';
import { leads, timeWords } from '../vocabulary/times.js';
import { verbsOfSaying } from '../vocabulary/verbs.js';

/**
 * What the rules ask of every atom of a passage, told by the atom alone: a bit each. A word is asked once, however often it stands; a passage in which no atom
 * has a trait need not be gone through for it.
 */
export const numeric = 1;
/** A number or a phrase can begin with it. */
export const heading = 2;
/** A verb of saying. */
export const saying = 4;
/** May be of a date. */
export const timing = 8;
/** A common word that a date may begin with. */
export const leading = 16;
/** A quotation mark of any style. */
export const quoting = 32;
/** May be of a name: it bears a capital, or is *the U.S.*. */
export const nameable = 64;
/** The mark of a question. */
export const asking = 128;

/** The words that have any of these traits. */
const traitsOfWords = new Map<string, number>();
function note(words: Iterable<string>, trait: number): void {
  for (const word of words) traitsOfWords.set(word, (traitsOfWords.get(word) ?? 0) | trait);
}
note([...phrases.map(([words]) => words[0]!), 'minus', ...[...numberWords].filter(isNumberWord)], heading);
note(verbsOfSaying, saying);
note(timeWords, timing);
note(leads, leading);

/** The next trait, which no words have yet. */
let next = asking << 1;

/** A trait of their own for some words, by their values: where no edit touched one, the rule that looks for them has nothing to find. */
export function traitFor(words: Iterable<string>): number {
  const trait = next;
  next <<= 1;
  note(words, trait);
  return trait;
}

/** The traits of an atom. */
export function traitsOf(value: string, kind: Atom['kind'], text: string): number {
  if (kind === 'mark') return value === '"' ? quoting : value === '?' ? asking : 0;
  const named = isCapital(text) || value === 'u.s.' ? nameable : 0;
  return kind === 'number' ? named | numeric | heading | timing : named | (traitsOfWords.get(value) ?? 0);
}

/** The traits that some atoms have among them. */
export function traitsAmong(atoms: readonly Atom[]): number {
  let all = 0;
  for (let i = 0; i < atoms.length; i++) all |= atoms[i]!.traits;
  return all;
}
