import type {
  Article,
  ArticleList,
  DuplicatesOptions,
  Family,
  Member,
  OwnWords,
  Pair,
  Series,
  Standing,
  TemplatePair,
} from '../../model.js';
import { figuresOf } from '../figures.js';
import { instantOf } from '../keep/dates.js';
import { chooseKept } from '../keep/index.js';
import { type Step, stepsFrom } from '../standing/chains.js';
import { standingOf } from '../standing/index.js';
import { ownWords } from '../standing/words.js';
import { distanceBetween } from '../templates/distance.js';
import { haveOneFrame } from '../templates/ends.js';
import { type TemplateFinding, templateFinding } from '../templates/index.js';
import type { Collection, Told } from './collection.js';
import type { CopiesById } from './copies.js';
import { byId, type Group, groupsOf, partsOf } from './groups.js';
import type { Spare, SpareCounter } from './spare.js';
import type { Texts } from './texts.js';
import { type Ties, tiesAmong } from './ties.js';

/** How a member is reached from the one kept, and whether it stays besides it. */
type Way = Step & { readonly stays: boolean };

/** Tells one group of connected articles. */
export class Teller {
  readonly #articles: ArticleList;

  constructor(
    readonly collection: Collection,
    readonly options: DuplicatesOptions,
    readonly copies: CopiesById,
    readonly texts: Texts,
    readonly spares: SpareCounter,
  ) {
    this.#articles = remembering(collection.articles);
  }

