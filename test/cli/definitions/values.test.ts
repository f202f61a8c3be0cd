import { expect, test } from '@jest/globals';
import { bands, fraction, labelsNamed, listOf, severalOf, severity, values } from '../../../src/cli/definitions/values.js';
import { formats, labelTable, renderers } from '../../../src/index.js';

test('the command line knows every format and every renderer', () => {
  expect(values.from).toEqual(formats.map(({ name }) => name));
  expect(values.format).toEqual(Object.keys(renderers));
});

test('a severity has a number and a name', () => {
  const named = ['0', '1', '2', '3', 'typographic', 'wording', 'content', 'factual'].map(severity('--min-severity'));
  expect(named).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
  for (const wrong of ['4', '-1', '', '03', 'Factual']) expect(() => severity('--min-severity')(wrong)).toThrow('unknown value');
});

test('typography is every label that can be ignored', () => {
  const writing = labelTable.filter(({ severity }) => severity === 0).map(({ label }) => label);
  expect(labelsNamed(['typography'])).toEqual(writing);
  expect(labelsNamed(['dash', 'case'])).toEqual(['dash', 'case']);
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

test.each([
  ['0.8,0.3', [0.8, 0.3]],
  ['1,0', [1, 0]],
  ['.5,.5', [0.5, 0.5]],
] as const)('%s are bands', (text, expected) => {
  expect(bands('--bands')(text)).toEqual(expected);
});

test.each(['0.3,0.8', '0.8', '', ',', '0.8,', '0.8,0.3,0.1', '80,30', '0.8;0.3', '0.8, 0.3'])('%j are no bands', (text) => {
  expect(() => bands('--bands')(text)).toThrow('needs two shares from 0 to 1, the larger first');
});
