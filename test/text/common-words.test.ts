import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countCommon, languages } from '../../src/text/common-words.js';

const counted = (text: string) =>
  Object.fromEntries(languages.map((name, i) => [name, countCommon(text)[i]]).filter(([, count]) => count !== 0));

test('words are counted for each language that they are common in', () => {
  expect(counted('The mayor')).toEqual({ en: 1 });
  expect(counted('WAS')).toEqual({ en: 1 });
  expect(counted('pour')).toEqual({ fr: 1 });
  expect(counted('olduğunu, sonra.')).toEqual({ tr: 2 });
  expect(counted('')).toEqual({});
});

test('letters, accents and both halves of a letter beyond U+FFFF make one word, and nothing else does', () => {
  expect(counted('the\u0301 there thé the\u{1d400} \u{1d400}the the\u0665')).toEqual({ en: 1 });
  expect(counted('the\u{1f600}the ‘the’ the—the')).toEqual({ en: 5 });
});

/** The same by cutting a text into its words. */
function cutAndCounted(text: string, common: ReadonlySet<string>): number {
  return (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => common.has(word)).length;
}

test('no word is counted that is not common, nor missed for what stands beside it', () => {
  const common = new Set('the of and to in that is was for on with said he it as at by his from be has have were are'.split(' '));
  const part = fc.constantFrom(
    'the',
    'The',
    'a',
    'e',
    'she',
    'said',
    'sid',
    'nor',
    ' ',
    ' ',
    '’',
    '\u0301',
    '\u{1d400}',
    '\u{1f600}',
    'é',
    '5',
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        expect(countCommon(text)[languages.indexOf('en')]).toBe(cutAndCounted(text, common));
      },
    ),
  );
});
