import type { ArticleList, Pair } from '../../model.js';
import { DisjointSets } from '../../text/disjoint-sets.js';

/** Articles that pairs connect, and the pairs among them. */
export interface Group<P extends Pair = Pair> {
  /** By id. */
  readonly articles: readonly number[];
  /** Those of articles that stand for others with the same words, too. */
  readonly pairs: readonly P[];
}

/** All articles that one of a pair stands for. */
export type StandsFor = (article: number) => readonly number[];

const itself: StandsFor = (article) => [article];

/** The groups of articles that `pairs` connect, with all that these stand for; each pair lies in exactly one. The order of neither argument changes a group. */
export function groupsOf<P extends Pair>(articles: ArticleList, pairs: Iterable<P>, standsFor = itself): Group<P>[] {
  const all = Array.isArray(pairs) ? (pairs as readonly P[]) : [...pairs];
  if (all.length === 0) return [];
  const numbers = numbersOf(all);
  const groups = new DisjointSets(numbers.size);
  for (const { left, right } of all) groups.join(numbers.get(left)!, numbers.get(right)!);
  const found: { articles: number[]; pairs: P[] }[] = [];
  const places = new Map<number, number>();
  for (const [article, number] of numbers) {
    const root = groups.rootOf(number);
    const place = places.get(root) ?? found.push({ articles: [], pairs: [] }) - 1;
    places.set(root, place);
    for (const each of standsFor(article)) found[place]!.articles.push(each);
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
