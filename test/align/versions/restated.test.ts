import { describe, expect, test } from '@jest/globals';
import { tieRestated } from '../../../src/align/versions/restated.js';
import { gathered, graf, lexiconOf, pairsOf, tiesOf } from '../support.js';

type Tie = [number, number];

/** What is tied once restatements were looked for, of two stories whose paragraphs are tied so. */
function tied(left: readonly string[], right: readonly string[], ties: Tie[]): string[] {
  const lexicon = lexiconOf(left, right);
  const graph = tiesOf(left.length, right.length, ties);
  const every = left.flatMap((_, l) => right.map((_, r) => [l, r] as const));
  tieRestated(graph, gathered(lexicon, every));
  return pairsOf(graph).map(([l, r]) => `${l}-${r}`);
}

const lead = 'Rescuers reached the flooded village before dawn on Monday with blankets and bread, the governor told reporters.';
const deck = 'Rescuers reached the flooded village before dawn on Monday with blankets';
const [a, b] = [graf(1), graf(2)];

describe('what says again what stands in its neighbourhood', () => {
  test.each([
    [
      'on the right',
      [a, lead],
      [a, deck, lead],
      [
        [0, 0],
        [1, 2],
      ],
      ['0-0', '1-1', '1-2'],
    ],
    [
      'on the left',
      [a, deck, lead],
      [a, lead],
      [
        [0, 0],
        [2, 1],
      ],
      ['0-0', '1-1', '2-1'],
    ],
  ] as [string, string[], string[], Tie[], string[]][])('is tied to it: %s', (_, left, right, ties, expected) => {
    expect(tied(left, right, ties)).toEqual(expected);
  });

  test.each([
    [
      'when it has a counterpart of its own',
      [a, lead],
      [a, deck, lead],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['when neither has one', [a, lead], [a, deck], [[0, 0]]],
    [
      'when it only names the same things',
      [a, lead],
      [a, 'Monday dawn: bread, blankets, village rescuers, flooded governor', lead],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'when it is only a few words',
      [a, lead],
      [a, 'Rescuers reached', lead],
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      'when it says something else',
      [a, lead],
      [a, b, lead],
      [
        [0, 0],
        [1, 2],
      ],
    ],
  ] as [string, string[], string[], Tie[]][])('is not %s', (_, left, right, ties) => {
    expect(tied(left, right, ties)).toEqual(ties.map((tie) => tie.join('-')));
  });

  test('is not when it is far away: in a long text that is another story on the subject', () => {
    const between = Array.from({ length: 60 }, (_, k) => graf(100 + k));
    expect(tied([lead], [lead, ...between, deck], [[0, 0]])).toEqual(['0-0']);
  });
});
