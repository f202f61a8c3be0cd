import type { Atom } from '../atom.js';
import { atomsOf, mayJoin } from '../atoms/index.js';
import type { Written } from '../atoms/parts.js';
import { movedBy } from '../atoms/parts.js';
import { firstBehind } from './places.js';

/** A text that has been read. */
interface Known extends Pick<Written, 'text' | 'start' | 'words'> {
  readonly atoms: readonly Atom[];
}

/** A stretch that two texts may have in common. */
export interface Alike {
  /** Where it begins and ends in the text that has been read. */
  readonly from: number;
  readonly to: number;
  /** Where it begins in the other. */
  readonly there: number;
}

/** A shorter stretch is read as soon as it is taken, in letters. */
const shortest = 40;

/**
 * The same as `atomsOf` for a text that may have stretches, in order, in common with another: what both have is taken from the other, between words that
 * nothing is read over, and only what lies between is read.
 */
export function atomsLike(known: Known, alike: readonly Alike[], beside: Written): Atom[] {
  const { text } = beside;
  if (hasSign(known.text) || hasSign(text)) return atomsOf(beside);
  const found: Atom[] = [];
  let read = 0;
  const readTo = (place: number) => {
    const atoms = place > read ? atomsOf({ ...beside, text: text.slice(read, place), start: beside.start + read }) : [];
    for (let i = 0; i < atoms.length; i++) found.push(atoms[i]!);
  };
  for (const stretch of alike) {
    const { from, to, there } = stretch;
    if (to - from < shortest || there < read || known.text.slice(from, to) !== text.slice(there, there + to - from)) continue;
    const first = from === 0 && there === 0 ? 0 : firstBreak(known, known.start + from);
    const behind = isTail(stretch, known.text, text) ? known.atoms.length : lastBreak(known, known.start + to, first);
    if (first >= behind) continue;
    const by = beside.start + there - known.start - from;
    if (first > 0) readTo(known.atoms[first]!.start + by - beside.start);
    addMoved(found, known.atoms, first, behind, by);
    read = behind === known.atoms.length ? text.length : known.atoms[behind]!.start + by - beside.start;
  }
  readTo(text.length);
  return found;
}

/** Whether a stretch goes to the end of both texts. */
function isTail({ from, to, there }: Alike, known: string, beside: string): boolean {
  return to === known.length && there + to - from === beside.length;
}

/** Whether a text has a dollar sign, of which it depends on the figures of the whole text how it is read. */
function hasSign(text: string): boolean {
  return text.includes('$');
}

/** The last atom before a place of a text, behind another, that nothing before it is read together with; the other when there is none. */
function lastBreak(known: Known, place: number, other: number): number {
  let at = Math.min(firstBehind(known.atoms, place), known.atoms.length - 1);
  while (at > other && !(known.atoms[at]!.start < place && isBreak(known, at))) at--;
  return at;
}

/** The first atom such that nothing before it is read together with it, and the word before it stands whole behind a place; their number when there is none. */
function firstBreak(known: Known, place: number): number {
  const { atoms } = known;
  let at = firstBehind(atoms, place) + 1;
  while (at < atoms.length && !(atoms[at - 1]!.start > place && isBreak(known, at))) at++;
  return Math.min(at, atoms.length);
}

/**
 * Whether a text is read alike in one piece and in two that part before an atom: *delegates | agreed on the text*. No number, date, abbreviation or name
 * of several words goes over a plain word in small letters and on to a word or figure that has no capital.
 */
function isBreak({ text, start, atoms, words }: Known, at: number): boolean {
  const [word, next] = [atoms[at - 1]!, atoms[at]!];
  if (word.kind !== 'word' || next.start !== word.end + 1 || mayJoin(word.value)) return false;
  if (words !== undefined && (words.mayBeRead(word.text) || words.mayBeRead(next.text))) return false;
  return plainWord.test(word.text) && plainStart.test(next.text) && text[word.start - start - 1] === ' ' && text[word.end - start] === ' ';
}

/** Shorter words are letters behind a figure too: *1.5m people*. */
const plainWord = /^[a-z]{4,}$/;
const plainStart = /^[a-z0-9]/;

/** Adds the atoms between two places as they stand so many letters farther on. */
function addMoved(found: Atom[], atoms: readonly Atom[], first: number, behind: number, by: number): void {
  for (let i = first; i < behind; i++) found.push(movedBy(atoms[i]!, by));
}
