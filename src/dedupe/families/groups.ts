import type { ArticleList, Pair } from '../../model.js';

/** Sets of articles that can be joined and asked whether two are in one (Galler and Fischer, "An improved equivalence algorithm", 1964). */
export class Groups {
  readonly #parent: Int32Array;

  constructor(count: number) {
    this.#parent = new Int32Array(count);
    for (let at = 0; at < count; at++) this.#parent[at] = at;
  }

  /** The article that stands for the set of `article`; the same for all of it until sets are joined. */
  rootOf(article: number): number {
    const parent = this.#parent;
    let at = article;
    while (parent[at] !== at) {
      // Each step halves the way for those who come later.
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Makes one set of two; false when they were one. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return false;
    this.#parent[Math.max(a, b)] = Math.min(a, b);
    return true;
  }
}

/** Articles that pairs connect, and the pairs among them. */
export interface Group<P extends Pair = Pair> {
  /** By id. */
  readonly articles: readonly number[];
  readonly pairs: readonly P[];
}

/** The groups of two articles and more that `pairs` connect; each pair lies in exactly one. The order of neither argument changes a group. */
export function groupsOf<P extends Pair>(articles: ArticleList, pairs: Iterable<P>): Group<P>[] {
  const all = Array.isArray(pairs) ? (pairs as readonly P[]) : [...pairs];
  if (all.length === 0) return [];
  const numbers = numbersOf(all);
  const groups = new Groups(numbers.size);
  for (const { left, right } of all) groups.join(numbers.get(left)!, numbers.get(right)!);
  const found: { articles: number[]; pairs: P[] }[] = [];
  const places = new Map<number, number>();
  for (const [article, number] of numbers) {
    const root = groups.rootOf(number);
    const place = places.get(root) ?? found.push({ articles: [], pairs: [] }) - 1;
    places.set(root, place);
    found[place]!.articles.push(article);
  }
  for (const pair of all) found[places.get(groups.rootOf(numbers.get(pair.left)!))!]!.pairs.push(pair);
  const order = byId(articles);
  for (const group of found) group.articles.sort(order);
  return found;
}

/** The articles of pairs, numbered from 0 as they come. */
export function numbersOf(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  for (const { left, right } of pairs) {
    if (!numbers.has(left)) numbers.set(left, numbers.size);
    if (!numbers.has(right)) numbers.set(right, numbers.size);
  }
  return numbers;
}

/** Compares articles by their ids, letter by letter (UTF-16 code units), which is the same on every machine. */
export function byId(articles: ArticleList): (one: number, other: number) => number {
  return (one, other) => compareIds(articles.at(one).id, articles.at(other).id);
}

/** Less than, greater than or equal to zero as the one id stands before, behind or at the place of the other. */
export function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
