import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameButForCase, sameWordsButForCase } from '../../src/text/case.js';
import { tokenize } from '../../src/text/words.js';

/** The letters that case and composition do odd things with, among plain ones. */
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'A',
      'k',
      'K',
      '\u212a',
      'i',
      'I',
      'İ',
      'ı',
      'e',
      'é',
      '\u0301',
      '\u0307',
      '5',
      '٥',
      '-',
      ',',
      ' ',
      '\n',
      'ſ',
      's',
      'ß',
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

describe('two texts are the same but for case', () => {
  const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
  const words = (text: string) =>
    tokenize(text)
      .filter(({ word }) => word)
      .map(({ key }) => key.toLowerCase())
      .join(' ');

  test('when their small letters and blanks are', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => sameButForCase(one, other) === (folded(one) === folded(other))),
      { numRuns: 2000 },
    );
    expect(sameButForCase('FERRY AGROUND\nIN FOG', 'Ferry aground in fog')).toBe(true);
    expect(sameButForCase('Ferry', 'Berry')).toBe(false);
  });

  test('and have the same words when those are, whatever their marks', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const same = folded(one) === folded(other) || words(one) === words(other);
        expect(sameWordsButForCase(one, other)).toBe(same);
      }),
      { numRuns: 2000 },
    );
    expect(sameWordsButForCase('FERRY AGROUND,', 'Ferry aground')).toBe(true);
    expect(sameWordsButForCase('"Ferry', 'ferry')).toBe(true);
    expect(sameWordsButForCase('5', '12')).toBe(false);
  });
});
