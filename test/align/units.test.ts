import { expect, test } from '@jest/globals';
import { classOf, unitsOf } from '../../src/align/units.js';
import type { Role } from '../../src/model.js';
import { documentOf } from './support.js';

const document = documentOf([['headline', 'Dam breaks'], 'It rained. They left.', ['furniture', 'Advertisement']]);
const texts = (grain: 'paragraph' | 'sentence') => unitsOf(document, grain).map(({ start, end }) => document.text.slice(start, end));

test('paragraphs are the blocks', () => {
  expect(texts('paragraph')).toEqual(['Dam breaks', 'It rained. They left.', 'Advertisement']);
  expect(unitsOf(document, 'paragraph')[1]).toEqual({ block: 1, start: 12, end: 33 });
});

test('sentences are those of every block, numbered in each', () => {
  expect(texts('sentence')).toEqual(['Dam breaks', 'It rained.', 'They left.', 'Advertisement']);
  expect(unitsOf(document, 'sentence')[2]).toEqual({ block: 1, sentence: 1, start: 23, end: 33 });
});

test.each([
  ['headline', 'story'],
  ['paragraph', 'story'],
  ['caption', 'story'],
  ['note', 'story'],
  ['byline', 'byline'],
  ['date', 'date'],
  ['dateline', 'dateline'],
  ['furniture', 'furniture'],
] as [Role, string][])('a %s belongs to %s', (role, expected) => {
  const one = documentOf([[role, 'A line']]);
  expect(classOf(one, unitsOf(one, 'paragraph')[0]!)).toBe(expected);
});

test('an empty document has no units', () => {
  expect(unitsOf(documentOf([]), 'sentence')).toEqual([]);
});
