import { describe, expect, test } from '@jest/globals';
import { tieCarried } from '../../../src/align/versions/carried.js';
import { gathered, graf, lexiconOf, pairsOf, tiesOf } from '../support.js';

type Tie = [number, number];

/** What is tied once carried text was looked for, of two stories whose paragraphs are tied so. */
function tied(left: readonly string[], right: readonly string[], ties: Tie[]): string[] {
  const lexicon = lexiconOf(left, right);
  const graph = tiesOf(left.length, right.length, ties);
  const every = left.flatMap((_, l) => right.map((_, r) => [l, r] as const));
  tieCarried(graph, gathered(lexicon, every));
  return pairsOf(graph).map(([l, r]) => `${l}-${r}`);
}

const told =
  'Two fishermen clung to the overturned hull of the trawler Marigold for eleven hours before a ferry on its way to Halsund saw their lantern.';
const anew =
  'Nobody ashore knew that the Marigold was lost until Monday, the coastguard said, when passengers of the Halsund ferry saw a lantern and the crew found fishermen who had clung to the overturned hull.';
const phrase =
  'The council will meet on Thursday about the school roof, and the overturned hull of the trawler is to be shown in the square all summer.';
const [a, b, c] = [graf(1), graf(2), graf(3)];

describe('text that was carried into a paragraph told anew', () => {
  test('ties the two, on either side', () => {
    expect(tied([a, told], [a, anew], [[0, 0]])).toEqual(['0-0', '1-1']);
    expect(tied([a, anew], [a, told], [[0, 0]])).toEqual(['0-0', '1-1']);
  });

  test('ties them where one has a counterpart that leaves it unexplained', () => {
    const ties: Tie[] = [
      [0, 0],
      [1, 1],
    ];
    expect(tied([a, `${b} ${told}`], [a, b, anew], ties)).toEqual(['0-0', '1-1', '1-2']);
  });

  test.each([
    ['when a turn of phrase is all', [a, told], [a, phrase], [[0, 0]]],
    [
      'when a counterpart has it',
      [a, told],
      [a, told, anew],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'when that would join two passages',
      [a, `${b} ${told}`],
      [a, b, `${c} ${anew}`, c],
      [
        [0, 2],
        [1, 1],
      ],
    ],
  ] as [string, string[], string[], Tie[]][])('does not %s', (_, left, right, ties) => {
    expect(tied(left, right, ties)).toEqual(ties.map((tie) => tie.join('-')));
  });

  test('ties the weightiest of several only', () => {
    const more =
      'The coastguard said, when passengers asked, that it was the crew of the ferry that saw the lantern and found the fishermen with their dog.';
    expect(tied([a, told, more], [a, anew], [[0, 0]])).toEqual(['0-0', '2-1']);
  });

  test('does not out of line: what is alike far from its place is another story on the subject', () => {
    const between = Array.from({ length: 40 }, (_, k) => graf(100 + k));
    const ties = between.map((_, k): Tie => [k, k + 1]);
    expect(tied([...between, told], [anew, ...between], ties)).toHaveLength(between.length);
  });
});
