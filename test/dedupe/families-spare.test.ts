import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayFillSlots, spareWords } from '../../src/dedupe/families-spare.js';

test.each([
  [[], [], [], []],
  [[1, 2, 2], [2, 1], [2], []],
  [
    [2, 1],
    [5, 3, 4],
    [1, 2],
    [3, 4, 5],
  ],
  [[4_000_000_000, 1], [1, 4_000_000_000], [], []],
])('%j beside %j', (left, right, l, r) => {
  expect(spareWords(Uint32Array.from(left), Uint32Array.from(right))).toEqual({ left: l, right: r });
});

test('what is left of one when the other is taken away word by word', () => {
  const words = fc.array(fc.nat(6), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const rest = [...left];
      for (const word of right) if (rest.includes(word)) rest.splice(rest.indexOf(word), 1);
      const [l, r] = [Uint32Array.from(left), Uint32Array.from(right)];
      expect(spareWords(l, r)).toEqual(expect.objectContaining({ left: rest.sort() }));
      expect([...l]).toEqual(left);
    }),
  );
});

test.each([
  [['talks'], 'the talks failed', false],
  [['talks'], 'Talks failed', true],
  [['talks'], 'TALKS FAIL', true],
  [['dahl', 'met'], 'he met Anna Dahl', true],
  [['12'], '12', true],
  [['five'], 'five', true],
  [['billion'], 'a billion', true],
  [['۱۲'], '۱۲', true],
  [['会谈'], '会谈', true],
  [[], 'Talks', false],
])('whether %j may be of a number or a name in %j: %s', (words, text, expected) => {
  expect(mayFillSlots(words, text)).toBe(expected);
});
