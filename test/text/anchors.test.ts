import { expect, test } from '@jest/globals';
import { anchorsIn } from '../../src/text/anchors.js';

const numbers = (words: string) => Array.from(words, (letter) => letter.charCodeAt(0));

const anchors = (left: string, right: string) => {
  const [l, r] = [numbers(left), numbers(right)];
  return anchorsIn(l, r, [0, l.length], [0, r.length]);
};

test.each([
  [
    'what stands once on each side',
    'abcXdef',
    'abcYYdef',
    [
      [0, 0],
      [4, 5],
    ],
  ],
  ['nothing where a run stands twice', 'abcXabc', 'abc', []],
  ['nothing of two elements', 'abXcd', 'abYcd', []],
  [
    'of what changed places the longer part',
    'abcdXefg',
    'efgYabcd',
    [
      [0, 4],
      [1, 5],
    ],
  ],
  [
    'every place of a longer run',
    'abcd',
    'abcd',
    [
      [0, 0],
      [1, 1],
    ],
  ],
])('anchors are %s', (_, left, right, expected) => {
  expect(anchors(left, right)).toEqual(expected);
});

test('large numbers are told apart as small ones are', () => {
  const large = [2 ** 20, 2 ** 20 + 1, 2 ** 20 + 2, 7];
  expect(anchorsIn(large, [9, ...large], [0, 4], [0, 5])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('only the stretches are looked at', () => {
  const [left, right] = [numbers('abcXabc'), numbers('abc')];
  expect(anchorsIn(left, right, [1, 7], [0, 3])).toEqual([[4, 0]]);
});
