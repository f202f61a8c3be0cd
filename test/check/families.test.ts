import { expect, test } from '@jest/globals';
import { holdFamilies, type Outcome } from '../../src/index.js';

const articles = ['wire/a.txt', 'wire/b.txt', 'wire/c.txt', 'wire/d.txt', 'wire/e.html'].map((source) => ({ id: source, source }));

/** Holds families, given by the numbers of their articles, to those expected. */
function held(found: readonly (readonly number[])[], families: readonly (readonly string[])[]): Outcome {
  return holdFamilies(
    { articles, families: found.map(([keep = 0, ...members]) => ({ keep, members: members.map((article) => ({ article })) })) },
    { kind: 'families', families, written: 'families' },
  );
}

test.each<readonly [readonly (readonly number[])[], readonly (readonly string[])[]]>([
  [[], []],
  [[[0, 1]], [['a', 'b']]],
  [[[1, 0]], [['a', 'b']]],
  [[[0, 1]], [['b.txt', 'wire/a.txt']]],
  [
    [
      [2, 3, 4],
      [0, 1],
    ],
    [
      ['a', 'b'],
      ['e', 'd', 'c'],
    ],
  ],
])('%j are %j', (found, expected) => {
  expect(held(found, expected).state).toBe('kept');
});

test.each<readonly [readonly (readonly number[])[], readonly (readonly string[])[], readonly object[]]>([
  [[], [['a', 'b']], [{ subject: 'family', expected: 'a, b', found: 'no two of them together' }]],
  [[[0, 1]], [], [{ subject: 'family', expected: 'none', found: 'a, b' }]],
  [[[0, 1, 2]], [['a', 'b']], [{ subject: 'family', expected: 'a, b', found: 'a, b, c' }]],
  [[[0, 1]], [['a', 'b', 'c']], [{ subject: 'family', expected: 'a, b, c', found: 'a, b' }]],
  [
    [
      [0, 1],
      [2, 3],
    ],
    [['a', 'b', 'c', 'd']],
    [
      { subject: 'family', expected: 'a, b, c, d', found: 'a, b' },
      { subject: 'family', expected: 'none', found: 'c, d' },
    ],
  ],
  [
    [[0, 1]],
    [
      ['a', 'b'],
      ['c', 'zebra'],
    ],
    [
      { subject: 'zebra', expected: 'an article', found: 'no such article' },
      { subject: 'family', expected: 'c, zebra', found: 'no two of them together' },
    ],
  ],
])('%j are not %j', (found, expected, concerns) => {
  expect(held(found, expected)).toMatchObject({ state: 'broken', concerns });
});
