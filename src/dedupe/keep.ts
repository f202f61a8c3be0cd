import type { ArticleList, Keep, KeepRule } from '../model.js';
import { byId, type Group } from './families.js';
import { instantOf } from './keep-dates.js';

/** The article of a group to keep, and the rule that chose it. */
export interface Kept {
  readonly article: number;
  readonly by: KeepRule;
}

/**
 * Chooses the article of a group to keep. Where several are as good, the first by id is.
 *
 * - `earliest`: of those whose date is known; where none is, the most complete.
 * - `longest`: the one with the most words.
 * - `first`: the one that came first in the collection.
 * - `most-complete`: the one that has the most shingles of the others; of several, the longest.
 * - `auto`: the earliest where the date of every one is known, for of two articles that one date tells nothing which is older; else the most complete.
 */
export function chooseKept(group: Group, articles: ArticleList, keep: Keep): Kept {
  switch (keep) {
    case 'auto':
      return earliest(group, articles, true) ?? mostComplete(group, articles);
    case 'earliest':
      return earliest(group, articles, false) ?? mostComplete(group, articles);
    case 'longest':
      return { article: best(group, articles, (article) => articles.at(article).words), by: 'longest' };
    case 'first':
      return { article: best(group, articles, (article) => -article), by: 'first' };
    case 'most-complete':
      return mostComplete(group, articles);
    default:
      return keep satisfies never;
  }
}

/** The first by date; undefined where the date of none is known, or with `whole` where that of some is not. */
function earliest(group: Group, articles: ArticleList, whole: boolean): Kept | undefined {
  const dates = new Map(group.articles.map((article) => [article, instantOf(articles.at(article).date ?? '')] as const));
  const known = [...dates.values()].filter((date) => date !== undefined).length;
  if (known === 0 || (whole && known < dates.size)) return undefined;
  return { article: best(group, articles, (article) => -(dates.get(article) ?? Number.POSITIVE_INFINITY)), by: 'earliest' };
}

function mostComplete(group: Group, articles: ArticleList): Kept {
  const covered = new Map<number, number>();
  const add = (article: number, shared: number) => covered.set(article, (covered.get(article) ?? 0) + shared);
  for (const { left, right, shared } of group.pairs) {
    add(left, shared);
    add(right, shared);
  }
  const of = (article: number) => covered.get(article) ?? 0;
  const most = group.articles.reduce((held, article) => Math.max(held, of(article)), 0);
  const candidates = { ...group, articles: group.articles.filter((article) => of(article) === most) };
  return { article: best(candidates, articles, (article) => articles.at(article).words), by: 'most-complete' };
}

/** The article with the highest worth; of several the first by id. */
function best({ articles: numbers }: Group, articles: ArticleList, worth: (article: number) => number): number {
  const order = byId(articles);
  return numbers.reduce((held, next) => {
    const [one, other] = [worth(held), worth(next)];
    return other > one || (other === one && order(next, held) < 0) ? next : held;
  });
}
