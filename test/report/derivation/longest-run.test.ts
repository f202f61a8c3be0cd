import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestRun } from '../../../src/report/derivation/longest-run.js';
import { sharedShingles } from '../../../src/report/derivation/shingles.js';
import { repetitiveTexts } from './repetitive.js';

/** Every place and length tried: what the clever way is held to. */
function bruteRun(left: readonly number[], right: readonly number[]): number {
  let longest = 0;
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      let length = 0;
      while (i + length < left.length && j + length < right.length && left[i + length] === right[j + length]) length++;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

test('the longest run is that of every place and length tried', () => {
  fc.assert(
    fc.property(repetitiveTexts, fc.integer({ min: 1, max: 6 }), ([left, right], run) => {
      const [l, r] = [Int32Array.from(left), Int32Array.from(right)];
      const length = Math.min(run, left.length, right.length);
      const found = longestRun(l, r, sharedShingles(l, r, length));
      expect(found?.length ?? 0).toBe(bruteRun(left, right));
      if (found) expect(left.slice(found.left, found.left + found.length)).toEqual(right.slice(found.right, found.right + found.length));
    }),
    { numRuns: 600 },
  );
});
