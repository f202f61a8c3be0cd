import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanLatin } from '../../../src/dedupe/items/scan.js';
import { stands, Words } from '../../../src/dedupe/items/words.js';
import { tokenize } from '../../../src/text/words.js';

/** The words of a text as `scanLatin` finds them; undefined where it gives up. */
function scanned(text: string): string[] | undefined {
  const words = new Words();
  const units = Uint16Array.from(`${text} `, (unit) => unit.charCodeAt(0));
  if (!scanLatin(units, text.length, words)) return undefined;
  return Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
}

const wordsOf = (text: string) => tokenize(text).flatMap(({ word, start, end }) => (word ? [text.slice(start, end)] : []));

test.each([
  "The U.S. didn't pay $1.5 mln, or 10:15 a.m.",
  'U.S.A. and U.S.A and a.b.c',
  '$$5 and $x and 5$ and 1990s-era and x‑ray and 10‑km and 3-',
  'co\xadop\u0301 \u0301x \xad',
  '1.2.3, 1,2,x 1..2 1:2/3',
])('%s', (text) => {
  expect(scanned(text)).toEqual(wordsOf(text));
});

test('the words of any Latin text are those that the tokens have', () => {
  const unit = fc.constantFrom(...Array.from("aAzÉß1290½.,:/-'’‑$€!“ \n\t\xa0\xad\u0301"));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => expect(scanned(text)).toEqual(wordsOf(text))),
    { numRuns: 2000 },
  );
});

test.each(['Привет', 'abцd', 'a 通', 'x \u{1d49c}', '5٫5', '\u2028'])('%s is left to the tokens', (text) => {
  expect(scanned(text)).toBeUndefined();
});

test('how a word stands', () => {
  const words = new Words();
  const text = 'Rain fell. Snow, too\n\nand hail';
  scanLatin(
    Uint16Array.from(`${text} `, (unit) => unit.charCodeAt(0)),
    text.length,
    words,
  );
  const { opening, joined } = stands;
  expect([...words.places.subarray(0, words.count)]).toEqual([opening, joined, opening, 0, opening, joined]);
});
