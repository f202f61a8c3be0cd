import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Pairs } from '../../../src/align/candidates/pairs.js';
import { listed, pairsFrom } from '../support.js';

const pairs = fc.array(fc.tuple(fc.nat(200_000), fc.nat(6)), { maxLength: 30 });

test('pairs come once each, by left unit and then by right', () => {
  expect(
    listed(
      pairsFrom(
        [
          [2, 0],
          [0, 1],
          [2, 0],
          [0, 0],
        ],
        3,
      ),
    ),
  ).toEqual([
    [0, 0],
    [0, 1],
    [2, 0],
  ]);
});

test('of a side without units there are none', () => {
  expect(Pairs.of([], 0).size).toBe(0);
  expect(Pairs.of([], 0).without(Pairs.of([], 0)).size).toBe(0);
});

test('what is among others is left out, and nothing else', () => {
  fc.assert(
    fc.property(pairs, pairs, (some, others) => {
      const known = new Set(others.map(String));
      const rest = listed(pairsFrom(some, 7).without(pairsFrom(others, 7)));
      expect(new Set(rest.map(String))).toEqual(new Set(some.map(String).filter((pair) => !known.has(pair))));
    }),
  );
});
