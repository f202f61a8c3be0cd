import { expect, test } from '@jest/globals';
import { counted, figure, percent } from '../../src/text/quantities.js';

test('figures', () => {
  expect([0, 999, 1000, 51000, 1234567].map(figure)).toEqual(['0', '999', '1,000', '51,000', '1,234,567']);
  expect([counted(1, 'word'), counted(2, 'word')]).toEqual(['1 word', '2 words']);
  expect([0, 0.0001, 0.005, 0.61, 0.994, 0.9999, 1].map(percent)).toEqual(['0%', 'less than 1%', '1%', '61%', '99%', '99%', '100%']);
});
