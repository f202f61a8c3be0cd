import { describe, expect, test } from '@jest/globals';
import { grafsOf, pairLabel } from '../../src/text/grafs.js';
import { documentOf } from '../render/values.js';

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

  test('are a range of sentences only where none is left out', () => {
    const document = documentOf('a', ['One. Two. Three.', 'Four. Five.']);
    const [first, second] = document.blocks;
    const parted = [
      {
        ...first!,
        sentences: [
          [0, 4],
          [5, 9],
          [10, 16],
        ] as const,
      },
      {
        ...second!,
        sentences: [
          [18, 23],
          [24, 29],
        ] as const,
      },
    ];
    const some = grafsOf({ ...document, blocks: parted });
    const at = (block: number, sentence: number) => ({ block, sentence });
    expect(some.label([at(0, 1), at(0, 2), at(1, 0)])).toBe('1.2-2.1');
    expect(some.label([at(0, 0), at(0, 1), at(1, 0)])).toBe('1.1-1.2,2.1');
    expect(some.words([at(0, 0), at(1, 1)])).toBe('grafs 1.1, 2.2');
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
