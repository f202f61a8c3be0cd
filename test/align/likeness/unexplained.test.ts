import { expect, test } from '@jest/globals';
import { unexplainedIn } from '../../../src/align/likeness/unexplained.js';
import { eachOf, gathered, lexiconOf, tiesOf } from '../support.js';

// The long one of the left is two of the right.
const [first, second] = ['Rescuers reached the village before dawn.', 'Helicopters dropped blankets and bread.'];
const lexicon = lexiconOf([`${first} ${second}`, 'A choir sang.'], [first, second, second]);
const pairs = gathered(lexicon, [
  [0, 0],
  [0, 1],
  [0, 2],
]);

const left = (ties: [number, number][]) => eachOf(pairs, (pair) => Math.round(100 * unexplainedIn(pairs, tiesOf(2, 3, ties))(pair)));

test.each([
  ['nobody took anything: all is left', [], [100, 100, 100]],
  ['the first half is taken: the second is left', [[0, 0]], [100, 100, 100]],
  [
    'the second half is taken: its copy finds nothing',
    [
      [0, 0],
      [0, 1],
    ],
    [100, 100, 0],
  ],
  ['by the pair itself: that takes nothing from it', [[0, 1]], [100, 100, 0]],
] as [string, [number, number][], number[]][])('%s', (_, ties, expected) => {
  expect(left(ties)).toEqual(expected);
});
