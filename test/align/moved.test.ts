import { describe, expect, test } from '@jest/globals';
import { type Assembled, assemble } from '../../src/align/assembled.js';
import { groupsOf } from '../../src/align/groups.js';
import { type Moved, whatMoved } from '../../src/align/moved.js';
import { sidesOf } from '../../src/align/sides.js';
import { documentOf, graf, lexiconOf, type Part, tiesOf } from './support.js';

/** What moved of two texts whose units are tied so. */
function told(left: readonly Part[], right: readonly Part[], pairs: [number, number][]): { group: Assembled; moved: Moved }[] {
  const sides = sidesOf(documentOf(left), documentOf(right), 'paragraph');
  const ties = tiesOf(left.length, right.length, pairs);
  const lexicon = lexiconOf(sides.left.folded, sides.right.folded);
  const groups = groupsOf(ties).map((group) => assemble(group, ties, sides, lexicon));
  const moved = whatMoved(groups, ties, sides.left, sides.right);
  return groups.map((group, k) => ({ group, moved: moved[k]! }));
}

/** The first left units of the groups that moved. */
function moved(left: readonly Part[], right: readonly Part[], pairs: [number, number][]): number[] {
  return told(left, right, pairs).flatMap(({ group, moved }) => (moved.moved ? [group.left[0]!] : []));
}

const [short, long, other] = ['Two words', 'One two three four five', 'Six seven eight'];
const byline: Part = ['byline', 'By Jane Doe of the Valley Times'];

test.each([
  [
    'nothing',
    [short, long],
    [short, long],
    [
      [0, 0],
      [1, 1],
    ],
    [],
  ],
  [
    'the fewest words',
    [short, long],
    [long, short],
    [
      [0, 1],
      [1, 0],
    ],
    [0],
  ],
  [
    'the words of both sides count',
    [short, other],
    [other, `${short} and now many words more`],
    [
      [0, 1],
      [1, 0],
    ],
    [1],
  ],
  [
    'a byline rather than a paragraph',
    [byline, short],
    [short, byline],
    [
      [0, 1],
      [1, 0],
    ],
    [0],
  ],
  [
    'a split stands where its longer part does',
    [long, other],
    [short, other, long],
    [
      [0, 0],
      [0, 2],
      [1, 1],
    ],
    [1],
  ],
  [
    'a copy does not take its original from its place',
    [short, long],
    [long, short, long],
    [
      [0, 1],
      [1, 2],
      [1, 0],
    ],
    [],
  ],
] as [string, Part[], Part[], [number, number][], number[]][])('%s', (_, left, right, pairs, expected) => {
  expect(moved(left, right, pairs)).toEqual(expected);
});

test('words are counted where no blanks part them: of two Chinese paragraphs that changed places the short one moved', () => {
  const [brief, full] = ['市长离开了。', '市议会周一以九票对四票通过该法案，并将其送交市长签署，预计下月生效。'];
  const swapped: [number, number][] = [
    [0, 1],
    [1, 0],
  ];
  expect(moved([brief, full], [full, brief], swapped)).toEqual([0]);
  expect(moved([full, brief], [brief, full], swapped)).toEqual([1]);
});

describe('of a paragraph that goes with several', () => {
  const all = (count: number): [number, number][] => Array.from({ length: count }, (_, k) => [k, k]);

  test('the last, joined to the lead, moved', () => {
    const left = [graf(1), graf(2), graf(3), graf(4)];
    const right = [`${graf(1)} ${graf(4)}`, graf(2), graf(3)];
    expect(told(left, right, [...all(3), [3, 0]])[0]!.moved).toEqual({ moved: true, units: { left: [3], right: [0] } });
  });

  test('a third, sent to the end, moved, and the rest stayed', () => {
    const left = [`${graf(1)} ${graf(2)} ${graf(3)}`, graf(4), graf(5)];
    const right = [graf(1), graf(2), graf(4), graf(5), graf(3)];
    const pairs: [number, number][] = [
      [0, 0],
      [0, 1],
      [0, 4],
      [1, 2],
      [2, 3],
    ];
    expect(told(left, right, pairs)[0]!.moved).toEqual({ moved: true, units: { left: [0], right: [4] } });
  });

  test('nothing moved where something new came between its parts', () => {
    const pairs: [number, number][] = [
      [0, 0],
      [0, 2],
      [1, 3],
    ];
    expect(moved([`${graf(1)} ${graf(2)}`, graf(4)], [graf(1), graf(3), graf(2), graf(4)], pairs)).toEqual([]);
  });

  test('all of it moved when all parts did', () => {
    const pairs: [number, number][] = [
      [0, 2],
      [0, 3],
      [1, 0],
      [2, 1],
    ];
    const found = told(
      [`${graf(1)} ${graf(2)}`, `${graf(3)} ${graf(5)}`, `${graf(4)} ${graf(6)}`],
      [`${graf(3)} ${graf(5)}`, `${graf(4)} ${graf(6)}`, graf(1), graf(2)],
      pairs,
    );
    expect(found.map(({ moved }) => moved)).toEqual([{ moved: true }, { moved: false }, { moved: false }]);
  });
});