  tell(group: Group): Told {
    if (this.options.templates === 'merge') return { families: [this.#family(group)], templates: [] };
    const ties = tiesAmong(group.pairs, this.#articles, (pair, certainly) => this.#templateOf(pair, certainly));
    const families = familiesOf(group, ties, this.#articles, this.copies).map((part) => this.#family(part));
    return { families, templates: this.#series(ties, families) };
  }

  #family(group: Group): Family {
    const { article: keep, by, besides } = chooseKept(group, this.#articles, this.options.keep, this.options, this.copies);
    const first = (article: number) => this.copies.firstOf(article);
    const pairs = pairsWith(first(keep), group);
    const direct = { steps: 1, through: keep };
    const others = group.articles.filter((article) => article !== keep);
    const chained = others.some((article) => !pairs.has(first(article)));
    const steps: ReadonlyMap<number, Step> = chained ? stepsFrom(first(keep), group.pairs, this.#articles) : new Map();
    if (others.length > 1) others.sort(byDate(this.#articles));
    const members = others.map((article) => {
      const pair = pairs.get(first(article));
      const step = (pair ? undefined : steps.get(first(article))) ?? direct;
      return this.#member(article, keep, pair, { ...step, stays: besides.has(article) });
    });
    return { id: 0, keep, by, members };
  }

  #member(article: number, keep: number, pair: Pair | undefined, way: Way): Member {
    const standing = this.#standing(article, keep, pair, way);
    const template =
      this.options.templates === 'merge' && pair ? this.#templateOf({ ...pair, left: keep, right: article }, true) : undefined;
    return { article, standing, ...(template ? { template: template.evidence } : {}) };
  }

  #standing(article: number, keep: number, pair: Pair | undefined, way: Way): Standing {
    const shared = pair?.shared ?? this.collection.sharedBy(keep, article);
    const figures = figuresOf(shared, this.#articles.at(keep).shingles, this.#articles.at(article).shingles);
    const { through, steps, stays } = way;
    if (pair) return standingOf(figures, this.options.containment, stays, () => this.#ownWords(article, keep));
    return { kind: 'chained', figures, through, steps, stays };
  }

  #ownWords(article: number, keep: number): OwnWords {
    if (this.#spare(article, keep).left === 0) return { words: [], count: 0 };
    const [own, other] = this.texts.both(article, keep);
    return ownWords(own.items, other.items);
  }

  /**
   * A number or a name that differs is a word on each side that the other has not. Where neither side has such a word, they changed places in the same frame (*Norvik beat
   * Halsund*, *Halsund beat Norvik*), or else a sentence went elsewhere.
   */
  #templateOf({ left, right, shared }: Pair, certainly?: boolean): TemplateFinding | undefined {
    if (shared === this.#articles.at(left).shingles && shared === this.#articles.at(right).shingles) return undefined;
    const spare = this.#spare(left, right);
    const [least, most] = [Math.min(spare.left, spare.right), Math.max(spare.left, spare.right)];
    if (least === 0 && most > 0) return undefined;
    const [one, other] = this.texts.both(left, right);
    if (most === 0 && !haveOneFrame(one.parts, other.parts)) return undefined;
    const [early, late] = [this.#articles.at(left).date, this.#articles.at(right).date];
    return templateFinding(one.parts, other.parts, certainly, distanceBetween(early, late));
  }

  #spare(left: number, right: number): Spare {
    return this.spares.count(this.collection.wordsOf(left), this.collection.wordsOf(right));
  }

  /** A series has the kept one of each family, and the articles that stand alone. */
  #series({ templates }: Ties, families: readonly Family[]): Series[] {
    if (templates.length === 0) return [];
    const keptOf = new Map(families.flatMap(({ keep, members }) => members.map(({ article }) => [article, keep] as const)));
    const kept = (article: number) => keptOf.get(article) ?? article;
    const links = templates.map((pair) => ({ left: kept(pair.left), right: kept(pair.right), shared: 0, pair }));
    const order = byDate(this.#articles);
    return groupsOf(this.#articles, links).map(({ articles, pairs }) => ({
      id: 0,
      articles: [...articles].sort(order),
      pairs: Array.from(pairs, ({ pair }) => oriented(pair, order)).sort((a, b) => order(a.left, b.left) || order(a.right, b.right)),
    }));
  }
}

/** The pairs of a group that an article is in, by the other one. */
function pairsWith(article: number, { pairs }: Group): ReadonlyMap<number, Pair> {
  const found = new Map<number, Pair>();
  for (const pair of pairs) if (pair.left === article || pair.right === article) found.set(pair.left + pair.right - article, pair);
  return found;
}

/** Articles that are asked for again and again, each looked up once. */
function remembering(articles: ArticleList): ArticleList {
  const known = new Map<number, Article>();
  const at = (article: number) => {
    const found = known.get(article) ?? articles.at(article);
    known.set(article, found);
    return found;
  };
  return { length: articles.length, at };
}

/** The earliest first, then those without a date, and by id where that tells nothing. */
function byDate(articles: ArticleList): (one: number, other: number) => number {
  const instants = new Map<number, number>();
  const at = (article: number) => {
    const { date } = articles.at(article);
    const instant = instants.get(article) ?? (date === undefined ? undefined : instantOf(date)) ?? Number.MAX_SAFE_INTEGER;
    instants.set(article, instant);
    return instant;
  };
  const order = byId(articles);
  return (one, other) => at(one) - at(other) || order(one, other);
}

/** The families that ties make, each with all pairs among its articles. */
function familiesOf(group: Group, { families, templates }: Ties, articles: ArticleList, copies: CopiesById): readonly Group[] {
  if (templates.length === 0) return [group];
  const parts = groupsOf(articles, families, (article) => copies.all(article));
  const partOf = new Map(parts.flatMap((part, at) => part.articles.map((article) => [article, at] as const)));
  // The last part is of those that lie in no family.
  const inNone = parts.length;
  const pairs = partsOf(
    group.pairs,
    ({ left, right }) => (partOf.get(left) === partOf.get(right) ? (partOf.get(left) ?? inNone) : inNone),
    inNone + 1,
  );
  return parts.map((part, at) => ({ articles: part.articles, pairs: pairs[at]! }));
}

/** The pair with the first in order on the left, and its evidence turned with it. */
function oriented({ left, right, evidence }: TemplatePair, order: (one: number, other: number) => number): TemplatePair {
  if (order(left, right) < 0) return { left, right, evidence };
  const changes = evidence.changes.map((change) => ({ left: change.right, right: change.left }));
  return { left: right, right: left, evidence: { ...evidence, changes } };
}
