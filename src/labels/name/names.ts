import type { Span } from '../../model.js';
import { isCapitalCity } from '../../text/towns.js';
import type { Atom } from '../atom.js';
import { isGrade } from '../atoms/grades.js';
import { nameable } from '../atoms/traits.js';
import { isOfName } from '../number/numbers.js';
import { isInitials } from '../orthography/letters.js';
import { isTelling } from '../passage/content.js';
import { isLoose, type Range } from '../passage/mentions.js';
import { hasCapital, opensSentence, type Reading, remembered } from '../passage/reading.js';
import { idleCapitals, isInCapitals, isNamedInText } from '../passage/titles.js';
import { isZone } from '../vocabulary/clock.js';
import { isSymbol } from '../vocabulary/measures.js';
import { nationOf } from '../vocabulary/nations.js';
import { common, isNameAtStart } from './opening.js';

/** Words that stand inside a name without a capital: *Department of State*, *Ursula von der Leyen*. */
export const joints: ReadonlySet<string> = new Set("of the for and de la al bin von van der du d' l' dell' dall'".split(' '));

/** A name in a passage. */
export interface Name extends Range {
  /** The values of its words, nations by the name of the nation. */
  readonly words: readonly string[];
}

/** The names of one side. */
export const names = remembered((reading) => namesBetween(reading, 0, reading.atoms.length));

/** The names of one side that an edit touched: few edits touch one, and only around them are names looked for. */
export const touchedNames = remembered((reading): Name[] => {
  const { atoms, loose } = reading;
  const found: Name[] = [];
  let read = 0;
  for (let at = 0; at < atoms.length; at++) {
    if (loose[at]! < 0) continue;
    let from = at;
    while (from > read && !partsNames(reading, from - 1)) from--;
    let to = at + 1;
    while (to < atoms.length && loose[to]! >= 0) to++;
    for (const name of namesBetween(reading, from, to)) {
      if (isLoose(reading, name)) found.push(name);
      read = name.to;
    }
    at = Math.max(read, to) - 1;
  }
  return found;
});

/** Whether an atom is in no name for certain, whatever stands around it. */
function partsNames({ atoms }: Reading, at: number): boolean {
  const atom = atoms[at]!;
  if (atom.kind === 'number' || atom.value === '.' || atom.value === 'u.s.' || hasCapital(atom) || joints.has(atom.value)) return false;
  return at === 0 || atoms[at - 1]!.value !== '.';
}

/** The names that begin between two places of which the first is inside none. */
function namesBetween(reading: Reading, from: number, end: number): Name[] {
  const found: Name[] = [];
  const { atoms } = reading;
  for (let i = from; i < end; i++) {
    if ((atoms[i]!.traits & nameable) === 0 || !isNameWord(reading, i)) continue;
    const to = endOfName(reading, i);
    const words = wordsOfName(reading, i, to);
    if (words.length > 0) found.push({ from: i, to, words });
    i = to - 1;
  }
  return found;
}

function wordsOfName({ atoms }: Reading, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { value, kind } = atoms[i]!;
    if (kind !== 'mark' && !joints.has(value)) words.push(nationOf(value) ?? value);
  }
  return words;
}

/** Over *of the* to the next capital, and over the points of *Inserbia.info*. */
function endOfName(reading: Reading, from: number): number {
  const { atoms } = reading;
  let to = from + 1;
  for (let next = to; next < atoms.length && next < to + 3; next++) {
    if (isNameWord(reading, next) || isGlued(reading, next)) to = next + 1;
    else if (!joints.has(atoms[next]!.value)) break;
  }
  return to;
}

function isGlued({ atoms }: Reading, at: number): boolean {
  const { value, start, end } = atoms[at]!;
  const after = atoms[at + 1];
  if (value === '.') return after !== undefined && after.start === end && after.kind === 'word';
  const before = atoms[at - 1];
  return before?.value === '.' && before.end === start;
}

function isNameWord(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]!;
  if ((atom.traits & nameable) === 0) return false;
  if (atom.value === 'u.s.') return isNationHere(reading.atoms, at);
  if ((atom.kind === 'number' && isOfName(reading, at)) || isGrade(atom.text)) return true;
  if (!hasCapital(atom) || common.has(atom.value) || atom.value.startsWith('month of ') || atom.text.endsWith('$')) return false;
  if (isZone(reading.atoms, at) || isSymbol(reading.atoms, at) || kindInCapitals.test(atom.text)) return false;
  if (at < longestKicker && isInKicker(reading.atoms, at)) return false;
  const title = idleCapitals(reading, atom);
  if (title) return isNameInTitle(reading, atom, title);
  if (isAfterPoints(reading, at)) return false;
  return opensSentence(reading.atoms, at)
    ? isNameAtStart(reading, at)
    : isTelling(atom.value) || atom.text.length > 3 || isInitials(atom.text);
}

/** Whether an atom is of what a wire sets before a headline: *BREAKING: Ferry sinks*, *NEWS ALERT - Ferry sinks*, *JUST IN: Ferry sinks*. */
function isInKicker(atoms: readonly Atom[], at: number): boolean {
  if (!kickerWords.has(atoms[at]!.value) || !kickerWords.has(atoms[0]!.value)) return false;
  let end = 0;
  while (end < longestKicker && kickerWords.has(atoms[end]?.value ?? '')) end++;
  return at < end && /^[:|-]$/.test(atoms[end]?.value ?? '');
}

const kickerWords: ReadonlySet<string> = new Set(
  'breaking alert flash snap news newsalert newsflash just in now developing urgent update updated exclusive bulletin live watch latest the story'.split(
    ' ',
  ),
);
/** *BREAKING NEWS ALERT*, in words. */
const longestKicker = 3;

/** *NGLs*, *MPs*, *SUVs* */
const kindInCapitals = /^[A-Z]{2,}s$/;

/** Not in *3 US dollars*, nor in *the US state of Ohio*, which names Ohio. */
function isNationHere(atoms: readonly Atom[], at: number): boolean {
  const [next, after] = [atoms[at + 1]?.value ?? '', atoms[at + 2]?.value];
  return !/^(?:dollar|cent)$/.test(next) && !(next === 'state' && after === 'of');
}

/** *U.S. Computer makers*: some wire machines took the points of initials for the end of a sentence. */
function isAfterPoints({ atoms, stretch: { evidence } }: Reading, at: number): boolean {
  if (atoms[at - 1]?.value !== 'u.s.' || !atoms[at - 1]!.text.endsWith('.')) return false;
  return evidence.isCommon(atoms[at]!.text.toLowerCase()) || (evidence.breaksAtPoints() && !evidence.isNamed(atoms[at]!.text));
}

/**
 * *A Railway And A School*, *Iran Rejects The Offer*, *DRIVERS WERE STUCK IN TRAFFIC.*, *UN Rejects The Offer*: names are nations and their capitals, initials among
 * other words, and what a story names.
 */
function isNameInTitle(reading: Reading, { value, text }: Atom, [start, end]: Span): boolean {
  if (nationOf(value) !== undefined || isCapitalCity(value) || isNamedInText(reading, text)) return true;
  if (!isInCapitals(reading.stretch.document.text.slice(start, end))) return isInitials(text);
  return reading.stretch.evidence.isNamed(`${text[0]}${text.slice(1).toLowerCase()}`);
}
