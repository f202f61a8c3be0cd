import { describe, expect, test } from '@jest/globals';
import type { Passage } from '../../src/model.js';
import { passedBy } from '../../src/text/passed.js';

const refs = (places: readonly number[]) => places.map((block) => ({ block }));
const passage = (left: readonly number[], right: readonly number[], moved = false) =>
  ({
    kind: left.length === 0 || right.length === 0 ? 'unique' : 'shared',
    moved,
    left: refs(left),
    right: refs(right),
  }) as unknown as Passage;

describe('what a passage that moved went past', () => {
  const moved = passage([2], [2], true);

  test('the nearest that stood before it and stands behind it', () => {
    const [far, near] = [passage([0], [4]), passage([1], [3])];
    expect(passedBy(moved, [passage([], [0]), passage([], [1]), moved, near, far])).toEqual({ way: 'up', passage: near });
  });

  test('the nearest that stood behind it and stands before it', () => {
    const [far, near] = [passage([3], [0]), passage([4], [1])];
    expect(passedBy(moved, [far, near, moved])).toEqual({ way: 'down', passage: near });
  });

  test('nothing where the others that both sides have moved too, or stand as they stood', () => {
    expect(passedBy(moved, [passage([1], [3], true), passage([0], [0]), passage([1], []), moved])).toBeUndefined();
    expect(passedBy(passage([2], []), [passage([1], [3])])).toBeUndefined();
  });
});
