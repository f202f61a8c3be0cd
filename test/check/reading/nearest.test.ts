import { expect, test } from '@jest/globals';
import { nearest, suggestion } from '../../../src/check/reading/nearest.js';

const known = ['same', 'moved', 'edited', 'containment.left', 'resemblance', 'no'];

test.each([
  ['moevd', 'moved'],
  ['Moved', 'moved'],
  ['containmnet.left', 'containment.left'],
  ['resemblence', 'resemblance'],
])('%s is taken for %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test.each(['headline', 'x', 'on', '', 'containment'])('%s is taken for nothing', (word) => {
  expect(nearest(word, known)).toBeUndefined();
});

test('what is near nothing is answered with all that is known', () => {
  expect(suggestion('headline', ['a', 'b'])).toBe('use a, b');
  expect(suggestion('moevd', known)).toBe('did you mean moved?');
});
