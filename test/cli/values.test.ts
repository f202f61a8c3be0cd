import { expect, test } from '@jest/globals';
import { fraction, listOf, severalOf, values } from '../../src/cli/values.js';
import { formats, renderers } from '../../src/index.js';

test('the command line knows every format and every renderer', () => {
  expect(values.from).toEqual(formats.map(({ name }) => name));
  expect(values.format).toEqual(Object.keys(renderers));
});

test('a list reads as a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listOf)).toEqual(['', 'a', 'a or b', 'a, b or c']);
});

test('a repeatable flag gathers its values, each once', () => {
  const read = severalOf('--only', values.only);
  expect(read('edited, moved', read('moved', undefined))).toEqual(['moved', 'edited']);
});

test.each(['0', '1', '0.5', '.5', '1.0', '0.', '00.25'])('%s is a number from 0 to 1', (text) => {
  expect(fraction('--threshold')(text)).toBe(Number(text));
});
