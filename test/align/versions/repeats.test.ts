import { describe, expect, test } from '@jest/globals';
import { type Repeatable, tieRepeats } from '../../../src/align/versions/repeats.js';
import { pairsOf, tiesOf } from '../support.js';

type Tie = [number, number];

describe('a unit without a counterpart takes that of its twin', () => {
  test.each([
    [
      'on the left',
      'ab a',
      'ab',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
        [3, 0],
      ],
    ],
    [
      'on the right',
      'ab',
      'abb',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
        [1, 2],
      ],
    ],
    [
      'the nearest before it',
      'aa a',
      'aa',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
        [3, 1],
      ],
    ],
    [
      'else the first after it',
      'ab a',
      'a',
      [[3, 0]],
      [
        [0, 0],
        [3, 0],
      ],
    ],
    [
      'all that the twin has',
      'aa',
      'xy',
      [
        [0, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'no twin, no tie',
      'abc',
      'ab',
      [
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['twins of which none has one', 'aa', 'b', [], []],
  ] as [string, string, string, Tie[], Tie[]][])('%s', (_, left, right, before, after) => {
    const [l, r] = [left.split(''), right.split('')];
    const ties = tiesOf(l.length, r.length, before);
    tieRepeats(sideOf(l), sideOf(r), ties);
    expect(pairsOf(ties)).toEqual(after);
  });
});

/** A letter is a passage of its own; a blank is a line of one word. */
function sideOf(keys: readonly string[]): Repeatable {
  return {
    keys: keys.map((key) => key.charCodeAt(0)),
    folded: keys.map((key) => (key === ' ' ? 'Advertisement' : `${key} was said at the harbour`)),
  };
}

test.each([
  ['Advertisement', false],
  ['* * *', false],
  ['They declined to comment.', false],
  ['Representatives declined comment', false],
  ['He declined to comment further.', true],
  ['市议会周一以九票对四票通过该法案，并将其送交市长签署，预计下月生效。', true],
  ['', false],
])('%j is long enough to be told as said again: %p', (text, isTold) => {
  const ties = tiesOf(2, 1, [[0, 0]]);
  tieRepeats({ keys: [0, 0], folded: [text, text] }, { keys: [0], folded: [text] }, ties);
  expect(pairsOf(ties).length).toBe(isTold ? 2 : 1);
});
