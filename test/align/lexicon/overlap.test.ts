import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Overlap, RunFinder } from '../../../src/align/lexicon/overlap.js';

const weights = Float64Array.from([1, 2, 4, 8, 16, 32]);
const finderOf = (longest: number) => new RunFinder(weights, longest);

function weightOf(words: readonly number[]): number {
  return words.reduce((sum, word) => sum + weights[word]!, 0);
}

const someWords = fc.array(fc.nat(5), { maxLength: 12 });

/** The weight that two lists share, by taking each word of the one out of the other. */
function sharedSlowly(left: readonly number[], right: readonly number[]): number {
  const rest = [...left];
  const both = right.filter((word) => rest.includes(word) && rest.splice(rest.indexOf(word), 1));
  return weightOf(both);
}

describe('the weight that is shared', () => {
  test.each([
    ['nothing', [], [1], 0],
    ['none', [0, 1], [2, 3], 0],
    ['all', [0, 1], [1, 0], 3],
    ['a word as often as both have it', [1, 1, 1], [1, 1], 4],
    ['some', [0, 2, 4], [2, 3, 4, 4], 20],
  ])('%s', (_, left, right, expected) => {
    expect(new Overlap(weights).weight(Int32Array.from(left), Int32Array.from(right))).toBe(expected);
  });

  test('is what a slow count finds, for one text after the other with the same left ones, remainders taken between', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someWords, fc.array(someWords, { maxLength: 4 })), { maxLength: 4 }), (rows) => {
        const overlap = new Overlap(weights);
        for (const [words, others] of rows) {
          const left = Int32Array.from(words);
          for (const right of others) expect(overlap.weight(left, Int32Array.from(right))).toBe(sharedSlowly(words, right));
          overlap.remainder(
            left,
            others.map((other) => Int32Array.from(other)),
          );
        }
      }),
    );
  });
});

describe('remainder', () => {
  test.each([
    ['nobody takes', [0, 1, 1], [], [0, 1, 1]],
    ['one takes what it has', [0, 1, 1, 2], [[1, 3]], [0, 1, 2]],
    ['each takes one', [0, 1, 1, 2], [[1], [1, 2]], [0]],
    ['all is taken', [1, 2], [[0, 1, 2, 3]], []],
    ['nothing to take', [], [[1]], []],
  ])('%s', (_, words, others, expected) => {
    const rest = new Overlap(weights).remainder(
      Int32Array.from(words),
      others.map((other) => Int32Array.from(other)),
    );
    expect([...rest].sort()).toEqual(expected);
  });

  test('what one other leaves and what both share is the whole', () => {
    fc.assert(
      fc.property(someWords, someWords, (words, other) => {
        const [overlap, left, right] = [new Overlap(weights), Int32Array.from(words), Int32Array.from(other)];
        const rest = overlap.remainder(left, [right]);
        expect(overlap.weight(rest, left) + overlap.weight(left, right)).toBe(weightOf(words));
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
    expect(finderOf(12).heaviest(Int32Array.from(left), Int32Array.from(right))).toBe(expected);
  });

  test('is what a slow search finds, for pair after pair with one finder', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someWords, someWords), { maxLength: 4 }), (pairs) => {
        const finder = finderOf(12);
        for (const [left, right] of pairs) expect(finder.heaviest(Int32Array.from(left), Int32Array.from(right))).toBe(slowly(left, right));
      }),
      { numRuns: 500 },
    );
  });

  test('of very long units is looked for in their beginnings', () => {
    const long = Array.from({ length: 5000 }, (_, k) => k % 6);
    const found = finderOf(5000).heaviest(Int32Array.from(long), Int32Array.from(long));
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(weightOf(long));
  });
});
