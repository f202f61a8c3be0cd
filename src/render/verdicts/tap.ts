import type { CaseVerdict, Concern, Outcome, StaleBaseline, TroubleRecord, Verdict } from '../../model.js';
import {
  concernLines,
  foundText,
  harmless,
  moreWords,
  mostConcerns,
  newBaseline,
  placeOf,
  placeWords,
  staleWords,
  totalWords,
  troubleWords,
} from './phrases.js';
import { unheldWords } from './unheld.js';

/** For TAP consumers, version 14 (https://testanything.org/tap-version-14-specification.html): a test point for each case, each file or folder that could not be read, and each baseline that is broken for want of its articles. */
export function verdictTap(verdict: Verdict): string {
  const gone = verdict.stale.filter(({ broken }) => broken);
  const points = [...verdict.cases.map(casePoint), ...verdict.trouble.map(troublePoint), ...gone.map(stalePoint)];
  const lines = [
    'TAP version 14',
    `1..${points.length}`,
    ...points.flatMap(({ ok, name, directive, told }, index) => [
      `${ok ? 'ok' : 'not ok'} ${index + 1} - ${description(name)}${directive === undefined ? '' : ` # ${directive}`}`,
      ...(told.length === 0 ? [] : ['  ---', ...told.map((line) => `  ${line}`), '  ...']),
    ]),
    ...verdict.stale.filter(({ broken }) => !broken).map((stale) => `# ${staleWords(stale)}`),
    `# ${totalWords(verdict)}`,
  ];
  return `${lines.join('\n')}\n`;
}

interface Point {
  readonly ok: boolean;
  readonly name: string;
  readonly directive?: string;
  /** Lines of YAML. */
  readonly told: readonly string[];
}

function casePoint(one: CaseVerdict): Point {
  const { name } = one;
  switch (one.state) {
    case 'kept': {
      const state = newBaseline(one);
      return { ok: true, name, told: [...(state === undefined ? [] : [`baseline: ${state}`]), ...unheldLines(one)] };
    }
    case 'skipped':
      return { ok: true, name, directive: 'SKIP not looked at', told: [] };
    case 'trouble':
      return { ok: false, name, told: [`message: ${scalar(troubleWords(one.trouble))}`, 'severity: error'] };
    case 'broken':
      return { ok: false, name, told: ['severity: fail', 'broken:', ...one.outcomes.flatMap(outcomeLines), ...unheldLines(one)] };
    default:
      return one satisfies never;
  }
}

function unheldLines(one: CaseVerdict): string[] {
  const words = unheldWords(one);
  return words === undefined ? [] : [`warning: ${scalar(words)}`];
}

function outcomeLines(outcome: Outcome): string[] {
  if (outcome.state === 'kept') return [];
  const { expectation, place, concerns } = outcome;
  const more = moreWords(concerns.length - mostConcerns);
  return [
    `  - expectation: ${scalar(expectation)}`,
    `    found: ${scalar(foundText(outcome))}`,
    ...(place ? [`    at: ${scalar(placeWords(place))}`] : []),
    ...(concerns.length === 0 ? [] : ['    concerns:']),
    ...concerns.slice(0, mostConcerns).map((concern) => `      - ${scalar(concernWords(concern))}`),
    ...(more === '' ? [] : [`      - ${scalar(more)}`]),
  ];
}

/** A concern in a line, with its place before it. */
function concernWords(concern: Concern): string {
  const place = placeOf(concern);
  return [...(place ? [placeWords(place)] : []), ...concernLines(concern)].join(' ');
}

/** JSON is YAML, and in JSON no text ends a line or begins a document. */
function scalar(text: string): string {
  return JSON.stringify(harmless(text));
}

function troublePoint(trouble: TroubleRecord): Point {
  return { ok: false, name: trouble.subject, told: [`message: ${scalar(troubleWords(trouble))}`, 'severity: error'] };
}

function stalePoint(stale: StaleBaseline): Point {
  return { ok: false, name: stale.file, told: [`message: ${scalar(staleWords(stale))}`, 'severity: fail'] };
}

/** A name in which nothing can be taken for a directive. */
function description(name: string): string {
  return harmless(name).replace(/[\\#]/g, '\\$&');
}
