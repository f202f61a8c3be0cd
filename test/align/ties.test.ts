import { expect, test } from '@jest/globals';
import { isTaken } from '../../src/align/ties.js';
import { tiesOf } from './support.js';

test('ties are found from both ends', () => {
  const ties = tiesOf(3, 4, [
    [0, 3],
    [0, 1],
    [2, 1],
  ]);
  expect([0, 1, 2].map((left) => ties.ofLeft(left))).toEqual([[3, 1], [], [1]]);
  expect([0, 1, 2, 3].map((right) => ties.ofRight(right))).toEqual([[], [0, 2], [], [0]]);
});

test.each([
  [[], 1, false],
  [[1], 1, false],
  [[2], 1, true],
  [[1, 2], 1, true],
])('of the ties %j another than %d: %p', (ties, but, taken) => {
  expect(isTaken(ties, but)).toBe(taken);
});
