import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { none } from '../../../src/report/derivation/shingle-table.js';
import { coveredWords, placesOf, sharedShingles } from '../../../src/report/derivation/shingles.js';
import { repetitiveTexts } from './repetitive.js';

/** Every place tried: what the clever way is held to. */
function bruteCover(own: readonly number[], other: readonly number[], run: number): number {
  const isThere = (at: number) =>
    other.some((_, place) => place + run <= other.length && own.slice(at, at + run).every((word, i) => word === other[place + i]));
  const covered = own.map(() => false);
  for (let at = 0; at + run <= own.length; at++) if (isThere(at)) covered.fill(true, at, at + run);
  return covered.filter((yes) => yes).length;
}

test('what is covered by runs is what every place tried shows', () => {
  fc.assert(
    fc.property(repetitiveTexts, fc.integer({ min: 1, max: 6 }), ([left, right], run) => {
      const shingles = sharedShingles(Int32Array.from(left), Int32Array.from(right), run);
      expect(coveredWords(placesOf(shingles.left), run)).toBe(bruteCover(left, right, run));
      expect(coveredWords(placesOf(shingles.right), run)).toBe(bruteCover(right, left, run));
      expect(shingles.left.every((name) => name === none || name < right.length)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
