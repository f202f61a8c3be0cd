import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareNames } from '../../../../../src/cli/commands/check/discovery/names.js';

test.each([
  [['c1', 'c10', 'c11', 'c12', 'c2'], 'c1 c2 c10 c11 c12'],
  [['b/2', 'a/10', 'a/9', 'a'], 'a a/9 a/10 b/2'],
  [['v1.10', 'v1.9', 'v1.09'], 'v1.09 v1.9 v1.10'],
  [['99999999999999999999', '99999999999999999998', '1'], '1 99999999999999999998 99999999999999999999'],
  [['a', 'B', 'é'], 'B a é'],
])('%j', (names, expected) => {
  expect([...names].sort(compareNames).join(' ')).toBe(expected);
});

test('the order is one of all names', () => {
  const name = fc.array(fc.constantFrom('0', '1', '09', '9', 'a', 'B', '/', '.', '-'), { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareNames(a, b)) + Math.sign(compareNames(b, a))).toBe(0);
      expect(compareNames(a, b) === 0).toBe(a === b);
      if (compareNames(a, b) < 0 && compareNames(b, c) < 0) expect(compareNames(a, c)).toBeLessThan(0);
    }),
    { numRuns: 2000 },
  );
});
