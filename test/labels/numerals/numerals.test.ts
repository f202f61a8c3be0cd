import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNumberWord, mayFollowFigures, mayFollowNumber } from '../../../src/labels/numerals/number-words.js';
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

test('a number in figures ends before another, and before a word that may not follow figures', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('5', '20', '1.2', '19th', '1/2'),
      fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 4 }),
      (first, rest) => {
        fc.pre(numeral(rest[0]!).figures || !mayFollowFigures(rest[0]!));
        const list = [first, ...rest].map(numeral);
        expect(readNumber((offset) => list[offset])).toEqual(readNumber((offset) => (offset === 0 ? list[0] : undefined)));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a number begins with the words that say so, and with figures', () => {
  for (const value of values) {
    const begins = readNumber((offset) => [numeral(value), numeral('dozen')][offset]) !== undefined;
    if (begins) expect(isNumberWord(value) || numeral(value).figures).toBe(true);
  }
});

test.each([
  ['five people', '5', 1],
  ['twenty five people', '25', 2],
  ['two hundred and six people', '206', 4],
  ['a hundred and six people', '106', 4],
  ['two hundred and people', '200', 2],
  ['three thousand four hundred people', '3400', 4],
  ['nineteen eighty', '19', 1],
  ['1.2 million people', '1200000', 2],
  ['1.2 five', '1.2', 1],
  ['a dozen people', '12', 2],
  ['half a million people', '500000', 3],
  ['a quarter of a million people', '250000', 5],
  ['half of them', '0.5', 1],
  ['half of million', '0.5', 1],
  ['two thirds of voters', '0.666666666667', 2],
  ['tens of thousands of people', 'tens of thousands', 3],
  ['19th century', '19th', 1],
] as const)('%s is a number', (text, key, length) => {
  const list = text.split(' ').map(numeral);
  expect(readNumber((offset) => list[offset])).toEqual({ key: `#${key}`, length });
});
