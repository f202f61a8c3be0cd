import type { ArticleList, NearPair, Pair, PairList } from '../../model.js';
import { figuresOf } from '../figures.js';
import { compareIds } from './groups.js';

/** Each pair with the first by id on its left, and all of them by their left and then their right id: the same whatever the order of the articles. */
export function pairsById(pairs: Iterable<Pair>, articles: ArticleList): PairList {
  const ids = new Map<number, string>();
  const idOf = (article: number) => {
    const id = ids.get(article) ?? articles.at(article).id;
    ids.set(article, id);
    return id;
  };
  const named = Array.from(pairs, (pair) => turned(pair, idOf(pair.left), idOf(pair.right)));
  named.sort((a, b) => compareIds(a.left, b.left) || compareIds(a.right, b.right));
  const { length } = named;
  return {
    length,
    *[Symbol.iterator]() {
      for (const { pair } of named) yield nearPair(pair, articles);
    },
  };
}

/** A pair of numbers as a pair of articles with their figures. */
export function nearPair({ left, right, shared }: Pair, articles: ArticleList): NearPair {
  const [one, other] = [articles.at(left), articles.at(right)];
  return { left: one, right: other, figures: figuresOf(shared, one.shingles, other.shingles), shared };
}

/** The same with the first by id on the left. */
export function orderedPair(pair: NearPair): NearPair {
  const { left, right, figures, shared } = pair;
  if (compareIds(left.id, right.id) <= 0) return pair;
  const { resemblance, containment } = figures;
  return { left: right, right: left, figures: { resemblance, containment: { left: containment.right, right: containment.left } }, shared };
}

function turned(pair: Pair, left: string, right: string) {
  if (compareIds(left, right) <= 0) return { pair, left, right };
  return { pair: { left: pair.right, right: pair.left, shared: pair.shared }, left: right, right: left };
}
