import type { ArticleList, Pair, TemplatePair } from '../../model.js';
import { DisjointSets } from '../../text/disjoint-sets.js';
import { figuresOf } from '../figures.js';
import type { TemplateFinding } from '../templates/index.js';
import { byId, compareIds, numbersOf, type PairTable } from './groups.js';

/** Asks what a pair looks like; undefined for two versions of one story, and with `certainly` where it is not certain. */
export type TemplateTest = (pair: Pair, certainly?: boolean) => TemplateFinding | undefined;

/** The ties that hold articles together: those of families, and those of templates between them. */
export interface Ties {
  readonly families: readonly Pair[];
  readonly templates: readonly TemplatePair[];
}

/**
 * The pairs that tie connected articles together, the strongest first, as Kruskal chooses a spanning tree (1956): a pair whose articles are tied already is
 * not asked about, so that of a million pairs of a template some thousands are looked at. Where a single figure differs it may have been corrected, or it
 * was a quiet day: such pairs come last, and belong to a series where one of the two does already. The order of `pairs` changes nothing.
 */
export function tiesAmong(pairs: PairTable, articles: ArticleList, test: TemplateTest): Ties {
  return pairs.length === 1 ? tieOf(pairs.at(0)!, test) : strongestTies(pairs, articles, test);
}

/** Most groups are two articles. */
function tieOf(pair: Pair, test: TemplateTest): Ties {
  const found = test(pair, true);
  if (!found) return { families: [pair], templates: [] };
  return { families: [], templates: [{ left: pair.left, right: pair.right, evidence: found.evidence }] };
}

function strongestTies(pairs: PairTable, articles: ArticleList, test: TemplateTest): Ties {
  const ties = new TieMaker(pairs);
  const later: number[] = [];
  const doubtful = new Map<number, TemplateFinding>();
  for (const at of strongestFirst(pairs, articles)) {
    const pair = pairs.at(at)!;
    // With itself an article is a pair where it has copies, which are as strong as can be.
    if (ties.areTied(pair) && pair.left !== pair.right) continue;
    const waits = ties.isWaiting(pair);
    const found = waits ? undefined : test(pair);
    if (found?.certain === false) {
      doubtful.set(at, found);
      ties.wait(pair);
    }
    if (waits || found?.certain === false) later.push(at);
    else ties.add(pair, found);
  }
  for (const at of later) {
    const pair = pairs.at(at)!;
    if (ties.areTied(pair)) continue;
    const found = doubtful.get(at) ?? test(pair);
    ties.add(pair, found?.certain || ties.isOfSeries(pair) ? found : undefined);
  }
  return ties;
}

/** So many pairs of an article are set aside in doubt; those after them are set aside unseen. */
const mostInDoubt = 8;

class TieMaker implements Ties {
  readonly families: Pair[] = [];
  readonly templates: TemplatePair[] = [];
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #tied: DisjointSets;
  /** The sets in which a template ties any two. */
  readonly #series = new Set<number>();
  readonly #waiting = new Map<number, number>();

  constructor(pairs: PairTable) {
    this.#numbers = numbersOf(pairs);
    this.#tied = new DisjointSets(this.#numbers.size);
  }

  areTied({ left, right }: Pair): boolean {
    return this.#setOf(left) === this.#setOf(right);
  }

  isOfSeries({ left, right }: Pair): boolean {
    return this.#series.has(this.#setOf(left)) || this.#series.has(this.#setOf(right));
  }

  isWaiting({ left, right }: Pair): boolean {
    return this.#waits(left) && this.#waits(right);
  }

  wait({ left, right }: Pair): void {
    for (const end of [left, right]) this.#waiting.set(end, (this.#waiting.get(end) ?? 0) + 1);
  }

  add(pair: Pair, template: TemplateFinding | undefined): void {
    const isSeries = template !== undefined || this.isOfSeries(pair);
    if (template) this.templates.push({ left: pair.left, right: pair.right, evidence: template.evidence });
    else this.families.push(pair);
    this.#tied.join(this.#numbers.get(pair.left)!, this.#numbers.get(pair.right)!);
    if (isSeries) this.#series.add(this.#setOf(pair.left));
  }

  #waits(article: number): boolean {
    return (this.#waiting.get(article) ?? 0) >= mostInDoubt;
  }

  #setOf(article: number): number {
    return this.#tied.rootOf(this.#numbers.get(article)!);
  }
}

/** The places of pairs by the greatest of a pair's figures, then by resemblance, then by ids. A brief stands in its story before it stands in tomorrow's. */
function strongestFirst(pairs: PairTable, articles: ArticleList): Uint32Array {
  // In columns: a template's thousand uses make half a million pairs, and most of them are as strong as others.
  const [strengths, resemblances] = [new Float64Array(pairs.length), new Float64Array(pairs.length)];
  const [firsts, seconds] = [new Uint32Array(pairs.length), new Uint32Array(pairs.length)];
  const ranks = ranksOf(pairs, articles);
  let at = 0;
  for (const { left, right, shared } of pairs) {
    const { resemblance, containment } = figuresOf(shared, articles.at(left).shingles, articles.at(right).shingles);
    strengths[at] = Math.max(containment.left, containment.right);
    resemblances[at] = resemblance;
    const [one, other] = [ranks.get(left)!, ranks.get(right)!];
    [firsts[at], seconds[at]] = one < other ? [one, other] : [other, one];
    at++;
  }
  return Uint32Array.from(strengths.keys()).sort(
    (a, b) => strengths[b]! - strengths[a]! || resemblances[b]! - resemblances[a]! || firsts[a]! - firsts[b]! || seconds[a]! - seconds[b]!,
  );
}

/** The articles of pairs, each with its place among their ids; where two have one id they have one place. */
function ranksOf(pairs: PairTable, articles: ArticleList): ReadonlyMap<number, number> {
  const sorted = [...numbersOf(pairs).keys()].sort(byId(articles));
  const ranks = new Map<number, number>();
  let rank = 0;
  for (const [at, article] of sorted.entries()) {
    if (at > 0 && compareIds(articles.at(sorted[at - 1]!).id, articles.at(article).id) !== 0) rank = at;
    ranks.set(article, rank);
  }
  return ranks;
}
