import type { ArticleList, Pair } from '../../model.js';
import { DisjointSets } from '../../text/disjoint-sets.js';

/** Pairs by their places, from 0: an array, or what stands for one. */
export interface PairTable<P extends Pair = Pair> extends Iterable<P> {
  readonly length: number;
  at(place: number): P | undefined;
}

/** Articles that pairs connect, and the pairs among them. */
export interface Group<P extends Pair = Pair> {
  /** By id. */
  readonly articles: readonly number[];
  /** Those of articles that stand for others with the same words, too. */
  readonly pairs: PairTable<P>;
}

/** All articles that one of a pair stands for. */
export type StandsFor = (article: number) => readonly number[];

const itself: StandsFor = (article) => [article];

/** The groups of articles that `pairs` connect, with all that these stand for; each pair lies in exactly one. The order of neither argument changes a group. */
export function groupsOf<P extends Pair>(articles: ArticleList, pairs: PairTable<P>, standsFor = itself): Group<P>[] {
  if (pairs.length === 0) return [];
  const numbers = numbersOf(pairs);
  const sets = new DisjointSets(numbers.size);
  for (const { left, right } of pairs) sets.join(numbers.get(left)!, numbers.get(right)!);
  const found: number[][] = [];
  const groupOf = new Uint32Array(numbers.size);
  for (const [article, number] of numbers) {
    const root = sets.rootOf(number);
    groupOf[number] = root === number ? found.push([]) - 1 : groupOf[root]!;
    for (const each of standsFor(article)) found[groupOf[number]!]!.push(each);
  }
  const parts = partsOf(pairs, ({ left }) => groupOf[numbers.get(left)!]!, found.length);
  const order = byId(articles);
  return found.map((members, at) => ({ articles: members.sort(order), pairs: parts[at]! }));
}

/** Pairs in parts, each in the order in which they came. */
export function partsOf<P extends Pair>(pairs: PairTable<P>, partOf: (pair: P) => number, count: number): PairTable<P>[] {
  const starts = new Uint32Array(count + 1);
  for (const pair of pairs) starts[partOf(pair) + 1]!++;
  for (let part = 0; part < count; part++) starts[part + 1]! += starts[part]!;
  const places = new Uint32Array(pairs.length);
  const next = starts.slice();
  let place = 0;
  for (const pair of pairs) places[next[partOf(pair)]!++] = place++;
  return Array.from({ length: count }, (_, part) => new SomePairs(pairs, places.subarray(starts[part], starts[part + 1])));
}

/** Some of many pairs, by their places among them: a template's thousand uses make half a million pairs, and of none is there an object before it is asked for. */
class SomePairs<P extends Pair> implements PairTable<P> {
  constructor(
    readonly all: PairTable<P>,
    readonly places: Uint32Array,
  ) {}

  get length(): number {
    return this.places.length;
  }

  at(place: number): P | undefined {
    return place < this.places.length ? this.all.at(this.places[place]!) : undefined;
  }

  *[Symbol.iterator](): Generator<P> {
    for (const place of this.places) yield this.all.at(place)!;
  }
}

/** The articles of pairs, numbered from 0 as they come. */
export function numbersOf(pairs: Iterable<Pair>): ReadonlyMap<number, number> {
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
