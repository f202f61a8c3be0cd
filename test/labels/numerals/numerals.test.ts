import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNumberWord, mayFollowNumber } from '../../../src/labels/numerals/number-words.js';
import { readNumber } from '../../../src/labels/numerals/numerals.js';

const numeral = (value: string) => ({ value, figures: /^\d/.test(value) });
const values =
  'a one five twenty hundred hundreds thousand million dozen dozens tens of and half third quarter quarters first few 5 1.2 19th the people said'.split(
    ' ',
  );

test('a number ends before a word that may not follow', () => {
  const value = fc.constantFrom(...values);
  fc.assert(
    fc.property(value, fc.array(value, { maxLength: 4 }), (first, rest) => {
      fc.pre(rest[0] !== undefined && !mayFollowNumber(numeral(rest[0])));
      const list = [first, ...rest].map(numeral);
      expect(readNumber((offset) => list[offset])).toEqual(readNumber((offset) => (offset === 0 ? list[0] : undefined)));
    }),
    { numRuns: 1000 },
  );
});

test('a number begins with the words that say so, and with figures', () => {
  for (const value of values) {
    const begins = readNumber((offset) => [numeral(value), numeral('dozen')][offset]) !== undefined;
    if (begins) expect(isNumberWord(value) || numeral(value).figures).toBe(true);
  }
});
