import { describe, expect, test } from '@jest/globals';
import { unexplainedAsTiesGrow, unexplainedIn } from '../../../src/align/likeness/unexplained.js';
import { gathered, graf, lexiconOf, tiesOf } from '../support.js';

// A paragraph that was parted in twenty: every third part comes twice, and its copy finds nothing left.
const parts = Array.from({ length: 20 }, (_, k) => graf(k % 3 === 0 ? k : k - 1));
const whole = [...new Set(parts)].join(' ');

describe('what is left of a unit with many counterparts, while it gains more', () => {
  test.each([
    ['on the left', [whole], parts],
    ['on the right', parts, [whole]],
  ] as const)('is what is worked out anew each time: %s', (_, left, right) => {
    const lexicon = lexiconOf(left, right);
    const pairs = gathered(
      lexicon,
      left.flatMap((_, l) => right.map((_, r) => [l, r] as const)),
    );
    const ties = tiesOf(left.length, right.length, []);
    const growing = unexplainedAsTiesGrow(pairs, ties);
    const seen: number[] = [];
    for (let pair = 0; pair < pairs.size; pair++) {
      seen.push(growing(pair));
      expect(growing(pair)).toBe(unexplainedIn(pairs, ties)(pair));
      ties.add(pairs.left[pair]!, pairs.right[pair]!);
    }
    expect(seen).toHaveLength(parts.length);
    expect(Math.max(...seen.slice(10))).toBe(1);
    expect(Math.min(...seen.slice(10))).toBeLessThan(0.5);
  });
});
