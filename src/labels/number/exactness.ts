import type { Atom } from '../atom.js';
import type { Mention } from '../passage/mentions.js';
import { remembered } from '../passage/reading.js';
import { isFormOfBe } from '../vocabulary/function-words.js';
import { figurePlaces } from './numbers.js';

/** *at least 12*, *about 300*, *more than 300*: how exact a figure is. */
const approximations: readonly (readonly string[])[] = [
  'all but',
  'all except',
  'all bar',
  'at least',
  'a minimum of',
  'no fewer than',
  'no less than',
  'at most',
  'a maximum of',
  'no more than',
  'more than',
  'in excess of',
  'upwards of',
  'less than',
  'fewer than',
  'as few as',
  'as little as',
  'as many as',
  'as much as',
  'up to',
  'close to',
  'an estimated',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'under',
  'some',
].map((words) => words.replace(/\b(few|many)\b/, '#$1').split(' '));

/** The same by the word that the number follows. */
const approximationsByEnd: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  approximations.map((words) => [words.at(-1)!, approximations.filter((others) => others.at(-1) === words.at(-1))] as const),
);

/** Ways of saying one thing: *around 300* is *about 300*, *over 300* is *more than 300*. */
const bounds: ReadonlyMap<string, string> = new Map([
  ...['around', 'roughly', 'approximately', 'some'].map((word) => [word, 'about'] as const),
  ...['almost', 'close to'].map((word) => [word, 'nearly'] as const),
  ['an estimated', 'about'],
  ['over', 'more than'],
  ['in excess of', 'more than'],
  ['upwards of', 'more than'],
  ['a minimum of', 'at least'],
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['a maximum of', 'up to'],
  ['no more than', 'up to'],
  ['at most', 'up to'],
  ['as #many as', 'up to'],
  ['all except', 'all but'],
  ['all bar', 'all but'],
  ['fewer than', 'less than'],
  ['under', 'less than'],
]);

/** The words that tell how exact a figure is, each phrase by those that are seldom of another. */
export const approximate: Iterable<string> = approximations.flat().filter((word) => !/^(?:an?|as|at|in|no|of|than|to|all)$/.test(word));

/** How exact the figures of one side are, each the words before its figure: *at least*, *nearly*. */
export const exactness = remembered((reading): Mention[] => {
  const { atoms } = reading;
  return figurePlaces(reading).flatMap((at) => {
    const known = at === 0 ? undefined : approximationsByEnd.get(atoms[at - 1]!.value);
    const words = known?.find((words) => words.every((word, i) => atoms[at - words.length + i]?.value === word));
    return words && !isRise(atoms, at - words.length) ? [{ from: at - words.length, to: at, key: boundOf(words.join(' ')) }] : [];
  });
});

/** *were up to 220 mln dlrs from 110 mln dlrs* */
function isRise(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]!.value === 'up' && isFormOfBe(atoms[at - 1]?.value);
}

function boundOf(words: string): string {
  return bounds.get(words) ?? words;
}
