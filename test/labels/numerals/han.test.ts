import { expect, test } from '@jest/globals';
import { hanNumberAt } from '../../../src/labels/numerals/han.js';

test.each([
  ['五人', 5],
  ['十二名', 12],
  ['二十五', 25],
  ['三百零五', 305],
  ['两千', 2000],
  ['一亿五千万', 150_000_000],
  ['千', 1000],
  ['萬', 10_000],
  ['二〇二四年', 2024],
])('%s opens with %d', (word, value) => {
  expect(hanNumberAt(word)?.value).toBe(value);
});

test.each(['三明治', '一部', 'five', ''])('%j opens with no number', (word) => {
  expect(hanNumberAt(word)).toBeUndefined();
});

test('what only multiplies is told from a number', () => {
  expect([hanNumberAt('万'), hanNumberAt('三')].map((found) => found?.scale)).toEqual([true, false]);
});
