import { expect, test } from '@jest/globals';
import { enumerate } from '../../src/text/lists.js';

test('names in a row', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
