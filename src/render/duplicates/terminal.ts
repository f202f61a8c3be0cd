import type { Article, Duplicates, Family, Member, Series, Standing, Style } from '../../model.js';
import { hung } from '../page/hang.js';
import { type Ink, ink, type Line } from '../page/ink.js';
import { sourceName } from '../page/source.js';
import { visible } from '../page/visible.js';
import { pageWidth } from '../page/width.js';
import { clip, wrap } from '../page/wrap.js';
import {
  duplicateTotals,
  evidenceLine,
  familyHeading,
  figuresExplained,
  keptMark,
  leftOutLine,
  leftOutTotals,
  memberFigures,
  moreCopies,
  moreOfSeries,
  morePairs,
  optionsUsed,
  remark,
  seriesHeading,
  seriesTotals,
  share,
  shortDate,
  wordlessTotals,
} from './phrases.js';
import { type Row, rowLines } from './rows.js';

/** A collection's near-duplicates to read: the totals, the families, the series, what was left out. */
export function* duplicatesLines(duplicates: Duplicates, style: Style): Iterable<Line> {
  const width = pageWidth(style);
  yield* headLines(duplicates, width);
  const name = (article: number) => duplicates.articles.at(article).id;
  if (duplicates.families.length > 0) yield* [[], ...headingLine(width)];
  for (const [at, family] of duplicates.families.entries()) {
    if (at > 0) yield [];
    yield* familyLines(family, duplicates, name, width);
  }
  for (const series of duplicates.templates) yield* [[], ...seriesLines(series, duplicates, name, width)];
  if (duplicates.trouble.length > 0) yield [];
  for (const { source, message } of duplicates.trouble)
    yield* hung([ink('alarm', '!'), ink('plain', ' ')], [ink('plain', leftOutLine(sourceName(source), visible(message)))], width);
}

function* headLines({ articles, wordless, pairs, families, templates, trouble, options }: Duplicates, width: number): Iterable<Line> {
  const spare = families.reduce((sum, { members }) => sum + members.filter(couldGo).length, 0);
  yield* wrap([ink('strong', duplicateTotals(articles.length, pairs.length, families.length, spare))], width);
  if (wordless > 0) yield* wrap([ink('plain', wordlessTotals(wordless))], width);
  if (templates.length > 0) {
    const count = templates.reduce((sum, series) => sum + series.articles.length, 0);
    yield* wrap([ink('plain', seriesTotals(templates.length, count))], width);
  }
  if (trouble.length > 0) yield* wrap([ink('alarm', leftOutTotals(trouble.reduce((sum, { lines = 1 }) => sum + lines, 0)))], width);
  yield* wrap([ink('faint', optionsUsed(options))], width);
  if (families.length > 0) yield* wrap([ink('faint', figuresExplained)], width);
}

function couldGo({ standing }: Member): boolean {
  return !('stays' in standing && standing.stays);
}

type NameOf = (article: number) => string;

function familyLines(family: Family, { articles }: Duplicates, name: NameOf, width: number): Line[] {
  const kept = articles.at(family.keep);
  const heading = wrap([ink('strong', familyHeading(family))], width);
  const title = kept.title === undefined ? [] : [[ink('plain', '  '), ...clip([ink('faint', visible(kept.title))], width - 2)]];
  const { listed, more } = withFewCopies(family.members);
  const rows = listed.map((member) => memberRow(member, articles.at(member.article), name));
  return [
    ...heading,
    ...title,
    ...rowLines([{ ink: 'strong', lead: leadOf(keptMark, '', ''), cells: cellsOf(kept), tail: '' }, ...rows], width),
    ...(more > 0 ? hung([ink('plain', '  ')], [ink('faint', moreCopies(more))], width) : []),
  ];
}

/** Of a great many copies a reader sees the first: a page that was taken down may stand a hundred thousand times. */
function withFewCopies(members: readonly Member[]): { readonly listed: readonly Member[]; readonly more: number } {
  const isCopy = ({ standing, template }: Member) => standing.kind === 'same' && template === undefined;
  const copies = members.filter(isCopy).length;
  if (copies <= 2 * fewest) return { listed: members, more: 0 };
  let seen = 0;
  return { listed: members.filter((member) => !isCopy(member) || ++seen <= fewest), more: copies - fewest };
}

/** What is listed of copies, and of a series, where there are more than twice as many. */
const fewest = 20;

function memberRow({ standing, template }: Member, article: Article, name: NameOf): Row {
  const { figures } = standing;
  const lead = leadOf(standing.kind, share(figures.resemblance), share(figures.containment.right));
  const tail = [template ? `template? ${evidenceLine(template)}` : '', remark(standing, name)].filter((part) => part !== '').join('; ');
  return { ink: inks[standing.kind], lead, cells: cellsOf(article), tail: visible(tail) };
}

const inks: Readonly<Record<Standing['kind'], Ink>> = {
  same: 'plain',
  version: 'right',
  excerpt: 'left',
  superset: 'right',
  chained: 'note',
};

/** What the columns of figures are; a page without columns has none. */
function headingLine(width: number): Line[] {
  const heading = leadOf(memberFigures.is, memberFigures.alike, memberFigures.within).trimEnd();
  return heading.length > width ? [] : [[ink('faint', heading)]];
}

const kindWidth = 8;
const figureWidth = 6;

function leadOf(kind: string, alike: string, within: string): string {
  return `  ${kind.padEnd(kindWidth)}${alike.padStart(figureWidth)}${within.padStart(figureWidth + 1)}  `;
}

function cellsOf(article: Article): string[] {
  return [visible(article.id), visible(shortDate(article.date ?? '')), originOf(article)];
}

/** Who published it, or else where it stands if its id does not say that, fit to print. */
function originOf({ id, source, outlet }: Article): string {
  if (outlet !== undefined) return visible(outlet);
  return source === id ? '' : sourceName(baseName(source));
}

/** What stands behind the last separator of a path that anything stands behind. */
function baseName(path: string): string {
  let at = path.length - 1;
  while (at > 0 && !(isSeparator(path[at - 1]!) && !isSeparator(path[at]!))) at--;
  return path.slice(at);
}

function isSeparator(letter: string): boolean {
  return letter === '/' || letter === '\\';
}

/** Pairs that are listed of a series: they show what it is. */
const mostEvidence = 3;

function* seriesLines({ articles: numbers, pairs }: Series, { articles }: Duplicates, name: NameOf, width: number): Iterable<Line> {
  yield* wrap([ink('strong', seriesHeading(numbers.length))], width);
  const listed = numbers.length > 2 * fewest ? numbers.slice(0, fewest) : numbers;
  yield* rowLines(
    listed.map((article) => ({ ink: 'plain', lead: '  ', cells: cellsOf(articles.at(article)), tail: '' })),
    width,
  );
  if (listed.length < numbers.length)
    yield* hung([ink('plain', '  ')], [ink('faint', moreOfSeries(numbers.length - listed.length))], width);
  for (const { left, right, evidence } of pairs.slice(0, mostEvidence))
    yield* hung([ink('plain', '  ')], [ink('plain', visible(`${name(left)}, ${name(right)}: ${evidenceLine(evidence)}`))], width);
  if (pairs.length > mostEvidence) yield [ink('faint', `  ${morePairs(pairs.length - mostEvidence)}`)];
}
