import { expect, test } from '@jest/globals';
import { groupsOf } from '../../src/align/groups.js';
import { whatMoved } from '../../src/align/moved.js';
import { sidesOf } from '../../src/align/sides.js';
import { documentOf, type Part, tiesOf } from './support.js';

/** The first left units of the groups that moved, of two texts whose units are tied so. */
function moved(left: readonly Part[], right: readonly Part[], pairs: [number, number][]): number[] {
  const { left: l, right: r } = sidesOf(documentOf(left), documentOf(right), 'paragraph');
  const ties = tiesOf(left.length, right.length, pairs);
  const groups = groupsOf(ties);
  const flags = whatMoved(groups, ties, l, r);
  return groups.flatMap((group, k) => (flags[k] ? [group.left[0]!] : []));
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
