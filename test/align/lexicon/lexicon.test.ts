import { expect, test } from '@jest/globals';
import { makeLexicon } from '../../../src/align/lexicon/lexicon.js';
import { lexiconOf } from '../support.js';

const left = ['The mayor spoke.', 'The dam broke. The town fled.'];
const right = ['The mayor slept.', 'The dam held.'];

test('a unit is a bag of all its words, and one for each sentence when there are several', () => {
  const { left: units, weights } = lexiconOf(left, right);
  expect(units.map(({ sentences }) => sentences.map(({ sequence }) => sequence.length))).toEqual([[], [3, 3]]);
  const { sequence, weight, sentences } = units[1]!;
  expect(weight).toBe([...sequence].reduce((sum, word) => sum + weights[word]!, 0));
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
