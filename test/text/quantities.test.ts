import { expect, test } from '@jest/globals';
import { counted, figure, percent, withinSentence } from '../../src/text/quantities.js';

test('figures', () => {
  expect([0, 999, 1000, 51000, 1234567].map(figure)).toEqual(['0', '999', '1,000', '51,000', '1,234,567']);
  expect([counted(1, 'word'), counted(2, 'word')]).toEqual(['1 word', '2 words']);
  const shares = [0, 0.0001, 0.005, 0.01, 0.29, 0.7965, 0.994, 0.9999, 1];
  expect(shares.map(percent)).toEqual(['0%', 'less than 1%', 'less than 1%', '1%', '29%', '79%', '99%', '99%', '100%']);
});

test.each([
  ['Two firefighters', 'two firefighters'],
  ['At least 12', 'at least 12'],
  ['Warren Pitka, 58', 'Warren Pitka, 58'],
  ['$4.3 million', '$4.3 million'],
])('a figure that began its sentence, in a list: %s', (figure, listed) => {
  expect(withinSentence(figure)).toBe(listed);
});
