import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize } from '../../src/text/words.js';
import { cpuTime } from '../support/cpu.js';

/** The tokens as they stand in the text, parted by `|`. */
const shown = (text: string) =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

const keys = (text: string) => tokenize(text).map(({ key }) => key);

test.each([
  ['', ''],
  [' \n\u00a0\u3000', ''],
  ['The U.S. said no.', 'The|U.S.|said|no|.'],
  ['at 9 a.m. on Friday', 'at|9|a.m.|on|Friday'],
  ['$1.5 mln, €20m', '$1.5|mln|,|€20m'],
  ['6,495 or 1,2,', '6,495|or|1,2|,'],
  ['10:15 on 24/5', '10:15|on|24/5'],
  ["the 1990s, the 1990's", "the|1990s|,|the|1990's"],
  ['0.69-0.86, 3,000-4,000', '0.69-0.86|,|3,000-4,000'],
  ['10:30-11:30am on 3-4', '10:30-11:30am|on|3-4'],
  ['15-1/2 and 2-1.', '15-1|/|2|and|2-1|.'],
  ['al-Busaidi', 'al-Busaidi'],
  ['U.S.A and end.U.S. troops', 'U|.|S|.|A|and|end|.|U.S.|troops'],
  ['x-A.B.C. and 5A.B.C. too', 'x-A|.|B.C.|and|5A|.|B.C.|too'],
  ["don't", "don't"],
  ['Iran’s', 'Iran’s'],
  ["'quoted'", "'|quoted|'"],
  ['a well- known face', 'a|well|-|known|face'],
  ['no -- none...', 'no|--|none|...'],
  ['5%', '5|%'],
  ['(AP) — He', '(|AP|)|—|He'],
  ['“No,” he said', '“|No|,|”|he|said'],
  ['.,', '.|,'],
  ['می‌شود', 'می‌شود'],
  ['۱۲٬۵۰۰ نفر', '۱۲٬۵۰۰|نفر'],
  ['通过了决议', '通过|了|决议'],
  ['11日、バス', '11|日|、|バス'],
  ['น้ำท่วมตลาด', 'น้ำ|ท่วม|ตลาด'],
  ['go 😀 now', 'go|😀|now'],
])('%j: %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['word', true],
  ['U.S.', true],
  ['$1.5', true],
  ['市', true],
  ['%', false],
  ['—', false],
  ['。', false],
  ['😀', false],
])('%j is a word: %p', (text, word) => {
  expect(tokenize(text)).toEqual([{ key: text, start: 0, end: text.length, word }]);
});

describe('letters composed or not', () => {
  test.each([
    ['the café, re\u0301sume\u0301 in hand'],
    ['Zürich und Straße'],
    ['小型バスがトンネルを出た'],
    ['한국어 신문'],
    ['নদীভাঙনে ৪০০ পরিবার'],
  ])('make no difference to the words of %j', (text) => {
    const [composed, decomposed] = [text.normalize('NFC'), text.normalize('NFD')];
    expect(keys(decomposed)).toEqual(keys(composed));
  });

  test('do not shift the places', () => {
    const text = 'a cafe\u0301 in \u30cf\u3099ス'.normalize('NFD');
    const last = tokenize(text).at(-1);
    expect(last).toEqual({ key: 'バス', start: 11, end: 14, word: true });
  });
});

test('a line end inside Chinese and Japanese parts no word', () => {
  expect(keys('记者从四\r\n　川省获悉')).toEqual(keys('记者从四川省获悉'));
  expect(tokenize('在四\n川省')).toEqual([
    { key: '在', start: 0, end: 1, word: true },
    { key: '四川省', start: 1, end: 5, word: true },
  ]);
  expect(keys('四\n\n川')).toEqual(['四', '川']);
});

test('case is kept', () => {
  expect(keys('US us')).toEqual(['US', 'us']);
});

test('a run of letters without spaces longer than the segmenter is given at once is read to its end', () => {
  const text = '通过决议'.repeat(600);
  expect(keys(text).join('')).toBe(text);
});

const bits = [
  'a',
  'Us',
  '.',
  ',',
  "'",
  '’',
  '-',
  '5',
  '$',
  '€',
  '£',
  ' ',
  '\n',
  '\u00a0',
  '\u00ad',
  'é',
  'e\u0301',
  '“',
  '–',
  '/',
  ':',
  '%',
  '_',
  '²',
  '½',
  'ª',
];
const latinText = fc.array(fc.constantFrom(...bits), { maxLength: 14 }).map((parts) => parts.join(''));

test('Latin text has the same words beside Chinese as alone', () => {
  // One letter of another script takes the general expression instead of the one for Latin text.
  fc.assert(
    fc.property(latinText, (text) => {
      expect(tokenize(`${text} 中`).slice(0, -1)).toEqual(tokenize(text));
    }),
    { seed: 20260207, numRuns: 3000 },
  );
});

test('the tokens hold every letter that is not white space, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...bits, '中国', 'ไทย', '\u200c', '😀'), fc.string({ unit: 'binary', maxLength: 3 }))),
      (parts) => {
        const text = parts.join('');
        const tokens = tokenize(text);
        expect(
          tokens
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        tokens.forEach(({ start, end }, k) => {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(tokens[k - 1]?.end ?? 0);
        });
      },
    ),
    { seed: 20260207, numRuns: 1000 },
  );
});

test.each([
  ['🇦🇷🇦🇹', ['🇦🇷', '🇦🇹']],
  ['👍🏽👍🏿', ['👍🏽', '👍🏿']],
  ['👨‍👩‍👧‍👦 👨‍👩‍👧', ['👨‍👩‍👧‍👦', '👨‍👩‍👧']],
  ['☀️ ☀ 🎉🎉', ['☀️', '☀', '🎉🎉']],
  ['💙🤍💙', ['💙', '🤍', '💙']],
])('a sign of several code points is one mark: %s', (text, marks) => {
  expect(tokenize(text).map(({ key, word }) => [key, word])).toEqual(marks.map((mark) => [mark, false]));
});

test.each(['A.B.C.', 'É.', 'Я.', '1.2.', 'a-', "a'"])('a hundred thousand times %j before a word take little time', (letters) => {
  const text = `${letters.repeat(100_000)}word`;
  expect(cpuTime(() => tokenize(text))).toBeLessThan(4000);
});
