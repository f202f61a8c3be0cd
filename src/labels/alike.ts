import { type Atom, atomsOf, mayJoin, type Written } from './atoms.js';
import { makeAtom } from './parts.js';
import { firstBehind } from './places.js';

/** A text that has been read. */
interface Known extends Pick<Written, 'text' | 'start'> {
  readonly atoms: readonly Atom[];
}

/** How many letters two texts may have in common at their beginning and at their end. */
interface Alike {
  readonly head: number;
  readonly tail: number;
}

/**
 * The same as `atomsOf` for a text that may begin and end like another: what both have in common is taken from the other, up to a word that nothing is
 * read over, and only what lies between is read.
 */
export function atomsLike(known: Known, { head, tail }: Alike, beside: Written): Atom[] {
  const { text: written, start: offset, decimalComma, isWord } = beside;
  const { text, start, atoms } = known;
  if (head + tail > Math.min(text.length, written.length) || hasSign(text) || hasSign(written)) return atomsOf(beside);
  const longer = written.length - text.length;
  const isHead = text.slice(0, head) === written.slice(0, head);
  const isTail = text.slice(text.length - tail) === written.slice(written.length - tail);
  const before = isHead ? lastBreak(known, start + head) : 0;
  const behind = isTail ? firstBreak(known, start + text.length - tail) : atoms.length;
  const from = before === 0 ? 0 : atoms[before]!.start - start;
  const to = behind === atoms.length ? written.length : atoms[behind]!.start - start + longer;
  const found: Atom[] = [];
  addMoved(found, atoms.slice(0, before), offset - start);
  for (const atom of atomsOf({ text: written.slice(from, to), start: offset + from, decimalComma, isWord })) found.push(atom);
  addMoved(found, atoms.slice(behind), offset - start + longer);
  return found;
}

/** Whether a text has a dollar sign, of which it depends on the figures of the whole text how it is read. */
function hasSign(text: string): boolean {
  return text.includes('$');
}

/** The last atom before a place of a text that nothing before it is read together with; 0 when there is none. */
function lastBreak(known: Known, place: number): number {
  let at = Math.min(firstBehind(known.atoms, place), known.atoms.length - 1);
  while (at > 0 && !(known.atoms[at]!.start < place && isBreak(known, at))) at--;
  return Math.max(at, 0);
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
function isBreak({ text, start, atoms }: Known, at: number): boolean {
  const [word, next] = [atoms[at - 1]!, atoms[at]!];
  if (word.kind !== 'word' || next.start !== word.end + 1 || mayJoin(word.value)) return false;
  return plainWord.test(word.text) && plainStart.test(next.text) && text[word.start - start - 1] === ' ' && text[word.end - start] === ' ';
}

/** Shorter words are letters behind a figure too: *1.5m people*. */
const plainWord = /^[a-z]{4,}$/;
const plainStart = /^[a-z0-9]/;

/** Adds some atoms as they stand so many letters farther on. */
function addMoved(found: Atom[], atoms: readonly Atom[], by: number): void {
  for (const { value, kind, text, start, end } of atoms) found.push(makeAtom(value, kind, text, start + by, end + by));
}
