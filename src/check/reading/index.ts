import { Trouble } from '../../errors.js';
import type { CaseRules, Expectation, Manifest, Sheet, TroubleRecord } from '../../model.js';
import { contradictionsIn } from './contradictions.js';
import { manifestOf } from './manifest.js';
import { rulesOf } from './rules.js';
import { type Mistake, type Reading, sheetOf } from './sheets.js';

/** What was read, and every mistake in it; with mistakes, what was read is not to be used. */
export interface Read<T> {
  readonly value: T;
  readonly trouble: readonly TroubleRecord[];
}

/** What an `expected.yml` says; `file` names it in mistakes. */
export function readRules(sheet: Sheet, file: string): Read<CaseRules> {
  return read(file, (reading) => rulesOf(sheet, reading));
}

/** What a `wirediff.check.yml` lists; `file` names it in mistakes. */
export function readManifest(sheet: Sheet, file: string): Read<Manifest> {
  return read(file, (reading) => manifestOf(sheet, reading));
}

function read<T>(file: string, of: (reading: Reading) => T): Read<T> {
  const reading: Reading = { file, mistakes: [] };
  const value = of(reading);
  return { value, trouble: reading.mistakes.map((mistake) => troubleOf(mistake, file)) };
}

function troubleOf({ at, field, problem, remedy }: Mistake, file: string): TroubleRecord {
  const subject = at ? `${file}:${at.line}` : file;
  return { subject, problem: `${field}${field && ' '}${problem}`, remedy, place: { file, ...(at ? { line: at.line } : {}) } };
}

/**
 * The expectations of a pair out of an object with the names of an `expected.yml`: `{ same: false, 'containment.left': 'at least 0.8', no: ['number'] }`.
 * Throws `Trouble` that names the first field that is unknown or makes no sense.
 */
export function expectationsOf(value: unknown): readonly Expectation[] {
  const { value: rules, trouble } = readRules(sheetOf(value), 'expectations');
  if (trouble[0]) throw new Trouble(trouble[0].subject, trouble[0].problem, trouble[0].remedy);
  if (rules.baseline)
    throw new Trouble(
      'expectations',
      'a baseline is a file of its own',
      'hold the comparison to what parseBaseline reads from it: { kind: "baseline", … }',
    );
  if (Object.keys(rules.options).length > 0)
    throw new Trouble('expectations', 'do not say how articles are compared', 'pass the options to compare');
  if (rules.families) throw new Trouble('expectations', 'families are expected of a collection', 'give what is expected of a pair');
  return rules.expectations;
}

/** Two sets of rules for one case as one: `later` has the last word on options. What cannot all be kept is `trouble`. */
export function joinRules(earlier: CaseRules, later: CaseRules, file: string): Read<CaseRules> {
  return read(file, (reading) => {
    const expectations = [...earlier.expectations, ...later.expectations];
    reading.mistakes.push(...contradictionsIn(expectations, ''));
    const [families, articles] = [later.families ?? earlier.families, later.articles ?? earlier.articles];
    return {
      options: { ...earlier.options, ...later.options },
      expectations,
      baseline: earlier.baseline || later.baseline,
      ...(families ? { families } : {}),
      ...(articles ? { articles } : {}),
    };
  });
}
