import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bag } from '../../src/align/lexicon.js';
import { RunFinder, remainder, SharedWeights, sharedWeight } from '../../src/align/overlap.js';

const weights = Float64Array.from([1, 2, 4, 8, 16, 32]);
const sorted = (words: readonly number[]) => Int32Array.from(words).sort();

function bagOf(words: readonly number[]): Bag {
  return { sequence: Int32Array.from(words), words: sorted(words), weight: words.reduce((sum, word) => sum + weights[word]!, 0) };
}

const someWords = fc.array(fc.nat(5), { maxLength: 12 });

describe('sharedWeight', () => {
  test.each([
    ['nothing', [], [1], 0],
    ['none', [0, 1], [2, 3], 0],
    ['all', [0, 1], [1, 0], 3],
    ['a word as often as both have it', [1, 1, 1], [1, 1], 4],
    ['some', [0, 2, 4], [2, 3, 4, 4], 20],
  ])('%s', (_, left, right, expected) => {
    expect(sharedWeight(sorted(left), sorted(right), weights)).toBe(expected);
  });
});

test('what one list after the other shares with the same left ones is what each shares', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(someWords, fc.array(someWords, { maxLength: 4 })), { maxLength: 4 }), (rows) => {
      const shares = new SharedWeights(weights);
      for (const [words, others] of rows) {
        const left = sorted(words);
        for (const right of others.map(sorted)) expect(shares.between(left, right)).toBe(sharedWeight(left, right, weights));
      }
    }),
  );
});

describe('remainder', () => {
  test.each([
    ['nobody takes', [0, 1, 1], [], [0, 1, 1]],
    ['one takes what it has', [0, 1, 1, 2], [[1, 3]], [0, 1, 2]],
    ['each takes one', [0, 1, 1, 2], [[1], [1, 2]], [0]],
    ['all is taken', [1, 2], [[0, 1, 2, 3]], []],
    ['nothing to take', [], [[1]], []],
  ])('%s', (_, words, others, expected) => {
    expect([...remainder(sorted(words), others.map(sorted))]).toEqual(expected);
  });

  test('what one other leaves and what both share is the whole', () => {
    fc.assert(
      fc.property(someWords, someWords, (words, other) => {
        const left = sharedWeight(remainder(sorted(words), [sorted(other)]), sorted(words), weights);
        expect(left + sharedWeight(sorted(words), sorted(other), weights)).toBe(bagOf(words).weight);
      }),
    );
  });
});

describe('the heaviest run', () => {
  /** Every run of two or more words, looked for everywhere. */
  function slowly(left: readonly number[], right: readonly number[]): number {
    let best = 0;
    left.forEach((_, l) => {
      right.forEach((_, r) => {
        let [length, weight] = [0, 0];
        while (left[l + length] !== undefined && left[l + length] === right[r + length]) weight += weights[left[l + length++]!]!;
        if (length > 1) best = Math.max(best, weight);
      });
    });
    return best;
  }

  test.each([
    ['no word in common', [0, 1], [2, 3], 0],
    ['single words are no run', [0, 5, 1], [2, 5, 3], 0],
    ['two words', [0, 1, 2], [3, 1, 2], 6],
    ['a heavy short one before a light long one', [0, 0, 0, 4, 5], [4, 5, 0, 0, 0], 48],
    ['the same word again and again', [1, 1, 1], [1, 1], 4],
  ])('%s', (_, left, right, expected) => {
    expect(new RunFinder(weights).heaviest(bagOf(left), bagOf(right))).toBe(expected);
  });

  test('is what a slow search finds, for pair after pair with one finder', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someWords, someWords), { maxLength: 4 }), (pairs) => {
        const finder = new RunFinder(weights);
        for (const [left, right] of pairs) expect(finder.heaviest(bagOf(left), bagOf(right))).toBe(slowly(left, right));
      }),
      { numRuns: 500 },
    );
  });

  test('of very long units is looked for in their beginnings', () => {
    const long = Array.from({ length: 5000 }, (_, k) => k % 6);
    const found = new RunFinder(weights).heaviest(bagOf(long), bagOf(long));
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(bagOf(long).weight);
  });
});
