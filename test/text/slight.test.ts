import { expect, test } from '@jest/globals';
import { isSlight } from '../../src/text/slight.js';

test.each([
  [',', true],
  ['."', true],
  [' (', true],
  ['', true],
  ['The', true],
  ['an', true],
  ['-', false],
  ['$', false],
  ['one', false],
  ['a day', false],
  ['I', false],
])('%j', (text, slight) => {
  expect(isSlight(text)).toBe(slight);
});
