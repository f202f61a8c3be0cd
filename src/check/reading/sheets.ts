import type { At, Place, Sheet, SheetEntry } from '../../model.js';

/** A value of a program as the sheet that a person would have written, who leaves out what is undefined. Anything but plain data is `null`. */
export function sheetOf(value: unknown): Sheet {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(sheetOf) };
  if (typeof value === 'object' && value !== null) {
    const written = Object.entries(value).filter(([, each]) => each !== undefined);
    return { kind: 'map', entries: written.map(([key, each]) => ({ key, value: sheetOf(each) })) };
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', value: plain, text: String(plain) };
}

/** Something that is wrong in a sheet. */
export interface Mistake {
  readonly at?: At;
  /** The field it is about, with its path: `cases[2].expect.moved`. */
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Where mistakes are gathered, so that all of a file are told at once. */
export interface Reading {
  readonly file: string;
  readonly mistakes: Mistake[];
}

/** Notes a mistake. */
export function wrong(reading: Reading, at: At | undefined, field: string, problem: string, remedy: string): void {
  reading.mistakes.push({ ...(at ? { at } : {}), field, problem, remedy });
}

/** Where a thing was written, as a report tells it. */
export function placeOf({ file }: Reading, at: At | undefined): { readonly place?: Place } {
  return at ? { place: { file, line: at.line } } : {};
}

/** How much of a value is shown where it is wrong, in characters. */
const longestShown = 40;

/** What a value is, for people. */
export function kindWords(sheet: Sheet): string {
  switch (sheet.kind) {
    case 'list':
      return 'a list';
    case 'map':
      return 'a group of fields';
    case 'scalar':
      if (sheet.value === null) return 'empty';
      // A number in quotes is no number, and looks like one.
      if (typeof sheet.value === 'string' && /^(?:true|false|[-+]?[\d.]+)$/.test(sheet.text)) return `the text "${sheet.text}"`;
      return `\`${sheet.text.length > longestShown ? `${sheet.text.slice(0, longestShown)}…` : sheet.text}\``;
    default:
      return sheet satisfies never;
  }
}

/** The entries of a map, each key once. What is no map, and a key that appears twice, is a mistake. */
export function entriesOf(sheet: Sheet, field: string, reading: Reading): readonly SheetEntry[] {
  if (sheet.kind !== 'map') {
    wrong(reading, sheet.at, field, `is ${kindWords(sheet)}`, 'write fields, each with its value: same: true');
    return [];
  }
  const seen = new Set<string>();
  return sheet.entries.filter(({ key, at }) => {
    if (seen.has(key)) wrong(reading, at, under(field, key), 'appears twice', 'keep one of them');
    return !seen.has(key) && seen.add(key);
  });
}

/** The path of a field inside another. */
export function under(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}

/** The texts of a list; a single text is a list of one. Anything else is a mistake. */
export function textsOf(sheet: Sheet, field: string, reading: Reading): { readonly text: string; readonly at?: At }[] {
  const items = sheet.kind === 'list' ? sheet.items : [sheet];
  return items.flatMap((item, index) => {
    const text = textOf(item, sheet.kind === 'list' ? `${field}[${index + 1}]` : field, reading);
    return text === undefined ? [] : [{ text, ...(item.at ? { at: item.at } : {}) }];
  });
}

/** A text that is not empty, or `undefined` and a mistake. */
export function textOf(sheet: Sheet, field: string, reading: Reading): string | undefined {
  if (sheet.kind === 'scalar' && sheet.value !== null && sheet.text.trim() !== '') return sheet.text;
  wrong(reading, sheet.at, field, `is ${kindWords(sheet)}`, 'write a text');
  return undefined;
}

/** Yes or no, or `undefined` and a mistake. */
export function truthOf(sheet: Sheet, field: string, reading: Reading): boolean | undefined {
  if (sheet.kind === 'scalar' && typeof sheet.value === 'boolean') return sheet.value;
  wrong(reading, sheet.at, field, `is ${kindWords(sheet)}`, 'write true or false');
  return undefined;
}
