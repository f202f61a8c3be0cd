import type { ArticleList, Keep, Pair } from '../model.js';
import type { Group } from './families.js';
import { chooseKept } from './keep.js';

/**
 * The articles of a family that must stay besides the one kept, so that every article that goes has a near-duplicate among those that stay: of those that
 * are no pair with the one kept the best is chosen by the same rule, then of what is no pair with that either, and so on.
 */
export function stayingBesides(kept: number, group: Group, articles: ArticleList, keep: Keep): ReadonlySet<number> {
  const staying = new Set<number>();
  let rest = withoutNeighbours(group, kept);
  while (rest.articles.length > 0) {
    const next = chooseKept(rest, articles, keep).article;
    staying.add(next);
    rest = withoutNeighbours(rest, next);
  }
  return staying;
}

/** A group without an article and those that are a pair with it. */
function withoutNeighbours({ articles, pairs }: Group, article: number): Group {
  const gone = new Set([article]);
  for (const { left, right } of pairs) if (left === article || right === article) gone.add(left).add(right);
  const stays = ({ left, right }: Pair) => !gone.has(left) && !gone.has(right);
  return { articles: articles.filter((each) => !gone.has(each)), pairs: pairs.filter(stays) };
}
