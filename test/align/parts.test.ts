import { expect, test } from '@jest/globals';
import { groupsOf } from '../../src/align/groups.js';
import { partsOf } from '../../src/align/parts.js';
import { sidesOf } from '../../src/align/sides.js';
import { documentOf, graf, tiesOf } from './support.js';

/** The parts of the first group of two texts: which left unit stands in which right one. */
function parts(left: readonly string[], right: readonly string[], pairs: readonly (readonly [number, number])[]): [number, number][] {
  const sides = sidesOf(documentOf(left), documentOf(right), 'paragraph');
  const ties = tiesOf(left.length, right.length, pairs);
  return partsOf(groupsOf(ties)[0]!, ties, sides.left, sides.right).map((part) => [part.left.unit, part.right.unit]);
}

const both: [number, number][] = [
  [0, 0],
  [0, 1],
];

test.each<[what: string, left: string[], right: string[], pairs: [number, number][], parts: [number, number][]]>([
  ['a split in order', [`${graf(1)} ${graf(2)}`], [graf(1), graf(2)], both, both],
  [
    'a split in another, as it stands on the left',
    [`${graf(1)} ${graf(2)}`],
    [graf(2), graf(1)],
    both,
    [
      [0, 1],
      [0, 0],
    ],
  ],
  ['no copy of another part', [`${graf(1)} ${graf(2)}`], [`${graf(1)} ${graf(2)}`, graf(1)], both, [[0, 0]]],
  ['no unit that hardly stands in the other', [`${graf(1)} ${graf(2)}`], [graf(1), `The ${graf(3)}`], both, [[0, 0]]],
  ['words of one or two', ['Why? The council met on Monday.'], ['Why?', 'The council met on Monday.'], both, both],
  ['nothing of what has no word', ['… ❖'], ['…', '❖'], both, []],
])('%s', (_, left, right, pairs, expected) => {
  expect(parts(left, right, pairs)).toEqual(expected);
});
