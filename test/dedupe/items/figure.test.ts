import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figureValue } from '../../../src/dedupe/items/figure.js';
import { digitsValue } from '../../../src/labels/numerals/digits.js';

const valueIn = (written: string) => {
  const units = Uint16Array.from(`(${written}%`, (unit) => unit.charCodeAt(0));
  return figureValue(units, 1, written.length + 1);
};

test.each([
  ['5', 5],
  ['6,495', 6495],
  ['1,234,567', 1_234_567],
  ['71.40', 71.4],
  ['1,024.5', 1024.5],
  ['007', 7],
  ['999999999999', 999_999_999_999],
])('%s', (written, value) => expect(valueIn(written)).toBe(value));

test.each(['', '.', '.5', '5.', '3,5', '1,2345', '1,234,5', ',5', '5,', '5,,000', '1.2.3', '10:15', '2½', '1990s', '$5', '1000000000000'])(
  '%j needs a longer look',
  (written) => expect(valueIn(written)).toBeUndefined(),
);

test('a value is what a longer look finds', () => {
  const piece = fc.constantFrom(...'0 1 2 5 9 12 345 678 000 , . , ,'.split(' '));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
      const value = valueIn(pieces.join(''));
      if (value !== undefined) expect(digitsValue(pieces.join(''))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});
