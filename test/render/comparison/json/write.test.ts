import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { list, object, quote, row, wholeText } from '../../../../src/render/comparison/json/write.js';
import { together } from '../../../../src/render/comparison/portions.js';
import { numberedInJson } from '../../../../src/render/page/visible.js';

/** What JSON escapes, what looks as if it did, and halves of characters. */
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      '"',
      '\\',
      '\n',
      '\0',
      '\u001f',
      '\u007f',
      '\u009f',
      '\u00a0',
      '\u2027',
      '\u2028',
      '\u202e',
      '\u202f',
      '\u2066',
      '“',
      '/',
      '🚢',
      '\ud83d',
      '\udea2',
      '\ud7ff',
      '\ue000',
    ),
    fc.string(),
  ),
  { maxLength: 12 },
);

const written = (text: string): string => {
  const value = wholeText(text);
  return typeof value === 'string' ? value : together(value);
};

describe('a text', () => {
  test('is written as JSON.stringify writes it, but for what acts on a terminal', () => {
    fc.assert(fc.property(scraps, (parts) => quote(parts.join('')) === numberedInJson(JSON.stringify(parts.join('')))));
    expect(quote('')).toBe('""');
  });

  test.each(['"', '\\', '🚢', 'x🚢', '\ud83d', '\udea2', '“', 'xy\n', 'a "b"\n'])('is so in portions too: %j many times', (letter) => {
    const text = letter.repeat(100_000);
    expect(written(text)).toBe(JSON.stringify(text));
  });

  test('is so when it is short', () => {
    for (const text of ['', 'a "b"\n', '\ud83d']) expect(written(text)).toBe(JSON.stringify(text));
  });
});

describe('lists and objects', () => {
  test('a list has an item a line, or all in one', () => {
    expect(together(list('\n', [1, 2], String))).toBe('[\n1,\n2\n]');
    expect(together(list('', [1, 2], String))).toBe('[1,2]');
    expect(together(list('\n', [], String))).toBe('[]');
  });

  test('a long list comes in portions and is the same', () => {
    const numbers = Array.from({ length: 30_000 }, (_, k) => k);
    const pieces = [...list('', numbers, String)];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(JSON.stringify(numbers));
  });

  test('an object has a field a line, long values in pieces among short ones', () => {
    const parts = () =>
      [
        ['a', '1'],
        ['b', list('\n', [2], String)],
        ['c', '3'],
      ] as const;
    expect(together(object('\n', parts()))).toBe('{\n"a": 1,\n"b": [\n2\n],\n"c": 3\n}');
    expect(together(object('', []))).toBe('{}');
  });

  test('a row stands on one line', () => {
    expect(row([], quote)).toBe('[]');
    expect(row(['a', 'b'], quote)).toBe('["a","b"]');
  });
});
