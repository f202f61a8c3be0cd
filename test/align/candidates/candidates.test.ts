import { describe, expect, test } from '@jest/globals';
import { candidates, type Free } from '../../../src/align/candidates/candidates.js';
import type { Lexicon } from '../../../src/align/lexicon/lexicon.js';
import { thresholds } from '../../../src/align/options.js';
import { graf, lexiconOf, listed } from '../support.js';

const all = { left: () => true, right: () => true };
const has = (pairs: readonly (readonly [number, number])[], left: number, right: number) =>
  pairs.some(([l, r]) => l === left && r === right);
const found = (lexicon: Lexicon, free: Free) => {
  const { pairs, unsearchable } = candidates(lexicon, free);
  return { pairs: listed(pairs), unsearchable };
};
/** Units of each side from which on a text is long. */
const long = Math.ceil(Math.sqrt(thresholds.allPairs.default)) + 10;
const grafs = (from: number) => Array.from({ length: long }, (_, k) => graf(from + k));

describe('of short texts', () => {
  const lexicon = lexiconOf(['one two', 'three'], ['four', 'five six', 'one']);

  test('every pair, whatever the words', () => {
    expect(found(lexicon, all).pairs).toEqual([0, 1].flatMap((l) => [0, 1, 2].map((r) => [l, r])));
  });

  test('but those of which neither unit is free', () => {
    const free = { left: (unit: number) => unit === 1, right: (unit: number) => unit === 2 };
    expect(found(lexicon, free).pairs).toEqual([
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });

  test('none of an empty side', () => {
    expect(found(lexiconOf([], ['one']), all).pairs).toEqual([]);
  });
});

describe('of long texts', () => {
  test('those that share rare words, wherever they stand', () => {
    const left = grafs(0);
    const { pairs, unsearchable } = found(lexiconOf(left, [...left].reverse()), all);
    expect(left.every((_, l) => has(pairs, l, long - 1 - l))).toBe(true);
    expect(pairs.length).toBeLessThanOrEqual(2 * long * thresholds.candidates.default);
    expect(unsearchable).toEqual({ left: [], right: [] });
  });

  test('nothing for texts without a word in common', () => {
    const { pairs } = found(lexiconOf(grafs(0).map(withoutCommon), grafs(1000).map(withoutCommon)), all);
    expect(pairs).toEqual([]);
  });

  test('the likest first, and no more than so many', () => {
    const [left, right] = [grafs(0), grafs(1000)];
    // Unit 7 has seven counterparts; the more of its words one has, the likelier.
    const words = withoutCommon(graf(7)).split(' ');
    const shares = [1, 2, 3, 4, 5, 6].map((many, k) => [k * 10, many] as const);
    for (const [r, many] of shares) right[r] = `${right[r]} ${words.slice(0, many).join(' ')}`;
    const { pairs } = found(lexiconOf(left, right), { left: (unit) => unit === 7, right: () => false });
    expect(pairs.filter(([l]) => l === 7).map(([, r]) => r)).toEqual(
      shares
        .slice(-thresholds.candidates.default)
        .map(([r]) => r)
        .sort((a, b) => a - b),
    );
  });

  test('boilerplate looks nothing up, and who has nothing else is told', () => {
    const line = 'Click here to read more';
    const many = new Array(thresholds.maxPostings.default + 1).fill(line);
    const { pairs, unsearchable } = found(lexiconOf([graf(1), ...many], [...many, graf(1)]), all);
    expect(pairs).toEqual([[0, many.length]]);
    expect(unsearchable.left).toEqual(many.map((_, k) => k + 1));
    expect(unsearchable.right).toEqual(many.map((_, k) => k));
  });

  test('a unit that is not free looks nothing up', () => {
    const { pairs } = found(lexiconOf(grafs(0), grafs(0)), { left: (unit) => unit === 5, right: () => false });
    expect(pairs.every(([l]) => l === 5)).toBe(true);
    expect(has(pairs, 5, 5)).toBe(true);
  });
});

function withoutCommon(text: string): string {
  return text.replace('The ', '').replace('said ', '').replace('.', '');
}
