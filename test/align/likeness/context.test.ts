import { expect, test } from '@jest/globals';
import { contextOf, isInLine } from '../../../src/align/likeness/context.js';
import { tiesOf } from '../support.js';

type Pair = [number, number];

// Ten units on each side.
test.each([
  [
    'between two ties, as far from each',
    [
      [2, 2],
      [4, 4],
    ],
    [3, 3],
    1,
    1,
  ],
  [
    'between shifted ties, as far from each',
    [
      [2, 5],
      [4, 7],
    ],
    [3, 6],
    1,
    1,
  ],
  [
    'one off the tie before',
    [
      [2, 2],
      [4, 5],
    ],
    [3, 4],
    0.5,
    1,
  ],
  ['across a tie: the head and the end alone speak for it', [[2, 6]], [3, 4], 0.25, 0.25],
  ['the heads are tied', [], [0, 0], 1, 1],
  ['the ends are tied', [[5, 5]], [9, 9], 1, 1],
  [
    'the nearest of several ties',
    [
      [2, 2],
      [2, 3],
      [4, 5],
    ],
    [3, 4],
    1,
    1,
  ],
] as [string, Pair[], Pair, number, number][])('%s', (_, ties, [left, right], before, after) => {
  expect(contextOf(tiesOf(10, 10, ties))(left, right)).toEqual({ before, after });
});

test('both sides are asked: neighbours that crossed count half', () => {
  // Left 2 has moved to the end; to the right unit 3 stands between 1 and 4.
  const found = contextOf(
    tiesOf(6, 6, [
      [1, 1],
      [2, 5],
      [4, 3],
    ]),
  )(3, 2);
  expect(found).toEqual({ before: 0.25, after: 1 });
});

test('swapped sides have the same context', () => {
  const ties: Pair[] = [
    [1, 2],
    [4, 3],
    [6, 0],
  ];
  const [there, back] = [
    contextOf(tiesOf(8, 5, ties)),
    contextOf(
      tiesOf(
        5,
        8,
        ties.map(([l, r]): Pair => [r, l]),
      ),
    ),
  ];
  for (let l = 0; l < 8; l++) for (let r = 0; r < 5; r++) expect(back(r, l)).toEqual(there(l, r));
});

test.each([
  [1, 1, true],
  [0.1, 0, true],
  [0.05, 0.05, true],
  [0.05, 0, false],
  [0, 0, false],
])('%d before and %d after is in line: %p', (before, after, inLine) => {
  expect(isInLine({ before, after })).toBe(inLine);
});
