import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/model.js';
import { inStory, isApart, isInside, spanOf, textOf } from '../../src/text/units.js';
import { documentOf } from '../render/values.js';

const plain = documentOf('a', [['furniture', 'Share if you like'], 'The dam held. Nobody was hurt.']);
const document: Document = {
  ...plain,
  blocks: plain.blocks.map((block) =>
    block.index === 1
      ? {
          ...block,
          sentences: [
            [19, 32],
            [33, 49],
          ],
        }
      : block,
  ),
};

describe('a unit', () => {
  test.each([
    [{ block: 0 }, [0, 17], 'Share if you like'],
    [{ block: 1 }, [19, 49], 'The dam held. Nobody was hurt.'],
    [{ block: 1, sentence: 1 }, [33, 49], 'Nobody was hurt.'],
  ])('%j stands at %j', (unit, span, text) => {
    expect(spanOf(document, unit)).toEqual(span);
    expect(textOf(document, unit)).toBe(text);
  });

  test('of furniture is not of the story', () => {
    expect([inStory(document, { block: 0 }), inStory(document, { block: 1 })]).toEqual([false, true]);
  });
});

test.each([
  [19, 32, true],
  [19, 33, false],
  [18, 32, false],
  [32, 32, true],
])('from %d to %d lies inside the first sentence: %p', (start, end, inside) => {
  expect(isInside({ start, end }, [19, 32])).toBe(inside);
});

describe('a passage is apart', () => {
  const documents = { left: document, right: document };
  const [furniture, graf] = [{ block: 0 }, { block: 1 }];

  test.each([
    ['when both sides are furniture', [furniture], [furniture], true],
    ['when its one side is', [], [furniture], true],
    ['but not when it is story on one side', [furniture], [graf], false],
    ['nor when some of a side is', [furniture, graf], [furniture], false],
  ])('%s', (_, left, right, apart) => {
    expect(isApart({ left, right }, documents)).toBe(apart);
  });
});
