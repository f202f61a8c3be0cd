import type { CaseVerdict, Concern, Outcome, Place, StaleBaseline, TroubleRecord, Unheld, Verdict } from '../../model.js';
import { numberedInJson } from '../page/visible.js';

/** For programs: `wirediff.verdict/1`, a case a line. Keys stand in the schema's order; what is absent is left out. */
export function verdictJson({ schema, version, cases, trouble, stale, summary }: Verdict): string {
  const parts = [
    ['schema', JSON.stringify(schema)],
    ['version', JSON.stringify(version)],
    ['cases', list(cases.map(caseRecord))],
    ['trouble', list(trouble.map(troubleRecord))],
    ['stale', list(stale.map(staleRecord))],
    ['summary', JSON.stringify(summary)],
  ];
  return numberedInJson(`{\n${parts.map(([key, value]) => `"${key}": ${value}`).join(',\n')}\n}\n`);
}

function list(records: readonly object[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}

function caseRecord(one: CaseVerdict): object {
  const { name, kind, state, articles } = one;
  switch (one.state) {
    case 'kept':
    case 'broken':
      return { name, kind, state, articles, expectations: one.outcomes.map(outcomeRecord), baseline: one.baseline };
    case 'trouble':
      return { name, kind, state, articles, trouble: troubleRecord(one.trouble) };
    case 'skipped':
      return { name, kind, state, articles };
    default:
      return one satisfies never;
  }
}

function outcomeRecord(outcome: Outcome): object {
  const { state, expectation, place } = outcome;
  const told = { expectation, state, place: place && placeRecord(place) };
  if (outcome.state === 'kept') return { ...told, unheld: outcome.unheld && unheldRecord(outcome.unheld) };
  return { ...told, expected: outcome.expected, found: outcome.found, concerns: outcome.concerns.map(concernRecord) };
}

function unheldRecord({ languages, withheld, partly }: Unheld): object {
  return { languages, withheld, partly };
}

function concernRecord({ subject, passage, expected, found, left, right }: Concern): object {
  return { subject, passage, expected, found, left: left && placeRecord(left), right: right && placeRecord(right) };
}

function placeRecord({ file, line }: Place): object {
  return { file, line };
}

function troubleRecord({ subject, problem, remedy, place }: TroubleRecord): object {
  return { subject, problem, remedy, place: place && placeRecord(place) };
}

function staleRecord({ file, removed, broken = false }: StaleBaseline): object {
  return { file, removed, broken };
}
