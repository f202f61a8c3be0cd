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

test('files of one name are told apart by as much of their paths as that takes', () => {
  const of = (sources: readonly string[], families: readonly (readonly string[])[]) =>
    holdFamilies(
      { articles: sources.map((source) => ({ id: source, source })), families: [{ keep: 0, members: [{ article: 1 }, { article: 2 }] }] },
      { kind: 'families', families, written: 'families' },
    );
  const files = ['t/ag/1.txt', 't/ag/2.txt', 't/pa/1.txt'];
  for (const names of [['ag/1', '2', 'pa/1.txt'], ['t/ag/1', 'ag/2.txt', 'pa/1'], files]) expect(of(files, [names]).state).toBe('kept');
  expect(of(files, [['1', '2']])).toMatchObject({
    concerns: [
      { subject: '1', expected: 'one article', found: 't/ag/1.txt, t/pa/1.txt: write as much of the path as tells which' },
      { subject: 'family', expected: '1, 2', found: 'no two of them together' },
      { subject: 'family', expected: 'none', found: '2, ag/1, pa/1' },
    ],
  });
  // What is named whole is meant, whatever else ends like it.
  expect(of(['1.txt', '2.txt', 'pa/1.txt'], [['1.txt', '2', 'pa/1']]).state).toBe('kept');
});

test('what was told apart as uses of one template is said', () => {
  const outcome = holdFamilies(
    { articles, families: [{ keep: 0, members: [{ article: 3 }] }], templates: [{ articles: [0, 1, 2] }, { articles: [4, 3] }] },
    { kind: 'families', families: [['a', 'b', 'c', 'd']], written: 'families' },
  );
  expect(outcome).toMatchObject({ concerns: [{ subject: 'family', expected: 'a, b, c, d', found: 'a, d; a, b, c: template?' }] });
});
