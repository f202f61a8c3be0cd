import { expect, test } from '@jest/globals';
import { copyOf, grafWords } from '../../../src/report/note/copy.js';
import { documentOf } from '../../render/values.js';

test.each([
  [[], undefined, []],
  [[3], undefined, ['graf 3']],
  [[3, 4], undefined, ['grafs 3-4']],
  [[1, 3, 4, 7], undefined, ['grafs 1, 3-4, 7']],
  [[5, 6, 7], 7, ['graf 5 to end']],
  [[7], 7, ['graf 7']],
  [[1, 5, 6, 7], 7, ['grafs 1, 5 to end']],
  [[1, 2, 3], 7, ['grafs 1-3']],
  [[1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 20], 20, ['grafs 1, 3, 5, 7, 9, 11, 13, 15 and 3 more grafs']],
])('%j of %j are %j', (numbers, last, words) => {
  expect(grafWords(numbers, last)).toEqual(words);
});

test('other parts go by their names', () => {
  const copy = copyOf(documentOf('a', [['headline', 'A'], ['crosshead', 'B'], 'One.', ['crosshead', 'C'], 'Two.']));
  expect(copy.words([0, 1, 2, 3, 4])).toBe('headline, crossheads, grafs 1-2');
  expect(copy.words([3])).toBe('crosshead');
  expect(copy.last).toBe(2);
});
