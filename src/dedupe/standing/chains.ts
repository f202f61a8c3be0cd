import type { ArticleList, Pair } from '../../model.js';
import { compareIds } from '../families/groups.js';

/** How an article is reached from another over pairs. */
export interface Step {
  /** How many pairs lie between; 1 for a pair of the two. */
  readonly steps: number;
  /** The article before it on the way: of several as near, the one it shares most with, then the first by id. */
  readonly through: number;
}

/** How each article that pairs connect with `start` is reached from there in the fewest steps (breadth-first search; Moore 1959). */
export function stepsFrom(start: number, pairs: Iterable<Pair>, articles: ArticleList): ReadonlyMap<number, Step> {
  const neighbours = new Map<number, Pair[]>();
  for (const pair of pairs) {
    for (const end of [pair.left, pair.right]) {
      const known = neighbours.get(end);
      if (known) known.push(pair);
      else neighbours.set(end, [pair]);
    }
  }
  const found = new Map<number, Step>([[start, { steps: 0, through: start }]]);
  let front = [start];
  for (let steps = 1; front.length > 0; steps++) {
    const best = new Map<number, { through: number; shared: number }>();
    for (const from of front) {
      for (const { left, right, shared } of neighbours.get(from) ?? []) {
        const to = left === from ? right : left;
        const held = best.get(to);
        if (!found.has(to) && (!held || isNearer({ through: from, shared }, held, articles))) best.set(to, { through: from, shared });
      }
    }
    for (const [article, { through }] of best) found.set(article, { steps, through });
    front = [...best.keys()];
  }
  found.delete(start);
  return found;
}

interface Way {
  readonly through: number;
  readonly shared: number;
}

function isNearer(one: Way, other: Way, articles: ArticleList): boolean {
  if (one.shared !== other.shared) return one.shared > other.shared;
  return compareIds(articles.at(one.through).id, articles.at(other.through).id) < 0;
}
