import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWords } from '../../src/text/word-count.js';
import { tokenize } from '../../src/text/words.js';

const words = (text: string) => tokenize(text).filter(({ word }) => word).length;

test.each([
  ['', 0],
  ['   \n ', 0],
  ['…', 0],
  ['The talks, he said, "went well".', 6],
  ["Iran's son-in-law", 2],
  ['U.S. aid of $1.5 mln at 10:15 a.m.', 8],
  ['6,495 – that is, “6495”', 4],
  ['café au\u00a0lait', 3],
  ['马斯喀特', words('马斯喀特')],
])('counts the words of %j', (text, expected) => {
  expect(countWords(text)).toBe(expected);
  expect(words(text)).toBe(expected);
});

test('counts what the tokenizer finds, whatever the text is', () => {
  const bits = [
    'a',
    'Us',
    '.',
    '-',
    "'",
    '’',
    '5',
    '1,000',
    '$',
    '€',
    ' ',
    '\u00a0',
    '\n',
    'é',
    'e\u0301',
    '中国',
    'ไทย',
    '“',
    '–',
    '[',
    '\u200c',
    '\u00ad',
    '/',
    ':',
    '%',
    '_',
    '😀',
    'می‌شود',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(countWords(text)).toBe(words(text));
    }),
    { seed: 20260207, numRuns: 3000 },
  );
});
