import type { Atom } from '../atom.js';
import type { Mention } from '../passage/mentions.js';
import { remembered } from '../passage/reading.js';
import { isFormOfBe } from '../vocabulary/function-words.js';
import { isUnit } from '../vocabulary/units.js';
import { figurePlaces } from './numbers.js';

/** How exact a figure is, *at least 12*, *about 300*: each with the ways of saying the same behind it. */
const bounds: readonly (readonly [bound: string, ...ways: string[]])[] = [
  ['about', 'around', 'roughly', 'approximately', 'some', 'an estimated'],
  ['nearly', 'almost', 'close to'],
  ['more than', 'over', 'above', 'in excess of', 'upwards of'],
  ['less than', 'fewer than', 'under', 'below'],
  ['at least', 'a minimum of', 'no fewer than', 'no less than'],
  ['up to', 'at most', 'a maximum of', 'no more than', 'as many as', 'as high as', 'as long as'],
  ['as much as'],
  ['all but', 'all except', 'all bar'],
  ['as few as'],
  ['as little as'],
];

/** A way of saying how exact a figure is, in words as they are read, and what it says. */
interface Approximation {
  readonly words: readonly string[];
  readonly bound: string;
}

/** The longest first: *no more than* is not *more than*. */
const approximations: readonly Approximation[] = bounds
  .flatMap((ways) => ways.map((way) => ({ words: way.replace(/\b(few|many)\b/, '#$1').split(' '), bound: ways[0] })))
  .sort((one, other) => other.words.length - one.words.length);

/** The same by the word that the number follows. */
const approximationsByEnd: ReadonlyMap<string, readonly Approximation[]> = new Map(
  approximations.map(({ words }) => [words.at(-1)!, approximations.filter((other) => other.words.at(-1) === words.at(-1))] as const),
);

/** The words that tell how exact a figure is, each phrase by those that are seldom of another. */
export const approximate: Iterable<string> = approximations
  .flatMap(({ words }) => words)
  .filter((word) => !/^(?:an?|as|at|in|no|of|than|to|all)$/.test(word));

/** How exact the figures of one side are, each the words before its figure: *at least*, *nearly*. */
export const exactness = remembered((reading): Mention[] => {
  const { atoms } = reading;
  return figurePlaces(reading).flatMap((at) => {
    const known = at === 0 ? undefined : approximationsByEnd.get(atoms[at - 1]!.value);
    const found = known?.find(({ words }) => words.every((word, i) => atoms[at - words.length + i]?.value === word));
    if (found === undefined) return [];
    const from = at - found.words.length;
    return isRise(atoms, from) || isParticle(atoms, from) ? [] : [{ from, to: at, key: found.bound }];
  });
});

/** *handed over 90 prisoners*: the word is its verb's. */
function isParticle(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.value === 'over' && handing.test(atoms[at - 1]?.value ?? '');
}

const handing = /^(?:hand|turn|sign)(?:s|ed|ing)?$/;

/** *were up to 220 mln dlrs from 110 mln dlrs*; *is up to 94 percent effective* and *are up to 20 percent lower* are bounds. */
function isRise(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]!.value !== 'up' || !isFormOfBe(atoms[at - 1]?.value) || /^be(?:en|ing)?$/.test(atoms[at - 1]!.value)) return false;
  let behind = at + 3;
  while (atoms[behind] !== undefined && (isUnit(atoms[behind]!.value) || atoms[behind]!.kind === 'number')) behind++;
  const quality = atoms[behind];
  return (
    quality?.kind !== 'word' ||
    !/^(?:\p{L}+(?:er|ive|able|ible)|of|more|less|long|high|wide|deep|tall|away|sure|certain)$/u.test(quality.value)
  );
}
