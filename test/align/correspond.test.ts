import { expect, test } from '@jest/globals';
import { correspond } from '../../src/align/correspond.js';
import { sidesOf } from '../../src/align/sides.js';
import { documentOf, graf, type Part, pairsOf } from './support.js';

const sides = (left: readonly Part[], right: readonly Part[]) => sidesOf(documentOf(left), documentOf(right), 'paragraph');

const tied = (left: readonly Part[], right: readonly Part[], threshold = 0.5) =>
  pairsOf(correspond(sides(left, right), threshold).ties).map(([l, r]) => `${l}-${r}`);

const line = 'Floods swept through three river towns before dawn on Monday.';

test.each([
  ['a headline with a paragraph, for both are story', [['headline', line]], [line], ['0-0']],
  ['a caption with the lead it repeats', [line], [['caption', line], line], ['0-0', '0-1']],
  ['furniture with furniture', [['furniture', line]], [['furniture', line]], ['0-0']],
  ['furniture not with a paragraph', [['furniture', line]], [line], []],
  ['a byline not with a date', [['byline', 'By Jane Doe, May 4']], [['date', 'By Jane Doe, May 4']], []],
  ['versions of a byline', [['byline', 'By Jane Doe, staff reporter in Muscat']], [['byline', 'By Jane Doe, reporter in Muscat']], ['0-0']],
] as [string, Part[], Part[], string[]][])('%s', (_, left, right, expected) => {
  expect(tied(left, right)).toEqual(expected);
});

test('units without a rare word are counted when they stand alone', () => {
  // Two stories too long for every pair to be weighed; each line of one has the words of all the others.
  const lines = (mark: string) => Array.from({ length: 400 }, (_, k) => `${mark} ${['up', 'down'][k % 2]} ${['up', 'down'][(k >> 1) % 2]}`);
  const found = correspond(
    sides(
      lines('Gold'),
      lines('Oil').map((text) => `${text} up up up up`),
    ),
    1,
  );
  expect(found.unsearchable).toBe(800);
});

test('what has its equal is not counted', () => {
  const same = Array.from({ length: 400 }, () => 'Advertisement');
  expect(correspond(sides(same, same), 0.5).unsearchable).toBe(0);
});

test('an edited paragraph of a long story that went far is found', () => {
  const left = Array.from({ length: 300 }, (_, k) => graf(k));
  const right = [...left.slice(0, 10), ...left.slice(11), `${graf(10)} It is so.`];
  expect(tied(left, right)).toContain('10-299');
});
