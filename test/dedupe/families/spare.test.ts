import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SpareCounter } from '../../../src/dedupe/families/spare.js';

const counter = new SpareCounter();

test.each([
  [[], [], 0, 0],
  [[1, 2, 2], [2, 1], 1, 0],
  [[1, 2], [3, 4, 5], 2, 3],
  [[4_000_000, 1], [1, 4_000_000], 0, 0],
  [[1, 2], [], 2, 0],
])('%j beside %j', (left, right, l, r) => {
  expect(counter.count(Uint32Array.from(left), Uint32Array.from(right))).toEqual({ left: l, right: r });
});

test('what is left of one when the other is taken away word by word', () => {
  const words = fc.array(fc.nat(6), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const rest = [...left];
      for (const word of right) if (rest.includes(word)) rest.splice(rest.indexOf(word), 1);
      const [l, r] = [Uint32Array.from(left), Uint32Array.from(right)];
      expect(counter.count(l, r)).toEqual({ left: rest.length, right: right.length - (left.length - rest.length) });
      expect([...l]).toEqual(left);
    }),
  );
});
