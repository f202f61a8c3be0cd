import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestRising } from '../../src/text/rising.js';

/** Every part tried: how long the longest is that rises. */
function bruteLength(numbers: readonly number[], mayRepeat: (place: number) => boolean): number {
  let longest = 0;
  for (let chosen = 0; chosen < 2 ** numbers.length; chosen++) {
    const places = numbers.map((_, place) => place).filter((place) => (chosen >> place) & 1);
    if (rises(places, numbers, mayRepeat)) longest = Math.max(longest, places.length);
  }
  return longest;
}

function rises(places: readonly number[], numbers: readonly number[], mayRepeat: (place: number) => boolean): boolean {
  return places.slice(1).every((place, k) => {
    const [before, now] = [numbers[places[k]!]!, numbers[place]!];
    return before < now || (before === now && mayRepeat(place));
  });
}

test.each([
  [[], []],
  [[4], [0]],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [1, 1, 2],
    [1, 2],
  ],
  [[5, 4, 3], [2]],
])('of %j the places %j', (numbers, places) => {
  expect(longestRising(numbers)).toEqual(places);
});

test('a number that may repeat follows its equal', () => {
  expect(longestRising([1, 1, 2, 2], (place) => place === 1)).toEqual([0, 1, 3]);
});

test('no other part that rises is longer', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 });
  fc.assert(
    fc.property(numbers, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (some, repeats) => {
      const mayRepeat = (place: number) => repeats[place]!;
      const found = longestRising(some, mayRepeat);
      expect(rises(found, some, mayRepeat)).toBe(true);
      expect(found.length).toBe(bruteLength(some, mayRepeat));
    }),
    { numRuns: 200 },
  );
});
