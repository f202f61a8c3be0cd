import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTwoStrings } from 'string-similarity';
import { similarity } from '../../src/text/similarity.js';

test.each([
  ['night', 'nacht', 2 / 8],
  ['The mayor', 'THE  MAYOR ', 1],
  ['cafe\u0301', 'CAFÉ', 1],
  ['', '', 1],
  ['', 'a word', 0],
  ['abc', 'xyz', 0],
])('%j and %j are alike to %d', (left, right, expected) => {
  expect(similarity(left, right)).toBeCloseTo(expected, 10);
  expect(similarity(right, left)).toBeCloseTo(expected, 10);
});

test('a version is more alike than another sentence', () => {
  const sentence = 'The council closed two bridges on Monday.';
  expect(similarity(sentence, 'The council closed three bridges on Monday.')).toBeGreaterThan(
    similarity(sentence, 'A choir from the valley won the prize.'),
  );
});

test('it lies between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      const found = similarity(left, right);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
    }),
  );
});

test('leaving out what both begin and end with makes no difference, nor how many letters are left', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '中', ' ', '\u{1f600}'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, text, (begin, left, right, end) => {
      const [l, r] = [`${begin}${left}${end}`, `${begin}${right}${end}`];
      expect(similarity(l, r)).toBe(compareTwoStrings(l, r));
    }),
    { numRuns: 1000 },
  );
});
