import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareIds, groupsOf } from '../../../src/dedupe/families/groups.js';
import type { Article, ArticleList, Pair } from '../../../src/model.js';

const listOf = (ids: readonly string[]): ArticleList => {
  const article = (id: string): Article => ({ id, source: id, words: 10, shingles: 6 });
  return { length: ids.length, at: (number) => article(ids[number]!) };
};

const numbered = (count: number) => listOf(Array.from({ length: count }, (_, at) => String.fromCharCode(97 + at)));

const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }).map((list) => list.filter(([left, right]) => left !== right));

/** What is connected, by walking from each article. */
function componentsOf(pairs: readonly Pair[]): number[][] {
  const reached = (start: number) => {
    const seen = new Set([start]);
    for (const at of seen) for (const { left, right } of pairs) if (left === at || right === at) seen.add(left).add(right);
    return [...seen].sort((a, b) => a - b);
  };
  const all = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))].map(reached);
  return [...new Map(all.map((each) => [each.join(), each])).values()].sort((a, b) => a[0]! - b[0]!);
}

describe('groups', () => {
  test('a long chain is one group', () => {
    const count = 50_000;
    const pairs = Array.from({ length: count - 1 }, (_, left) => ({ left, right: left + 1, shared: 1 }));
    const [group, ...others] = groupsOf(listOf(Array.from({ length: count }, (_, at) => String(at))), pairs.reverse());
    expect([group!.articles.length, group!.pairs.length, others.length]).toEqual([count, count - 1, 0]);
  });

  test('none without pairs', () => {
    expect(groupsOf(numbered(3), [])).toEqual([]);
  });

  test('are the connected components, with each pair in one of them', () => {
    fc.assert(
      fc.property(edges, (list) => {
        const pairs = list.map(([left, right]) => ({ left, right, shared: 1 }));
        const groups = groupsOf(numbered(12), pairs);
        const sorted = groups.map(({ articles }) => [...articles]).sort((a, b) => a[0]! - b[0]!);
        expect(sorted).toEqual(componentsOf(pairs));
        expect(groups.flatMap((group) => [...group.pairs])).toHaveLength(pairs.length);
        for (const group of groups)
          for (const { left, right } of group.pairs) expect(group.articles).toEqual(expect.arrayContaining([left, right]));
      }),
    );
  });

  test('articles stand by their ids, letter by letter', () => {
    const pairs = [
      { left: 0, right: 1, shared: 1 },
      { left: 1, right: 2, shared: 1 },
    ];
    expect(groupsOf(listOf(['b', 'a10', 'a9']), pairs)[0]!.articles).toEqual([1, 2, 0]);
    expect([compareIds('a', 'a'), compareIds('Z', 'a'), compareIds('ä', 'z'), compareIds('', 'a')]).toEqual([0, -1, 1, -1]);
  });
});
