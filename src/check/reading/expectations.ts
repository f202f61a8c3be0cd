import type { At, Expectation, Sheet, SheetEntry, Side } from '../../model.js';
import { fold } from '../baseline/quoted.js';
import { fieldNames } from '../fields.js';
import { figureNamed, figureNames } from '../figures.js';
import { boundForms, boundOf, impossible } from './bounds.js';
import { suggestion } from './nearest.js';
import { kindWords, placeOf, type Reading, textOf, truthOf, under, wrong } from './sheets.js';
import { changesOf, isNone, labelsOf, severityIn } from './values.js';

/** The names that are no figure and no field. */
const own = ['same', 'labels', 'no', 'some', 'maxSeverity'] as const;

/** What may be expected of a pair, for whoever mistypes it. */
const expectationNames: readonly string[] = [...own, ...figureNames, ...fieldNames.flatMap((name) => [`left.${name}`, `right.${name}`])];

/** What the entries of a sheet expect of a comparison; `field` is their path. Mistakes are noted in `reading`. */
export function expectationsIn(entries: readonly SheetEntry[], field: string, reading: Reading): Expectation[] {
  return entries.flatMap(({ key, value, at }) => expectationOf({ key, value, at }, field, reading));
}

interface Written {
  readonly key: string;
  readonly value: Sheet;
  readonly at: At | undefined;
}

function expectationOf({ key, value, at }: Written, field: string, reading: Reading): Expectation[] {
  const path = under(field, key);
  const told = (text: string) => ({ written: `${key}: ${text}`, ...placeOf(reading, at) });
  switch (key) {
    case 'same': {
      const same = truthOf(value, path, reading);
      return same === undefined ? [] : [{ kind: 'same', same, ...told(String(same)) }];
    }
    case 'no':
    case 'some':
      return changesOf(value, path, reading).map((change) => ({ kind: key, change, ...told(change) }));
    case 'maxSeverity': {
      const severity = severityIn(value, path, reading);
      return severity === undefined ? [] : [{ kind: 'max-severity', severity, ...told(String(severity)) }];
    }
    case 'labels':
      if (value.kind !== 'map') {
        const labels = labelsOf(value, path, reading);
        return [{ kind: 'labels', labels, ...told(labels.join(', ') || 'none') }];
      }
  }
  if (value.kind === 'map' && groups.has(key))
    return value.entries.flatMap((entry) => expectationOf({ ...entry, key: `${key}.${entry.key}`, at: entry.at }, field, reading));
  return figureIn({ key, value, at }, path, reading) ?? fieldIn({ key, value, at }, path, reading) ?? unknown(key, path, at, reading);
}

/** Names that may be written as a group: `containment: { left: … }` for `containment.left: …`. */
const groups: ReadonlySet<string> = new Set(
  expectationNames.concat(figureNames.map((name) => `passages.${name}`)).flatMap((name) => {
    const parts = name.split('.');
    return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
  }),
);

function figureIn({ key, value, at }: Written, path: string, reading: Reading): Expectation[] | undefined {
  const known = figureNamed(key);
  if (!known) return undefined;
  const bound = value.kind === 'scalar' && value.value !== null ? boundOf(value.text) : undefined;
  if (!bound) {
    wrong(reading, value.at ?? at, path, `is ${kindWords(value)}, not a bound`, `write ${boundForms}`);
    return [];
  }
  const never = impossible(bound, known.figure.unit === 'share' ? 1 : Number.POSITIVE_INFINITY);
  if (never) wrong(reading, value.at ?? at, path, `\`${bound.words}\` is impossible: ${never}`, 'fix the bound');
  return [{ kind: 'figure', figure: known.name, bound, written: `${key}: ${bound.words}`, ...placeOf(reading, at) }];
}

function fieldIn({ key, value, at }: Written, path: string, reading: Reading): Expectation[] | undefined {
  const [, side, field = ''] = /^(left|right)\.(.+)$/.exec(key) ?? [];
  if (!fieldNames.includes(field)) return undefined;
  const written = isNone(value) ? 'none' : textOf(value, path, reading);
  if (written === undefined) return [];
  const text = fold(written);
  const told = { written: `${key}: ${text}`, ...placeOf(reading, at) };
  return [{ kind: 'field', side: side as Side, field, ...(isNone(value) ? {} : { text }), ...told }];
}

function unknown(key: string, path: string, at: At | undefined, reading: Reading): [] {
  const meant = suggestion(key, expectationNames);
  const brief = meant.startsWith('use')
    ? `use ${own.join(', ')}, a figure (containment.left: at least 0.8) or a field (left.fields.headline)`
    : meant;
  wrong(reading, at, path, 'is unknown', brief);
  return [];
}
