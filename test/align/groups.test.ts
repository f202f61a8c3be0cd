import { expect, test } from '@jest/globals';
import { groupsOf } from '../../src/align/groups.js';
import { tiesOf } from './support.js';

test.each([
  ['nothing', [], []],
  [
    'one to one',
    [
      [0, 0],
      [1, 1],
    ],
    ['0-0', '1-1'],
  ],
  [
    'split',
    [
      [1, 0],
      [1, 2],
    ],
    ['1-0,2'],
  ],
  [
    'merge',
    [
      [2, 1],
      [0, 1],
    ],
    ['0,2-1'],
  ],
  [
    'many to many, by a chain',
    [
      [0, 0],
      [1, 0],
      [1, 2],
      [3, 2],
    ],
    ['0,1,3-0,2'],
  ],
  [
    'in the order of the left',
    [
      [3, 0],
      [0, 3],
      [1, 1],
    ],
    ['0-3', '1-1', '3-0'],
  ],
] as [string, [number, number][], string[]][])('%s', (_, pairs, expected) => {
  expect(groupsOf(tiesOf(4, 4, pairs)).map(({ left, right }) => `${left}-${right}`)).toEqual(expected);
});

test('a chain of two thousand ties is one group', () => {
  const pairs = Array.from(
    { length: 2000 },
    (_, k) =>
      [
        [k, k],
        [k + 1, k],
      ] as [number, number][],
  ).flat();
  expect(groupsOf(tiesOf(2001, 2000, pairs)).map(({ left, right }) => [left.length, right.length])).toEqual([[2001, 2000]]);
});
