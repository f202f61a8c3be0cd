import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { movedItems } from '../../src/align/moves.js';

/** `rights[k]` is where the k-th of the left stands on the right. */
function moved(rights: readonly number[], weights: readonly number[] = rights.map(() => 1)): boolean[] {
  const items = rights.map((right, left) => ({ left, right }));
  return movedItems(
    items,
    ({ left }) => weights[left]!,
    (item) => item,
  );
}

const places = (flags: readonly boolean[]) => flags.flatMap((flag, k) => (flag ? [k] : []));

test.each([
  ['nothing', [], [], []],
  ['one', [0], [5], []],
  ['in order', [0, 1, 2], [1, 1, 1], []],
  ['the last went up', [1, 2, 0], [1, 1, 1], [2]],
  ['the first went down past two', [2, 0, 1], [1, 1, 1], [0]],
  ['the light one moved, though it went down', [1, 0], [3, 9], [0]],
  ['of two as heavy, the one that went up', [1, 0], [9, 9], [1]],
  ['two short ones rather than a long one', [2, 0, 1], [9, 4, 4], [1, 2]],
  ['a long one rather than two that are longer', [2, 0, 1], [9, 5, 5], [0]],
  ['what weighs nothing, before anything else', [1, 0], [7, 0], [1]],
  ['what weighs nothing stays where it stood, up', [2, 0, 1], [9, 0, 9], [0]],
  ['and down', [1, 2, 0], [9, 0, 9], [2]],
  ['three turned round: the heaviest stays', [2, 1, 0], [1, 2, 1], [0, 2]],
  ['three turned round, as heavy: the one in the middle stays', [2, 1, 0], [1, 1, 1], [0, 2]],
])('%s', (_, rights, weights, expected) => {
  expect(places(moved(rights, weights))).toEqual(expected);
});

describe('against every set of groups that could be picked up', () => {
  const story = fc
    .integer({ min: 1, max: 8 })
    .chain((size) =>
      fc.tuple(
        fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size }),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }),
      ),
    );

  const inOrder = (rights: readonly number[], out: readonly boolean[]) => {
    const rest = rights.filter((_, k) => !out[k]);
    return rest.every((right, k) => k === 0 || right > rest[k - 1]!);
  };
  const weigh = (weights: readonly number[], out: readonly boolean[]) => weights.reduce((sum, weight, k) => sum + (out[k] ? weight : 0), 0);
  const subsets = (size: number) =>
    Array.from({ length: 2 ** size }, (_, bits) => Array.from({ length: size }, (_, k) => (bits >> k) % 2 === 1));

  test('the rest stands in order, and no lighter set would do', () => {
    fc.assert(
      fc.property(story, ([rights, weights]) => {
        const found = moved(rights, weights);
        expect(inOrder(rights, found)).toBe(true);
        const least = Math.min(
          ...subsets(rights.length)
            .filter((out) => inOrder(rights, out))
            .map((out) => weigh(weights, out)),
        );
        expect(weigh(weights, found)).toBe(least);
      }),
      { numRuns: 300 },
    );
  });

  test('of the lightest sets one of the fewest, and of these one that keeps the most of what did not go up', () => {
    const keptDown = (rights: readonly number[], out: readonly boolean[]) =>
      rights.reduce((sum, right, k) => sum + (out[k] ? 0 : rights.length + 1 + (right >= k ? 1 : 0)), 0);
    fc.assert(
      fc.property(story, ([rights, weights]) => {
        const found = moved(rights, weights);
        const lightest = subsets(rights.length).filter((out) => inOrder(rights, out) && weigh(weights, out) === weigh(weights, found));
        expect(keptDown(rights, found)).toBe(Math.max(...lightest.map((out) => keptDown(rights, out))));
      }),
      { numRuns: 300 },
    );
  });
});

test('two thousand groups turned round leave one', () => {
  const rights = Array.from({ length: 2000 }, (_, k) => 1999 - k);
  expect(moved(rights).filter((flag) => !flag)).toHaveLength(1);
});
