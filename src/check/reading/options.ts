import type { CaseOptions, Sheet } from '../../model.js';
import { grains, structures, templateChoices } from '../../text/choices.js';
import { typographicLabels } from '../../text/labels.js';
import { suggestion } from './nearest.js';
import { entriesOf, kindWords, type Reading, textsOf, under, wrong } from './sheets.js';

/** What an option may be, and how that is told. */
interface Kind {
  readonly is: (sheet: Sheet) => boolean;
  readonly words: string;
}

const isNumber = (sheet: Sheet, least: number, most: number): boolean =>
  sheet.kind === 'scalar' && typeof sheet.value === 'number' && sheet.value >= least && sheet.value <= most;

const oneOf = (values: readonly string[]): Kind => ({
  is: (sheet) => sheet.kind === 'scalar' && values.includes(sheet.text),
  words: `one of ${values.join(', ')}`,
});
const fraction: Kind = { is: (sheet) => isNumber(sheet, 0, 1), words: 'a number from 0 to 1' };
const share: Kind = { is: (sheet) => isNumber(sheet, Number.MIN_VALUE, 1), words: 'a number above 0, at most 1' };
const whole: Kind = {
  is: (sheet) => isNumber(sheet, 1, Number.MAX_SAFE_INTEGER) && sheet.kind === 'scalar' && Number.isInteger(sheet.value),
  words: 'a whole number from 1',
};
const truth: Kind = { is: (sheet) => sheet.kind === 'scalar' && typeof sheet.value === 'boolean', words: 'true or false' };
const text: Kind = { is: (sheet) => sheet.kind === 'scalar' && typeof sheet.value === 'string', words: 'the name of a format' };

const ofPair: Readonly<Record<string, Kind>> = {
  unit: oneOf(grains),
  structure: oneOf(structures),
  threshold: fraction,
  strict: truth,
  from: text,
};

const ofCollection: Readonly<Record<string, Kind>> = {
  resemblance: share,
  containment: share,
  shingle: whole,
  templates: oneOf(templateChoices),
};

const kinds = { ...ofPair, ...ofCollection };
const names = [...Object.keys(kinds), 'ignore'];

/** Labels that can be left out of what counts; `typography` is all of them. */
const ignorable: readonly string[] = ['typography', ...typographicLabels];

/** The options of a sheet by name. Mistakes are noted in `reading`. */
export function optionsOf(sheet: Sheet, field: string, reading: Reading): CaseOptions {
  const options: Record<string, unknown> = {};
  for (const { key, value, at } of entriesOf(sheet, field, reading)) {
    const kind = Object.hasOwn(kinds, key) ? kinds[key as keyof typeof kinds] : undefined;
    if (key === 'ignore') options.ignore = ignoredOf(value, under(field, key), reading);
    else if (!kind) wrong(reading, at, under(field, key), 'is unknown', suggestion(key, names));
    else if (!kind.is(value)) wrong(reading, value.at ?? at, under(field, key), `is ${kindWords(value)}`, `write ${kind.words}`);
    else if (value.kind === 'scalar') options[key] = value.value;
  }
  // Every value was looked at by the kind of its name.
  return options as CaseOptions;
}

function ignoredOf(sheet: Sheet, field: string, reading: Reading): readonly string[] {
  return textsOf(sheet, field, reading).flatMap(({ text: name, at }) => {
    if (ignorable.includes(name)) return name === 'typography' ? ignorable.slice(1) : [name];
    wrong(reading, at, field, `\`${name}\` cannot be ignored`, suggestion(name, ignorable));
    return [];
  });
}
