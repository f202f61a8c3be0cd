import type { Change, Label, Severity, Sheet } from '../../model.js';
import { labelOrder, severityOf } from '../../text/labels.js';
import { changeNames } from '../changes.js';
import { suggestion } from './nearest.js';
import { kindWords, type Reading, textsOf, wrong } from './sheets.js';

/** Labels of a list; `none` and an empty list are none. */
export function labelsOf(sheet: Sheet, field: string, reading: Reading): Label[] {
  if (isNone(sheet)) return [];
  return known(sheet, field, reading, { names: labelOrder, what: 'label' });
}

/** Kinds of change of a list. */
export function changesOf(sheet: Sheet, field: string, reading: Reading): Change[] {
  const changes = known(sheet, field, reading, { names: changeNames, what: 'kind of change' });
  if (changes.length === 0 && sheet.kind === 'list' && sheet.items.length === 0)
    wrong(reading, sheet.at, field, 'is an empty list', `name kinds of change: ${changeNames.slice(0, 3).join(', ')} …`);
  return changes;
}

/** The words that a list may hold, and what they are called. */
interface Vocabulary<T extends string> {
  readonly names: readonly T[];
  readonly what: string;
}

function known<T extends string>(sheet: Sheet, field: string, reading: Reading, { names, what }: Vocabulary<T>): T[] {
  const found: T[] = [];
  for (const { text, at } of textsOf(sheet, field, reading)) {
    const name = names.find((each) => each === text);
    if (name === undefined) wrong(reading, at, field, `\`${text}\` is not a ${what}`, suggestion(text, names));
    else if (found.includes(name)) wrong(reading, at, field, `\`${text}\` appears twice`, 'keep one of them');
    else found.push(name);
  }
  return found;
}

/** Whether a value says that there is nothing: `none`, or nothing at all. */
export function isNone(sheet: Sheet): boolean {
  return sheet.kind === 'scalar' && (sheet.value === null || sheet.value === 'none');
}

/** A severity from 0 to 3, or `undefined` and a mistake. */
export function severityIn(sheet: Sheet, field: string, reading: Reading): Severity | undefined {
  const found = Object.values(severityOf).find((severity) => sheet.kind === 'scalar' && sheet.value === severity);
  if (found === undefined)
    wrong(reading, sheet.at, field, `is ${kindWords(sheet)}`, 'write 0 (typographic), 1 (wording), 2 (content) or 3 (factual)');
  return found;
}
