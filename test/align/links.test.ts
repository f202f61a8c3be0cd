import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../src/align/assembled.js';
import { linkOf } from '../../src/align/links.js';
import { thresholds } from '../../src/align/options.js';
import { sidesOf } from '../../src/align/sides.js';
import { documentOf, lexiconOf, marks, tiesOf } from './support.js';

/** The link of all units of two texts. */
function linked(left: readonly string[], right: readonly string[], moved = false) {
  const sides = sidesOf(documentOf(left), documentOf(right), 'paragraph');
  const group = { left: [...left.keys()], right: [...right.keys()] };
  const ties = tiesOf(
    left.length,
    right.length,
    group.left.flatMap((l) => group.right.map((r) => [l, r] as const)),
  );
  return linkOf(assemble(group, ties, sides, lexiconOf(left, right)), { moved }, sides);
}

const [rain, road] = ['Rescuers reached the village before dawn on Monday.', 'Soldiers cleared the road to the coast with diggers.'];

test('what is the same has no edits and the likeness 1', () => {
  expect(linked([rain], [rain], true)).toEqual({
    link: { left: [0], right: [0], relation: 'one-to-one', moved: true, similarity: 1, edits: [] },
    cut: 0,
  });
});

test('what was edited has its edits and a likeness below 1', () => {
  const { link } = linked([rain], [rain.replace('dawn', 'noon')]);
  expect(marks(link.edits)).toEqual(['[-dawn-]{+noon+}']);
  expect(link.similarity).toBeGreaterThan(0.8);
  expect(link.similarity).toBeLessThan(1);
});

describe('several units', () => {
  test('parted with every word kept are the same', () => {
    expect(linked([`${rain} ${road}`], [rain, road]).link).toMatchObject({ relation: 'split', similarity: 1, edits: [] });
    expect(linked([rain, road], [`${rain} ${road}`]).link).toMatchObject({ relation: 'merge', similarity: 1, edits: [] });
  });

  test('parted with a word changed have that edit alone', () => {
    const { link } = linked([`${rain} ${road}`], [rain, road.replace('diggers', 'shovels')]);
    expect([link.relation, marks(link.edits)]).toEqual(['split', ['[-diggers-]{+shovels+}']]);
  });

  test('joined in another order are the same, in the order of the whole', () => {
    expect(linked([rain, road], [`${road} ${rain}`]).link).toMatchObject({ left: [1, 0], right: [0], relation: 'merge', edits: [] });
    expect(linked([`${road} ${rain}`], [rain, road]).link).toMatchObject({ left: [0], right: [1, 0], relation: 'split', edits: [] });
  });

  test('joined in another order with a word changed have that edit alone', () => {
    const { link } = linked([rain, road], [`${road.replace('diggers', 'shovels')} ${rain}`]);
    expect([link.left, marks(link.edits)]).toEqual([[1, 0], ['[-diggers-]{+shovels+}']]);
  });

  test('said again are compared copy by copy', () => {
    const { link } = linked([rain], [rain, rain.replace('dawn', 'noon')]);
    expect([link.relation, marks(link.edits)]).toEqual(['repeat', ['[-dawn-]{+noon+}']]);
    expect(link.edits[0]?.right.start).toBeGreaterThan(rain.length);
  });
});

test('a stretch told as rewritten whole is counted', () => {
  const many = 2 * thresholds.maxWordEdits.default;
  const [left, right] = ['l', 'r'].map((mark) => `The ${Array.from({ length: many }, (_, k) => mark + ((k * k) % 7)).join(' ')} end`);
  expect(linked([left!], [right!]).cut).toBe(1);
});
