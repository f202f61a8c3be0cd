import { describe, expect, test } from '@jest/globals';
import { chooseKept } from '../../../src/dedupe/keep/index.js';
import type { Article, ArticleList, Keep } from '../../../src/model.js';

interface Given {
  readonly id: string;
  readonly date?: string;
  readonly words?: number;
}

/** A group of articles, each of which shares `shared[i]` shingles with the next. */
function choose(given: readonly Given[], shared: readonly number[], keep: Keep, resemblance = 0.05) {
  const list: Article[] = given.map(({ words = 100, ...known }) => ({ ...known, source: known.id, words, shingles: words }));
  const articles: ArticleList = { length: list.length, at: (article) => list[article]! };
  const pairs = shared.map((count, left) => ({ left, right: left + 1, shared: count }));
  const numbers = list.map((_, at) => at).sort((a, b) => (list[a]!.id < list[b]!.id ? -1 : 1));
  const { article, by, besides } = chooseKept({ articles: numbers, pairs }, articles, keep, { resemblance, containment: 0.8 });
  return [list[article]!.id, by, ...[...besides].map((one) => list[one]!.id)];
}

describe('the one to keep', () => {
  test.each<[string, Given[], number[], Keep, unknown[]]>([
    [
      'the earliest',
      [
        { id: 'a', date: '2026-03-02' },
        { id: 'b', date: '2026-03-01' },
      ],
      [50],
      'auto',
      ['b', 'earliest'],
    ],
    [
      'dates are compared by value, not by letters',
      [
        { id: 'a', date: '2026-03-02T00:30:00+02:00' },
        { id: 'b', date: '1 March 2026 23:00' },
      ],
      [50],
      'auto',
      ['a', 'earliest'],
    ],
    [
      'of two that are as early the first by id',
      [
        { id: 'b', date: '2026-03-01' },
        { id: 'a', date: '1 Mar 2026' },
      ],
      [50],
      'auto',
      ['a', 'earliest'],
    ],
    [
      'a day tells nothing beside an hour of that day',
      [
        { id: 'a', date: '2026-03-01' },
        { id: 'b', date: '2026-03-01T08:05Z', words: 120 },
      ],
      [50],
      'auto',
      ['b', 'most-complete'],
    ],
    [
      'but all beside one of the next',
      [
        { id: 'a', date: '2026-03-01' },
        { id: 'b', date: '2026-03-02T00:05Z', words: 120 },
        { id: 'c', date: '2026-03-02', words: 120 },
      ],
      [50, 50],
      'auto',
      ['a', 'earliest', 'c'],
    ],
    [
      'where the earliest is asked for, an hour of the day comes before the day',
      [
        { id: 'a', date: '2026-03-01', words: 120 },
        { id: 'b', date: '2026-03-01T23:05Z' },
      ],
      [50],
      'earliest',
      ['b', 'earliest'],
    ],
    [
      'seconds and milliseconds since 1970 are dates',
      [
        { id: 'a', date: '1775800000', words: 120 },
        { id: 'b', date: '1775700000000' },
      ],
      [50],
      'auto',
      ['b', 'earliest'],
    ],
    [
      'one date alone tells nothing',
      [
        { id: 'a', date: '2026-03-02' },
        { id: 'b', words: 120 },
      ],
      [50],
      'auto',
      ['b', 'most-complete'],
    ],
    [
      'unless the earliest is asked for',
      [
        { id: 'b', words: 120 },
        { id: 'a', date: '2026-03-02' },
      ],
      [50],
      'earliest',
      ['a', 'earliest'],
    ],
    ['no date at all', [{ id: 'b' }, { id: 'a' }], [50], 'earliest', ['a', 'most-complete']],
    [
      'a date that can be read in two ways is none',
      [
        { id: 'a', date: '06/02/2026' },
        { id: 'b', date: '2026-02-01', words: 101 },
      ],
      [50],
      'auto',
      ['b', 'most-complete'],
    ],
    ['the longest', [{ id: 'a' }, { id: 'b', words: 101 }], [50], 'longest', ['b', 'longest']],
    ['the first', [{ id: 'z' }, { id: 'a', words: 500 }], [50], 'first', ['z', 'first']],
    [
      'the most complete has most of the others',
      [{ id: 'a', words: 500 }, { id: 'b' }, { id: 'c' }],
      [60, 60],
      'most-complete',
      ['b', 'most-complete'],
    ],
    ['of several the longest', [{ id: 'a' }, { id: 'b', words: 101 }], [50], 'most-complete', ['b', 'most-complete']],
  ])('%s', (_, given, shared, keep, expected) => {
    expect(choose(given, shared, keep)).toEqual(expected);
  });
});

describe('what stays besides', () => {
  const chain = (length: number) => Array.from({ length }, (_, at) => ({ id: String.fromCharCode(97 + at) }));

  test('nothing, where all are a pair with the one kept', () => {
    expect(choose(chain(2), [50], 'first')).toEqual(['a', 'first']);
  });

  test('the end of a chain of three', () => {
    expect(choose(chain(3), [50, 50], 'first')).toEqual(['a', 'first', 'c']);
  });

  test('of a chain of six every other one, so that each that goes lies beside one that stays', () => {
    expect(choose(chain(6), [50, 50, 50, 50, 50], 'first')).toEqual(['a', 'first', 'c', 'e']);
  });

  test.each<[string, number, number, string[]]>([
    ['a digest that holds the brief that is kept, for most of it stands nowhere else', 500, 100, ['long']],
    ['not a story that is little more than the one kept', 120, 100, []],
    ['not a story that resembles the one kept', 190, 100, []],
  ])('%s', (_, words, shared, besides) => {
    const given = [
      { id: 'brief', date: '2026-03-01', words: 100 },
      { id: 'long', date: '2026-03-02', words },
    ];
    expect(choose(given, [shared], 'auto', 0.5)).toEqual(['brief', 'earliest', ...besides]);
  });

  test('of two digests that are the same the first', () => {
    const list: Article[] = ['brief', 'one', 'two'].map((id, at) => ({ id, source: id, words: 100, shingles: at === 0 ? 10 : 100 }));
    const pairs = [
      { left: 0, right: 1, shared: 10 },
      { left: 0, right: 2, shared: 10 },
      { left: 1, right: 2, shared: 100 },
    ];
    const group = { articles: [0, 1, 2], pairs };
    const { besides } = chooseKept(group, { length: 3, at: (at) => list[at]! }, 'first', { resemblance: 0.5, containment: 0.8 });
    expect([...besides]).toEqual([1]);
  });

  test('a chain of a hundred thousand is no burden', () => {
    const count = 100_000;
    const article = (at: number): Article => ({ id: String(at).padStart(6, '0'), source: '', words: 9, shingles: 5 });
    const pairs = Array.from({ length: count - 1 }, (_, left) => ({ left, right: left + 1, shared: 4 }));
    const group = { articles: Array.from({ length: count }, (_, at) => at), pairs };
    expect(chooseKept(group, { length: count, at: article }, 'first', { resemblance: 0.5, containment: 0.8 }).besides.size).toBe(
      count / 2 - 1,
    );
  });
});
