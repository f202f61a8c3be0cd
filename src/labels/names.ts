import { type Finding, isLoose } from './mentions.js';
import { hasCapital, type Reading } from './reading.js';

/** Words that bear a capital and name nothing. */
const common: ReadonlySet<string> = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mister missus ms the a an'.split(
    ' ',
  ),
);
/** Words that stand inside a name without a capital: *Department of State*, *Ursula von der Leyen*. */
const joints: ReadonlySet<string> = new Set('of the for and de la al bin von van der'.split(' '));

interface Name {
  readonly from: number;
  readonly to: number;
  /** The values of its words. */
  readonly words: readonly string[];
}

/** The names of one side. */
function names(reading: Reading): Name[] {
  const found: Name[] = [];
  const { atoms } = reading;
  for (let i = 0; i < atoms.length; i++) {
    if (!isNameWord(reading, i)) continue;
    let to = i + 1;
    for (let next = to; next < atoms.length && next < to + 3; next++) {
      if (isNameWord(reading, next)) to = next + 1;
      else if (!joints.has(atoms[next]!.value)) break;
    }
    const words = atoms
      .slice(i, to)
      .filter(({ value }) => !joints.has(value))
      .map(({ value }) => value);
    found.push({ from: i, to, words });
    i = to - 1;
  }
  return found;
}

function isNameWord(reading: Reading, at: number): boolean {
  const atom = reading.atoms[at]!;
  if (atom.value === 'u.s.') return true;
  if (!hasCapital(atom) || common.has(atom.value)) return false;
  const next = reading.atoms[at + 1];
  return !reading.opens[at] || (next !== undefined && hasCapital(next) && !reading.opens[at + 1]) || !occursSmall(reading, atom.text);
}

/** Whether the story has the word with a small letter too: then its capital is a sentence's and not a name's. */
function occursSmall({ document }: Reading, word: string): boolean {
  return word.length < 4 || document.text.includes(` ${word.toLowerCase()} `);
}

/** Names that an edit brought or took away: some word of the name is nowhere on the other side. */
export function nameFindings(left: Reading, right: Reading): Finding[] {
  return [...missing(left, right, 'left'), ...missing(right, left, 'right')];
}

function missing(reading: Reading, other: Reading, side: 'left' | 'right'): Finding[] {
  return names(reading)
    .filter((name) => isLoose(reading, name) && name.words.some((word) => !other.values.has(word)))
    .map(({ from, to }) => ({ label: 'name', side, from, to }));
}
