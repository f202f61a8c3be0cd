import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { utf8Writer } from '../../../src/cli/output/utf8.js';

/** The portions put together; each is copied, for the next takes its place. */
function together(text: string, utf8Of = utf8Writer()): { bytes: Buffer; portions: number } {
  const copies = Array.from(utf8Of(text), (portion) => Buffer.from(portion));
  return { bytes: Buffer.concat(copies), portions: copies.length };
}

test('portions are together what the whole text is', () => {
  const scraps = fc.array(fc.oneof(fc.constantFrom('é', '“', '市', '🚢', '\ud83d', '\udea2', '\0'), fc.string()), { maxLength: 20 });
  fc.assert(fc.property(scraps, (parts) => together(parts.join('')).bytes.equals(Buffer.from(parts.join('')))));
  expect(together('')).toEqual({ bytes: Buffer.alloc(0), portions: 0 });
});

test('one writer puts one text after the other into bytes', () => {
  const writer = utf8Writer();
  for (const text of ['x'.repeat(200_000), 'é', '', '市'.repeat(70_000)]) {
    expect(together(text, writer).bytes.equals(Buffer.from(text))).toBe(true);
  }
});

test.each(['🚢', 'x🚢', '“', 'xy市', '\ud83d', '\udea2'])('no character is cut in two: %j many times', (letter) => {
  const text = letter.repeat(200_000);
  const { bytes, portions } = together(text);
  expect(portions).toBeGreaterThan(2);
  expect(bytes.equals(Buffer.from(text))).toBe(true);
});
