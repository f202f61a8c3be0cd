import type { Article, ArticleList, NearPair, Pair, PairList } from '../../model.js';
import { figuresOf } from '../figures.js';
import type { Found } from '../search/found.js';
import { byId, compareIds } from './groups.js';

/** Each pair with the first by id on its left, and all of them by their left and then their right id: the same whatever the order of the articles. */
export function pairsById(found: Found, articles: ArticleList): PairList {
  const { length } = found;
  return {
    length,
    *[Symbol.iterator]() {
      const pairOf = pairMaker(articles);
      for (const pair of found.inOrder(byId(articles))) yield pairOf(pair);
    },
  };
}

/** Articles that are remembered at a time, some 30 MB. */
const mostRemembered = 1 << 16;

/** What makes a pair of articles with their figures from one of numbers; the first by id is on its left. An article that is in pair after pair is looked up once. */
export function pairMaker(articles: ArticleList): (pair: Pair) => NearPair {
  const known = new Map<number, Article>();
  const at = (article: number) => {
    const found = known.get(article);
    if (found) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = articles.at(article);
    known.set(article, made);
    return made;
  };
  return ({ left, right, shared }) => {
    const [one, other] = [at(left), at(right)];
    return compareIds(one.id, other.id) <= 0 ? nearPair(one, other, shared) : nearPair(other, one, shared);
  };
}

function nearPair(left: Article, right: Article, shared: number): NearPair {
  return { left, right, figures: figuresOf(shared, left.shingles, right.shingles), shared };
}
