import { expect, test } from '@jest/globals';
import { fresh, isTelling } from '../../src/text/news.js';

test.each([
  ['6,495', true],
  ['two million', true],
  ['a Hundred', true],
  ['۱۲', true],
  ['Thousands', false],
  ['dozens', false],
  ['two', false],
])('%j tells by itself: %j', (figure, telling) => {
  expect(isTelling(figure)).toBe(telling);
});

test.each([
  ['They said 61.', []],
  ['They said 61, and more.', []],
  ['In 1961.', ['61']],
  ['Some 61,000 of 1.61 and 2,61.', ['61']],
  ['', ['61']],
])('what %j does not have is news', (text, news) => {
  expect(fresh([{ text: '61' }, { text: '' }], text).map((one) => one.text)).toEqual(news);
});

test('no more is looked for than is wanted', () => {
  expect(fresh([{ text: 'a' }, { text: 'b' }, { text: 'c' }], 'a', 1)).toEqual([{ text: 'b' }]);
});
