import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Vocabulary } from '../../../src/align/lexicon/vocabulary.js';
import { foldSpace } from '../../../src/text/normalize.js';

/** Whether two texts have the same words in the same order. */
function sameWords(left: string, right: string): boolean {
  const vocabulary = new Vocabulary();
  const [l, r] = [vocabulary.read(left), vocabulary.read(right)];
  return l.sequence.join() === r.sequence.join();
}

const count = (text: string) => new Vocabulary().read(text).sequence.length;

test.each([
  ['', 0],
  ['… — "!"', 0],
  ['The talks went well.', 4],
  ['U.S. aid of $1.5 mln', 5],
  ['6,495 homes, 12.', 3],
  ["Iran's son-in-law", 4],
  ['通过决议', 4],
  ['می‌شود', 2],
  ['😀', 0],
])('%j has %d words', (text, expected) => {
  expect(count(text)).toBe(expected);
});

describe('no difference is made', () => {
  test.each([
    ['by case', 'MUSCAT Talks', 'Muscat talks'],
    ['by marks', '"No," he said.', 'No - he said'],
    ['by points of abbreviations', 'the U.S. Army', 'the US army'],
    ['by a possessive', "Iran's envoy", 'Iran envoy'],
    ['by a curly possessive', 'Iran’s envoy', 'Iran envoy'],
    ['by white space', 'two\u00a0\n words', 'two words'],
    ['by composed letters', 'the café', 'the cafe\u0301'],
  ])('%s', (_, left, right) => {
    expect(sameWords(left, right)).toBe(true);
  });
});

describe('a difference is made', () => {
  test.each([
    ['between numbers', '1,200 homes', '1,950 homes'],
    ['between 1.5 and 15', '1.5 mln', '15 mln'],
    ['between words in another order', 'dog bites man', 'man bites dog'],
    ['between words and parts of words', 'its', 'it'],
    ['between a long vowel and one that stands alone', 'データ', 'デ ー タ'],
  ])('%s', (_, left, right) => {
    expect(sameWords(left, right)).toBe(false);
  });
});

test.each([
  ['One sentence here.', []],
  ['It rained. They left.', [2]],
  ['"It rained." They left.', [2]],
  ['Was it him? Yes! No.', [3, 4]],
  ['It rose 1.5 percent', []],
  ['It rained. and stopped', []],
  ['会议结束。他走了。', [4]],
])('sentences of %j begin at the words %j', (text, breaks) => {
  expect(new Vocabulary().read(text).breaks.filter((place) => place < count(text))).toEqual(breaks);
});

test('a word has one number in all texts', () => {
  const vocabulary = new Vocabulary();
  const [first] = vocabulary.read('Muscat').sequence;
  expect([...vocabulary.read('in Muscat, Muscat').sequence].slice(1)).toEqual([first, first]);
  expect(vocabulary.size).toBe(2);
});

test('a text of many words is read to its end', () => {
  const text = Array.from({ length: 5000 }, (_, k) => `w${k % 700}x`).join(' ');
  expect(count(text)).toBe(15000);
});

test('Latin text is read beside another script as it is alone', () => {
  // One letter of another script takes the general expression instead of the scan.
  const bits = [
    'a',
    'Us',
    "'s ",
    '’s,',
    ' u.s. ',
    ' U.S.-led',
    '.',
    ',',
    '"',
    '”',
    ')',
    '-',
    '5',
    '1,500',
    '$',
    '€',
    ' ',
    '. ',
    '? ',
    '. "',
    'é',
    'Ñ',
    'ß',
    '–',
    '_',
    '/',
  ];
  const text = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => foldSpace(parts.join('')));
  fc.assert(
    fc.property(text, (latin) => {
      const vocabulary = new Vocabulary();
      const [alone, beside] = [vocabulary.read(`${latin} x`), vocabulary.read(`${latin} x 中`)];
      expect([...beside.sequence].slice(0, -1)).toEqual([...alone.sequence]);
      expect(beside.breaks).toEqual(alone.breaks);
    }),
    { seed: 20260207, numRuns: 3000 },
  );
});
