import type { CaseOptions, CaseRules, FamiliesExpectation, Sheet, SheetEntry } from '../../model.js';
import { contradictionsIn } from './contradictions.js';
import { expectationsIn } from './expectations.js';
import { optionsOf } from './options.js';
import { entriesOf, kindWords, placeOf, type Reading, textsOf, truthOf, under, wrong } from './sheets.js';

/** What a file of expectations says: an `expected.yml`. Mistakes are noted in `reading`. */
export function rulesOf(sheet: Sheet, reading: Reading): CaseRules {
  const entries = entriesOf(sheet, '', reading);
  if (sheet.kind === 'map' && entries.length === 0)
    wrong(reading, sheet.at, '', 'expects nothing', 'write what is expected, say same: true, or remove the file');
  const own = { options: {} as CaseOptions, baseline: false, articles: undefined as readonly string[] | undefined };
  for (const { key, value } of entries) {
    if (key === 'options') own.options = optionsOf(value, key, reading);
    if (key === 'baseline') own.baseline = truthOf(value, key, reading) ?? false;
    if (key === 'articles') own.articles = textsOf(value, key, reading).map(({ text }) => text);
  }
  for (const { key, at } of entries)
    if (key === 'expect') wrong(reading, at, key, 'belongs in a manifest', 'write what is expected here without it: same: true');
  const expected = expectedIn(
    entries.filter(({ key }) => key !== 'expect' && !Object.hasOwn(own, key)),
    '',
    reading,
  );
  const { options, baseline, articles } = own;
  return { options, baseline, ...expected, ...(articles ? { articles } : {}) };
}

/** What the entries of a sheet expect, of a pair or of a collection. Mistakes are noted in `reading`. */
export function expectedIn(entries: readonly SheetEntry[], field: string, reading: Reading): Pick<CaseRules, 'expectations' | 'families'> {
  const families = entries.find(({ key }) => key === 'families');
  const rest = entries.filter(({ key }) => key !== 'families');
  const expectations = expectationsIn(rest, field, reading);
  reading.mistakes.push(...contradictionsIn(expectations, field));
  if (!families) return { expectations };
  for (const { key, at } of rest)
    wrong(reading, at, under(field, key), 'is expected of a pair, and `families` of a collection', 'keep one of them');
  return { expectations: [], families: familiesOf(families, field, reading) };
}

function familiesOf({ value, at }: SheetEntry, field: string, reading: Reading): FamiliesExpectation {
  const path = under(field, 'families');
  if (value.kind !== 'list') wrong(reading, value.at ?? at, path, `is ${kindWords(value)}`, 'write a list of families: - [first, second]');
  const seen = new Map<string, number>();
  const items = value.kind === 'list' ? value.items : [];
  const families = items.map((item, index) => familyOf(item, { field: `${path}[${index + 1}]`, number: index + 1 }, seen, reading));
  const written = families.length === 0 ? 'none' : families.map((names) => names.join(', ')).join('; ');
  return { kind: 'families', families, written: `families: ${written}`, ...placeOf(reading, at) };
}

/** A family's place among the others: its field, and its number from 1. */
interface Numbered {
  readonly field: string;
  readonly number: number;
}

/** The names of a family's articles; `seen` has the family of each that was read before. */
function familyOf(sheet: Sheet, { field, number }: Numbered, seen: Map<string, number>, reading: Reading): string[] {
  if (sheet.kind !== 'list') {
    wrong(reading, sheet.at, field, `is ${kindWords(sheet)}`, 'write the names of its articles: [first, second]');
    return [];
  }
  const names = textsOf(sheet, field, reading);
  if (names.length < 2) wrong(reading, sheet.at, field, 'has fewer than two articles', 'name two or more, or remove it');
  for (const { text, at } of names) {
    const before = seen.get(text);
    const where = before === number ? 'appears twice' : `is in family ${before} already`;
    if (before !== undefined) wrong(reading, at, field, `\`${text}\` ${where}`, 'keep one of them');
    seen.set(text, number);
  }
  return names.map(({ text }) => text);
}
