import { expect, test } from '@jest/globals';
import { enumerate } from '../../src/text/lists.js';

test('names in a row', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => enumerate(names))).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('what may be chosen is told with or', () => {
  expect(enumerate(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
