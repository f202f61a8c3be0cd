import type { Edit } from '../../model.js';
import type { Atom } from '../atom.js';
import { traitsAmong } from '../atoms/traits.js';
import { monthValues, weekdays } from '../orthography/date-names.js';
import { isCapital } from '../orthography/letters.js';
import type { Inside, Run } from './lineup.js';
import { atomsIn, type Stretch } from './stretch.js';

/** One side of a passage as the rules see it: its atoms, and for each what stands around it. */
export interface Reading {
  readonly atoms: Atom[];
  /** For each atom, the edit that it is in and in which nothing on the other side has its value; -1 for none. */
  readonly loose: number[];
  /** The words and numbers that an edit took away or brought. */
  readonly changed: Atom[];
  /** Where it was read from. */
  readonly stretch: Stretch;
  /** The traits that its atoms have among them. */
  readonly traits: number;
  /** What rules have found in it, each at a place of its own. */
  readonly found: unknown[];
}

/** A passage of two sides, ready for the rules. */
export interface Passage {
  readonly left: Reading;
  readonly right: Reading;
  readonly edits: readonly Edit[];
  /** The traits that the changed words and numbers of both sides have among them. */
  readonly touched: number;
  /** The values of those that went at one place and came at another; most passages have none. */
  readonly moved: ReadonlySet<string>;
  /** Each edit from within. */
  readonly inside: readonly Inside[];
  /** The gaps of all edits. */
  readonly gaps: readonly Run[];
  /** Those in which one thing took the place of another. */
  readonly swaps: readonly Run[];
  /** Edits of an atom that the edit before has touched too, *8[-3-]{+1+}/[-4-]{+2+}*, and of words that it has taken from elsewhere. */
  readonly joined: ReadonlySet<number>;
}

/** A text as the rules see it before it is compared: no edit touches it. */
export function readStretch(stretch: Stretch): Reading {
  return readingOf(stretch, atomsIn(stretch));
}

/** Some atoms of a stretch as the rules see them. */
export function readingOf(stretch: Stretch, atoms: Atom[]): Reading {
  return {
    atoms,
    loose: new Array<number>(atoms.length).fill(-1),
    changed: [],
    stretch,
    traits: traitsAmong(atoms),
    found: new Array<unknown>(finders),
  };
}

/** How many finders there are; each has the next place in what a reading remembers. */
let finders = 0;

/** What a rule finds in a reading, found once however often it is asked for. */
export function remembered<T extends object>(find: (reading: Reading) => T): (reading: Reading) => T {
  const place = finders++;
  return (reading) => {
    const known = reading.found[place];
    if (known !== undefined) return known as T;
    const found = find(reading);
    reading.found[place] = found;
    return found;
  };
}

/** Whether an edit touched such a word or number on either side: a rule that looks for others need not look at the passage. */
export function isTouched(left: Reading, right: Reading, test: (atom: Atom) => boolean): boolean {
  return left.changed.some(test) || right.changed.some(test);
}

const opening: ReadonlySet<string> = new Set(['"', '(', '[', '*']);
/** A bar parts what stands in one line: *Published 22 March | Updated 23 March*. */
const stops: ReadonlySet<string> = new Set(['.', '?', '!', ':', ';', '...', '|']);

/** Whether an atom is the first word of a sentence: at the head, or after a stop and the quotation marks, brackets or the dash behind it: *-- Corrects year*. */
export function opensSentence(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.kind === 'mark') return false;
  let i = at - 1;
  while (i >= 0 && opening.has(atoms[i]!.value) && atoms[i]!.end === atoms[i + 1]!.start) i--;
  if (i > 0 && atoms[i]!.value === '-' && stops.has(atoms[i - 1]!.value)) return true;
  if (i < 0 || (i === 0 && bullets.has(atoms[0]!.value)) || isAfterDay(atoms, i)) return true;
  const closed = atoms[i]!.value === '"' ? atoms[i - 1] : undefined;
  return stops.has((closed ?? atoms[i]!).value) || (atoms[i]!.value === ',' && i < at - 1) || (atoms[i]!.value === '-' && i === 0);
}

/** *\* How many people were aboard*, *• Voters stay at home* */
const bullets: ReadonlySet<string> = new Set(['*', '•', '●', '▪', '◦', '·']);

/** A day with its year and its hour has no more parts. */
const longestDay = 8;

/** Whether a dash is what stands between the day or the hour and its entry: *Jan 22, 2024 - Police search the homes*, *14:32 – Rescue boats leave*. */
function isAfterDay(atoms: readonly Atom[], dash: number): boolean {
  const mark = atoms[dash]!;
  if (mark.value !== '-' || dash === 0 || dash > longestDay || atoms[dash - 1]!.end === mark.start) return false;
  for (let i = 0; i < dash; i++) if (atoms[i]!.kind === 'word' && !days.has(atoms[i]!.value)) return false;
  return atoms[0]!.kind !== 'mark';
}

const days: ReadonlySet<string> = new Set([...monthValues, ...weekdays, 'gmt', 'a.m', 'p.m', 'am', 'pm']);

/** Whether an atom is a word with a capital first letter. */
export function hasCapital({ kind, text }: Atom): boolean {
  return kind === 'word' && isCapital(text);
}
