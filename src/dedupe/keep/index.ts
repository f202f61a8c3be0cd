import type { ArticleList, Keep, KeepRule, Pair } from '../../model.js';
import type { CopiesById } from '../families/copies.js';
import { byId, type Group } from '../families/groups.js';
import { type Coverage, isCovered } from '../figures.js';
import { type Moment, momentOf } from './dates.js';

/** Articles with the same words, of which one stands for all in the pairs of a group. */
type Copies = Pick<CopiesById, 'firstOf' | 'all'>;

const without: Copies = { firstOf: (article) => article, all: (article) => [article] };

/** Which articles of a group stay, and the rule that chose them. */
export interface Kept {
  /** The one to keep. */
  readonly article: number;
  readonly by: KeepRule;
  /**
   * Those that must stay besides, so that every article that goes resembles one that stays or stands in it: of the articles that the one kept does not hold
   * so the best by the same rule, then the best of those that neither of these holds, and so on.
   */
  readonly besides: ReadonlySet<number>;
}

/**
 * Chooses the article of a group to keep. Where several are as good, the first by id is.
 *
 * - `earliest`: of those whose date is known, on one day those whose hour is known first; where none is, the most complete.
 * - `longest`: the one with the most words.
 * - `first`: the one that came first in the collection.
 * - `most-complete`: the one that has the most shingles of the others; of several, the longest.
 * - `auto`: the earliest where the date of every one is known, for of two articles one date alone tells nothing, nor does a day beside an hour of that day; else the most complete.
 */
export function chooseKept(group: Group, articles: ArticleList, keep: Keep, coverage: Coverage, copies: Copies = without): Kept {
  const { by, worth } = ruleFor(group, articles, keep, copies);
  const order = byId(articles);
  const ranked = [...group.articles].sort((a, b) => compareWorths(worth(b), worth(a)) || order(a, b));
  const gone = new Set<number>();
  const held = heldIn(group.pairs, articles, coverage);
  const staying = ranked.filter((article) => {
    const first = copies.firstOf(article);
    if (gone.has(first)) return false;
    for (const each of held.get(first) ?? []) gone.add(each);
    return true;
  });
  const [article = 0, ...besides] = staying;
  return { article, by, besides: new Set(besides) };
}

/** What an article is worth by a rule; of several numbers the first counts, and the next where that is the same. */
type Worth = (article: number) => readonly number[];

interface Rule {
  readonly by: KeepRule;
  readonly worth: Worth;
}

function compareWorths(one: readonly number[], other: readonly number[]): number {
  for (const [at, value] of one.entries()) if (value !== other[at]) return value < other[at]! ? -1 : 1;
  return 0;
}

function ruleFor(group: Group, articles: ArticleList, keep: Keep, copies: Copies): Rule {
  switch (keep) {
    case 'auto':
      return earliest(group, articles, true) ?? mostComplete(group, articles, copies);
    case 'earliest':
      return earliest(group, articles, false) ?? mostComplete(group, articles, copies);
    case 'longest':
      return { by: 'longest', worth: (article) => [articles.at(article).words] };
    case 'first':
      return { by: 'first', worth: (article) => [-article] };
    case 'most-complete':
      return mostComplete(group, articles, copies);
    default:
      return keep satisfies never;
  }
}

/** The first by date; undefined where the date of none is known, or with `whole` where that of some is not, or where it is not known which of them is the first. */
function earliest(group: Group, articles: ArticleList, whole: boolean): Rule | undefined {
  const moments = new Map<number, Moment>();
  for (const article of group.articles) {
    const { date } = articles.at(article);
    const moment = date === undefined ? undefined : momentOf(date);
    if (moment !== undefined) moments.set(article, moment);
  }
  if (moments.size === 0 || (whole && (moments.size < group.articles.length || !isFirstKnown([...moments.values()])))) return undefined;
  const worth = (article: number) => [-latestOf(moments.get(article))];
  return { by: 'earliest', worth };
}

const day = 86_400_000;

/** Not where on the first day the hours of some are known and of others not: *2026-04-16* of a paper may be before its agency's *2026-04-16T08:05Z*, or after it. */
function isFirstKnown(moments: readonly Moment[]): boolean {
  let first = Number.POSITIVE_INFINITY;
  for (const { instant } of moments) first = Math.min(first, Math.floor(instant / day));
  return new Set(moments.filter(({ instant }) => Math.floor(instant / day) === first).map(({ hour }) => hour)).size === 1;
}

/** When something was published at the latest: a day without an hour ends before the next. */
function latestOf(moment: Moment | undefined): number {
  if (!moment) return Number.POSITIVE_INFINITY;
  return moment.hour === 'known' ? moment.instant : moment.instant + day - 1;
}

function mostComplete({ pairs }: Group, articles: ArticleList, copies: Copies): Rule {
  const covered = new Map<number, number>();
  const add = (article: number, shared: number) => covered.set(article, (covered.get(article) ?? 0) + shared);
  for (const { left, right, shared } of pairs) {
    if (left === right) add(left, shared * (copies.all(left).length - 1));
    else {
      add(left, shared * copies.all(right).length);
      add(right, shared * copies.all(left).length);
    }
  }
  return { by: 'most-complete', worth: (article) => [covered.get(copies.firstOf(article)) ?? 0, articles.at(article).words] };
}

/** For each article those that can go for it. */
function heldIn(pairs: Iterable<Pair>, articles: ArticleList, coverage: Coverage): ReadonlyMap<number, readonly number[]> {
  const held = new Map<number, number[]>();
  for (const { left, right, shared } of pairs) {
    const [one, other] = [articles.at(left).shingles, articles.at(right).shingles];
    if (isCovered(shared, other, one, coverage)) push(held, left, right);
    if (isCovered(shared, one, other, coverage)) push(held, right, left);
  }
  return held;
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
