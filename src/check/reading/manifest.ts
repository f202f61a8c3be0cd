import type { CaseSource, ListedCase, Manifest, Sheet, SheetEntry, Sides } from '../../model.js';
import { suggestion } from './nearest.js';
import { optionsOf } from './options.js';
import { expectedIn } from './rules.js';
import { entriesOf, kindWords, type Reading, textOf, textsOf, truthOf, under, wrong } from './sheets.js';

const names = ['options', 'cases'];
const caseNames = ['name', 'left', 'right', 'folders', 'articles', 'options', 'baseline', 'expect'];

/** What a manifest lists. Mistakes are noted in `reading`. */
export function manifestOf(sheet: Sheet, reading: Reading): Manifest {
  const entries = entriesOf(sheet, '', reading);
  for (const { key, at } of entries) if (!names.includes(key)) wrong(reading, at, key, 'is unknown', suggestion(key, names));
  const options = entries.find(({ key }) => key === 'options');
  const usual = options ? optionsOf(options.value, 'options', reading) : {};
  const cases = listOf(
    entries.find(({ key }) => key === 'cases'),
    sheet,
    reading,
  ).flatMap((item, index) => {
    const found = caseOf(item, `cases[${index + 1}]`, reading);
    return found ? [{ ...found, rules: { ...found.rules, options: { ...usual, ...found.rules.options } } }] : [];
  });
  return { cases: uniquelyNamed(cases, reading) };
}

function listOf(entry: SheetEntry | undefined, sheet: Sheet, reading: Reading): readonly Sheet[] {
  const wanted = 'list the cases, each with its folders, its left and right, or its articles';
  if (!entry) {
    if (sheet.kind === 'map') wrong(reading, sheet.at, 'cases', 'is missing', wanted);
    return [];
  }
  const { value } = entry;
  if (value.kind === 'list' && value.items.length > 0) return value.items;
  wrong(reading, value.at ?? entry.at, 'cases', `is ${value.kind === 'list' ? 'an empty list' : kindWords(value)}`, wanted);
  return [];
}

function caseOf(sheet: Sheet, field: string, reading: Reading): ListedCase | undefined {
  const entries = entriesOf(sheet, field, reading);
  const given = new Map(entries.map((entry) => [entry.key, entry]));
  for (const { key, at } of entries) if (!caseNames.includes(key)) wrong(reading, at, under(field, key), 'is unknown', caseSuggestion(key));
  const name = given.get('name');
  const written = name && textOf(name.value, under(field, 'name'), reading);
  const options = given.get('options');
  const baseline = given.get('baseline');
  const source = sourceOf(given, sheet, field, reading);
  const rules = {
    options: options ? optionsOf(options.value, under(field, 'options'), reading) : {},
    baseline: baseline ? (truthOf(baseline.value, under(field, 'baseline'), reading) ?? false) : false,
    ...expectedOf(given.get('expect'), under(field, 'expect'), reading),
  };
  if (!source) return undefined;
  if (source.kind === 'collection' && !rules.families)
    wrong(
      reading,
      sheet.at,
      under(field, 'expect'),
      'has no families',
      'write which articles belong together: families: [[first, second]]',
    );
  if (source.kind === 'pair' && rules.families)
    wrong(reading, sheet.at, under(field, 'expect.families'), 'is expected of a collection', 'list its articles instead of left and right');
  return { ...(written === undefined ? {} : { name: written }), place: placeIn(sheet, reading), source, rules };
}

function caseSuggestion(key: string): string {
  const meant = suggestion(key, caseNames);
  return meant.startsWith('use') ? `${meant}; what is expected stands under expect` : meant;
}

function placeIn({ at }: Sheet, { file }: Reading): ListedCase['place'] {
  return { file, ...(at ? { line: at.line } : {}) };
}

function expectedOf(entry: SheetEntry | undefined, field: string, reading: Reading): ReturnType<typeof expectedIn> {
  if (!entry) return { expectations: [] };
  const misplaced = ['options', 'baseline', 'articles'];
  const entries = entriesOf(entry.value, field, reading).filter(({ key, at }) => {
    if (misplaced.includes(key)) wrong(reading, at, under(field, key), 'is not an expectation', 'write it beside expect');
    return !misplaced.includes(key);
  });
  return expectedIn(entries, field, reading);
}

/** Exactly one way of saying where the articles are. */
function sourceOf(given: ReadonlyMap<string, SheetEntry>, sheet: Sheet, field: string, reading: Reading): CaseSource | undefined {
  const [left, right, folders, articles] = ['left', 'right', 'folders', 'articles'].map((key) => given.get(key));
  const ways = [left ?? right, folders, articles].filter((way) => way !== undefined);
  if (ways.length !== 1) {
    if (sheet.kind === 'map')
      wrong(
        reading,
        ways[1]?.at ?? sheet.at,
        field,
        ways.length === 0 ? 'lists no articles' : 'lists its articles in two ways',
        'write left and right, or folders, or articles',
      );
    return undefined;
  }
  if (folders) return { kind: 'folders', patterns: patternsOf(folders, field, reading) };
  if (articles) return { kind: 'collection', patterns: patternsOf(articles, field, reading) };
  return pairOf({ left, right }, sheet, field, reading);
}

function patternsOf({ key, value, at }: SheetEntry, field: string, reading: Reading): string[] {
  const patterns = textsOf(value, under(field, key), reading).map(({ text }) => text);
  if (value.kind === 'list' && value.items.length === 0)
    wrong(reading, value.at ?? at, under(field, key), 'is an empty list', 'name one or more');
  return patterns;
}

function pairOf({ left, right }: Sides<SheetEntry | undefined>, sheet: Sheet, field: string, reading: Reading): CaseSource | undefined {
  const missing = left ? 'right' : 'left';
  if (!left || !right) {
    wrong(reading, (left ?? right)?.at ?? sheet.at, under(field, missing), 'is missing', 'name both articles of the pair');
    return undefined;
  }
  const [from, to] = [textOf(left.value, under(field, 'left'), reading), textOf(right.value, under(field, 'right'), reading)];
  if (from === undefined || to === undefined) return undefined;
  if (stars(from) !== stars(to) || stars(from) > 1)
    wrong(
      reading,
      right.value.at ?? right.at,
      under(field, 'right'),
      `\`${to}\` does not go with \`${from}\``,
      'write one * in both, for the part of the name that is the same, or in neither',
    );
  return { kind: 'pair', left: from, right: to };
}

function stars(pattern: string): number {
  return pattern.split('*').length - 1;
}

function uniquelyNamed(cases: readonly ListedCase[], reading: Reading): readonly ListedCase[] {
  const seen = new Map<string, number>();
  cases.forEach(({ name, place }, index) => {
    if (name === undefined) return;
    const before = seen.get(name);
    if (before !== undefined)
      wrong(
        reading,
        place.line === undefined ? undefined : { line: place.line, column: 1 },
        `cases[${index + 1}].name`,
        `\`${name}\` is the name of cases[${before}] too`,
        'give each case a name of its own',
      );
    else seen.set(name, index + 1);
  });
  return cases;
}
