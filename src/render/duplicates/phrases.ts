import type { DuplicatesOptions, Family, KeepRule, OwnWords, Standing, TemplateEvidence } from '../../model.js';
import { counted, figure, percent } from '../../text/quantities.js';
import { whatDiffers } from '../../text/templates.js';

/** The words in which near-duplicates are told. */

/** `19,043 articles, 825 near-duplicate pairs, 312 families; 415 articles are redundant`. */
export function duplicateTotals(articles: number, pairs: number, families: number, spare: number): string {
  if (pairs === 0) return `no near-duplicates among ${counted(articles, 'article')}`;
  const found = `${counted(articles, 'article')}, ${counted(pairs, 'near-duplicate pair')}, ${counted(families, 'family', 'families')}`;
  return families === 0 ? found : `${found}; ${spare === 1 ? '1 article is' : `${counted(spare, 'article')} are`} redundant`;
}

/** Under the totals, where there are such articles. */
export function wordlessTotals(count: number): string {
  return `${counted(count, 'article')} without words, in no pair`;
}

/** What the figures before a member say. */
export const memberFigures = { is: 'is', alike: 'alike', within: 'within' } as const;

/** Under the totals: what the two columns of figures are. */
export const figuresExplained = 'alike: resemblance to the kept article; within: share found in it; +: own words';

/** Under which options pairs were found. */
export function optionsUsed({ resemblance, containment, shingle }: DuplicatesOptions): string {
  return `pairs: resemblance from ${resemblance} or containment from ${containment}, of ${counted(shingle, 'word')} in a row`;
}

/** Over a family: `family 1: 4 articles, keep the earliest`. */
export function familyHeading({ id, members, by }: Family): string {
  return `family ${figure(id)}: ${counted(members.length + 1, 'article')}, keep ${keptBy[by]}`;
}

const keptBy: Readonly<Record<KeepRule, string>> = {
  earliest: 'the earliest',
  longest: 'the longest',
  first: 'the first',
  'most-complete': 'the most complete',
};

/** The mark of the article that is kept. */
export const keptMark = 'keep';

/** What there is to say of a member besides its figures; may be empty. `name` gives the name of an article by its number. */
export function remark(standing: Standing, name: (article: number) => string): string {
  switch (standing.kind) {
    case 'same':
      return '';
    case 'version':
      return ownList(standing.own) || 'nothing that the kept article lacks';
    case 'excerpt':
      return ownList(standing.own);
    case 'superset':
      return join(
        `contains ${share(standing.figures.containment.left)} of the kept article`,
        standing.stays ? 'also kept' : '',
        ownList(standing.own),
      );
    case 'chained':
      return `linked only through ${name(standing.through)}${standing.stays ? '; also kept' : ''}`;
    default:
      return standing satisfies never;
  }
}

function ownList({ words, count }: OwnWords): string {
  return count === 0 ? '' : `+ ${words.join(', ')}`;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** A share in at most four columns: `100%` only when it is all of it, `<1%` when it is little. */
export function share(part: number): string {
  return percent(part).replace('less than ', '<');
}

/** Over a series: `template? 2 articles alike but for figures or names`. */
export function seriesHeading(articles: number): string {
  return `template? ${counted(articles, 'article')} alike but for figures or names`;
}

/** Under the totals, where there are series. */
export function seriesTotals(series: number, articles: number): string {
  return `template? ${figure(series)} series of ${counted(articles, 'article')} alike but for figures or names (listed below)`;
}

/** Why two articles look like a template: `5 of 6 figures and 1 of 2 names differ: 0.4 → 1.1, Monday → Tuesday`. */
export function evidenceLine(evidence: TemplateEvidence): string {
  const list = evidence.changes.map(({ left, right }) => `${folded(left)} → ${folded(right)}`).join(', ');
  return `${whatDiffers(evidence)}: ${list}`;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Instead of more copies in a family. */
export function moreCopies(count: number): string {
  return `and ${counted(count, 'more copy', 'more copies')}, the same 100% (--format json lists all)`;
}

/** Instead of more articles of a series. */
export function moreOfSeries(count: number): string {
  return `and ${counted(count, 'more article')} (--format json lists all)`;
}

/** Instead of more evidence for a series. */
export function morePairs(count: number): string {
  return `and ${counted(count, 'pair')} more`;
}

/** Under the totals, where inputs were skipped. */
export function leftOutTotals(count: number): string {
  return `${counted(count, 'input')} skipped`;
}

/** What was skipped, and why. */
export function leftOutLine(source: string, message: string): string {
  return `skipped: ${source}: ${message}`;
}

/** A date as it fits a column: `2026-03-03 08:05` for `2026-03-03T08:05:00Z`; what is written otherwise stays as it is. */
export function shortDate(date: string): string {
  const iso = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]00:?00)?([+-]\d\d:?\d\d)?$/i.exec(date.trim());
  return iso ? `${iso[1]} ${iso[2]}${iso[3] ?? ''}` : date.slice(0, longestDate);
}

/** How much is shown of a date that is written as it stood on the page, in characters. */
const longestDate = 25;
