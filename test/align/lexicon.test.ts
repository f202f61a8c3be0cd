import { expect, test } from '@jest/globals';
import { makeLexicon } from '../../src/align/lexicon.js';
import { lexiconOf } from './support.js';

const left = ['The mayor spoke.', 'The dam broke. The town fled.'];
const right = ['The mayor slept.', 'The dam held.'];

test('what many units have weighs less than what few have', () => {
  const { left: units, weights } = lexiconOf(left, right);
  const [the, mayor, spoke] = units[0]!.sequence;
  expect(weights[the!]!).toBeLessThan(weights[mayor!]!);
  // One unit of each side may well have it: that is as rare as can be.
  expect(weights[mayor!]!).toBe(weights[spoke!]!);
});

test.each([
  ['a short word less than a long one', 'Shares rose as the board raised its bid.', 'its', 'raised'],
  ['a Cyrillic one too', 'Акции выросли, его совет заявил.', 'его', 'заявил'],
  ['a word less than a figure', 'The board raised the bid to 42 dollars.', 'raised', '42'],
])('of words that stand once each, %s', (_, text, lighter, heavier) => {
  const { left: units, weights } = lexiconOf([text, lighter, heavier], []);
  const [light, heavy] = [units[1]!.sequence[0]!, units[2]!.sequence[0]!].map((word) => weights[word]!);
  expect(light!).toBeLessThan(heavy!);
});

test('words of five letters and more weigh the same, and so do all of a script without letters', () => {
  for (const text of ['Rescuers reached villages', '通过决议']) {
    const { left: units, weights } = lexiconOf([text, 'The dam held.'], []);
    expect(new Set([...units[0]!.sequence].map((word) => weights[word]!)).size).toBe(1);
  }
});

test('a unit is a bag of all its words, and one for each sentence when there are several', () => {
  const { left: units, weights } = lexiconOf(left, right);
  expect(units.map(({ sentences }) => sentences.map(({ sequence }) => sequence.length))).toEqual([[], [3, 3]]);
  const { sequence, words, weight, sentences } = units[1]!;
  expect([...words]).toEqual([...sequence].sort((a, b) => a - b));
  expect(weight).toBe([...words].reduce((sum, word) => sum + weights[word]!, 0));
  expect(sentences[0]!.weight + sentences[1]!.weight).toBe(weight);
});

test('units that are not wanted have no words and weigh on nobody', () => {
  const some = makeLexicon(
    { folded: left, keys: [0, 1], wanted: (unit) => unit === 1 },
    { folded: right, keys: [2, 3], wanted: () => true },
  );
  expect(some.left.map(({ sequence }) => sequence.length)).toEqual([0, 6]);
  expect(some.left[0]!.weight).toBe(0);
});

test('swapped sides weigh the same to the last bit', () => {
  const [there, back] = [lexiconOf(left, right), lexiconOf(right, left)];
  expect(back.right.map(({ weight }) => weight)).toEqual(there.left.map(({ weight }) => weight));
});

test('empty sides and empty texts have words of no weight', () => {
  expect(lexiconOf([], []).weights).toHaveLength(0);
  expect(lexiconOf([''], ['…']).left[0]!.weight).toBe(0);
});
