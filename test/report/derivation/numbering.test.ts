import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Numbering } from '../../../src/report/derivation/numbering.js';
import { Vocabulary } from '../../../src/report/derivation/vocabulary.js';
import { placeOfWord } from '../../../src/report/derivation/word-place.js';
import { tokenize } from '../../../src/text/words.js';

describe('words as numbers', () => {
  const scraps = [
    'The',
    'the',
    'THE',
    'U.S.',
    '$5',
    '6,495',
    "Iran's",
    'IRAN’S',
    '(said)',
    '"No,"',
    '“No,”',
    '“5”',
    '“the”',
    'café',
    'cafe\u0301',
    '市议会',
    '-',
    '...',
    '1990s',
    'p.m.',
    '\u00a0',
    'a\tb',
    '٣',
    "'tis",
    'd’',
    'Telecommunication',
    'telecommunications',
    'non-proliferation',
    'Non‑proliferation',
    'abcdeabcde',
    'abcdeabcdeabcdeabcde',
  ];

  const wordsOf = (text: string) => tokenize(text).filter(({ word }) => word);
  // One for all, as in a run over many pairs.
  const vocabulary = new Vocabulary();
  const read = (text: string) => {
    vocabulary.clear();
    const numbering = new Numbering(vocabulary, 1);
    numbering.read(text, 0, text.length);
    return numbering.words();
  };
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 5 }), fc.stringMatching(/^[aB1'’“”.,"$-]{1,7}$/)))
    .map((parts) => parts.join(' '));

  test('are as many as the tokenizer finds, the same for the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text).map(({ key }) => key.toLowerCase().replace(/[’ʼ]/g, "'").replaceAll('\u00ad', '').replaceAll('‑', '-'));
        const numbers = read(text);
        expect(numbers.length).toBe(words.length);
        const firsts = words.map((word) => words.indexOf(word));
        expect(Array.from(numbers, (number) => numbers.indexOf(number))).toEqual(firsts);
      }),
      { numRuns: 600 },
    );
  });

  test('each stands where the tokenizer finds it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(words.map((_, word) => placeOfWord(text, word))).toEqual(words.map(({ start, end }) => [start, end]));
        expect(() => placeOfWord(text, words.length)).toThrow(RangeError);
      }),
      { numRuns: 300 },
    );
  });

  test('many of them', () => {
    const text = Array.from({ length: 6000 }, (_, i) => `w${i % 5000}`).join(' ');
    const numbers = read(text);
    expect(new Set(numbers).size).toBe(5000);
    expect(numbers[5001]).toBe(numbers[1]);
  });
});
