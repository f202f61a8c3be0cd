import { describe, expect, test } from '@jest/globals';
import { grafsOf, pairLabel } from '../../src/render/grafs.js';
import { sideNames } from '../../src/render/names.js';
import { counted, figure, percent } from '../../src/render/phrases.js';
import { documentOf } from './values.js';

describe('grafs', () => {
  const { label, words } = grafsOf(
    documentOf('a', [['headline', 'A'], 'one', ['crosshead', 'B'], 'two', 'three', 'four', ['caption', 'C']]),
  );
  const blocks = (...numbers: number[]) => numbers.map((block) => ({ block }));

  test('are paragraphs by number', () => {
    expect(label(blocks(1))).toBe('1');
    expect(label(blocks(1, 3, 4))).toBe('1-3');
    expect(label(blocks(1, 4, 5))).toBe('1,3-4');
    expect(label(blocks(0, 2))).toBe('');
    expect(label([])).toBe('');
  });

  test('are sentences by number', () => {
    expect(
      label([
        { block: 3, sentence: 0 },
        { block: 3, sentence: 1 },
      ]),
    ).toBe('2.1-2.2');
    expect(
      label([
        { block: 1, sentence: 1 },
        { block: 3, sentence: 1 },
      ]),
    ).toBe('1.2,2.2');
    expect(words([{ block: 3, sentence: 0 }])).toBe('graf 2.1');
  });

  test('are told with the other parts of a story', () => {
    expect(words(blocks(1))).toBe('graf 1');
    expect(words(blocks(6, 1))).toBe('caption, graf 1');
    expect(words(blocks(0, 4, 5))).toBe('headline, grafs 3-4');
  });

  test('of both sides are one label', () => {
    expect(pairLabel('3', '3')).toBe('3');
    expect(pairLabel('9', '4')).toBe('9→4');
    expect(pairLabel('', '4')).toBe('4');
    expect(pairLabel('', '')).toBe('');
  });
});

test.each([
  ['fixtures/a.txt', 'fixtures/b.txt', 'a.txt', 'b.txt'],
  ['v1/story.txt', 'v2/story.txt', 'v1/story.txt', 'v2/story.txt'],
  ['v1\\story.txt', 'v2/story.txt', 'v1/story.txt', 'v2/story.txt'],
  ['story.txt', 'old/story.txt', 'story.txt', 'old/story.txt'],
  ['/story.txt', 'story.txt', '/story.txt', 'story.txt'],
  ['story.txt', 'story.txt', 'left', 'right'],
  ['a\\b', 'a/b', 'left', 'right'],
  ['-', 'a.txt', 'standard input', 'a.txt'],
  ['a\u001b[1m.txt', 'b.txt', 'a␛[1m.txt', 'b.txt'],
])('%j and %j are called %j and %j', (left, right, nameOfLeft, nameOfRight) => {
  expect(sideNames(left, right)).toEqual({ left: nameOfLeft, right: nameOfRight });
});

test('figures', () => {
  expect([0, 999, 1000, 51000, 1234567].map(figure)).toEqual(['0', '999', '1,000', '51,000', '1,234,567']);
  expect([counted(1, 'word'), counted(2, 'word')]).toEqual(['1 word', '2 words']);
  expect([0, 0.0001, 0.005, 0.61, 0.994, 0.9999, 1].map(percent)).toEqual(['0%', 'less than 1%', '1%', '61%', '99%', '99%', '100%']);
});
