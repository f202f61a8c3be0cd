import type { Atom } from './atoms.js';
import { dates } from './dates.js';
import type { Mention } from './mentions.js';
import type { Reading } from './reading.js';

/** What a figure counts or measures; a change of it is a change of the figure: *a barrel a year* and *a barrel a day*. */
const units: ReadonlySet<string> = new Set(
  'percent percentage point points dollar cent pound euro yen rupee mark franc kilometer kilometers mile miles meter meters foot feet inch inches barrel barrels ton tons tonne tonnes kilogram hour hours minute minutes second seconds day days week weeks month months year years degrees'.split(
    ' ',
  ),
);
/** *at least 12*, *about 300*, *more than 300*: how exact a figure is. */
const approximators: readonly (readonly string[])[] = [
  ['at', 'least'],
  ['at', 'most'],
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['roughly'],
  ['approximately'],
  ['over'],
  ['under'],
  ['some'],
];

/** Numbers with their value, unit and how exact they are said to be; dates and times are not among them. */
export function numbers(reading: Reading): Mention[] {
  const { atoms } = reading;
  const inDate = new Set(dates(reading).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return atoms.flatMap((atom, at) => (atom.kind === 'number' && !inDate.has(at) && !isPronoun(atoms, at) ? [mentionAt(atoms, at)] : []));
}

function mentionAt(atoms: readonly Atom[], at: number): Mention {
  let to = at + 1;
  while (to < atoms.length && units.has(atoms[to]!.value)) to++;
  const exact = approximators.find((words) => words.every((word, i) => atoms[at - words.length + i]?.value === word));
  const from = at - (exact?.length ?? 0);
  return {
    from,
    to,
    key: atoms
      .slice(from, to)
      .map(({ value }) => value.replace(/^(?!#)(.{3,})s$/, '$1'))
      .join(' '),
  };
}

/** *one of them*, *no one*, *the one that*: not a count. */
function isPronoun(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.text.toLowerCase() !== 'one') return false;
  return (
    atoms[at + 1]?.kind !== 'word' ||
    /^(of|another|for|that|which|who|from|day|more|such|in)$/.test(atoms[at + 1]!.value) ||
    /^(no|the|this|that|any|every|each|only|another)$/.test(atoms[at - 1]?.value ?? '')
  );
}
