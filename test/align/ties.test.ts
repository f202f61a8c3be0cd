import { describe, expect, test } from '@jest/globals';
import { tiesOf } from './support.js';

const graph = () =>
  tiesOf(3, 4, [
    [0, 3],
    [0, 1],
    [2, 1],
    [0, 0],
  ]);

test('ties are found from both ends, in the order in which they were tied', () => {
  const { left, right } = graph();
  expect([0, 1, 2].map((unit) => left.of(unit))).toEqual([[3, 1, 0], [], [1]]);
  expect([0, 1, 2, 3].map((unit) => right.of(unit))).toEqual([[0], [0, 2], [], [0]]);
});

test('they are counted, and told one by one', () => {
  const { left } = graph();
  expect([0, 1, 2].map((unit) => left.count(unit))).toEqual([3, 0, 1]);
  expect([0, 1, 2].map((k) => left.at(0, k))).toEqual([3, 1, 0]);
  expect(left.at(2, 0)).toBe(1);
});

test('who is tied to nothing is free', () => {
  expect([0, 1, 2].map((unit) => graph().left.isFree(unit))).toEqual([false, true, false]);
});

describe('whether a unit is tied to another than this one', () => {
  test.each([
    [[], 1, false],
    [[1], 1, false],
    [[2], 1, true],
    [[1, 2], 1, true],
    [[0], 1, true],
  ])('of the ties %j another than %d: %p', (others, but, taken) => {
    const ties = tiesOf(
      1,
      3,
      others.map((other): [number, number] => [0, other]),
    );
    expect(ties.left.isTaken(0, but)).toBe(taken);
  });
});

test('what is tied in a copy is tied there alone', () => {
  const ties = graph();
  const copy = ties.copy();
  copy.add(0, 2);
  copy.add(1, 1);
  expect([0, 1].map((unit) => ties.left.of(unit))).toEqual([[3, 1, 0], []]);
  expect([0, 1].map((unit) => copy.left.of(unit))).toEqual([[3, 1, 0, 2], [1]]);
  expect(copy.right.of(1)).toEqual([0, 2, 1]);
});
