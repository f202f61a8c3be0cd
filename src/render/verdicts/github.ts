import type { BrokenOutcome, CaseVerdict, Concern, Given, Place, StaleBaseline, Verdict, VerdictStyle } from '../../model.js';
import {
  concernLines,
  foundWords,
  harmlessLines,
  moreWords,
  mostConcerns,
  newBaseline,
  placeOf,
  staleWords,
  totalWords,
  troubleWords,
} from './phrases.js';
import { placeOfUnheld, unheldWords } from './unheld.js';

/**
 * For GitHub Actions: workflow commands that put each broken expectation beside the line that broke it, and a last line with the totals.
 * Source of the notation: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function verdictGithub(verdict: Verdict, { fileName }: Given<VerdictStyle> = {}): string {
  const annotations = [
    ...verdict.cases.flatMap(caseAnnotations),
    ...verdict.trouble.map((trouble) => annotation('error', trouble.place, 'wirediff check', [troubleWords(trouble)])),
    ...verdict.stale.map((stale) => annotation(staleKind(stale), { file: stale.file }, 'stale baseline', [staleWords(stale)])),
  ];
  return [...annotations.map((each) => command(each, fileName ?? ((file) => file))), totalWords(verdict)]
    .map((line) => `${line}\n`)
    .join('');
}

/** What GitHub shows beside a line, or beside none. */
interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly place: Place | undefined;
  readonly title: string;
  readonly lines: readonly string[];
}

function annotation(kind: Annotation['kind'], place: Place | undefined, title: string, lines: readonly string[]): Annotation {
  return { kind, place, title, lines };
}

function caseAnnotations(one: CaseVerdict): Annotation[] {
  switch (one.state) {
    case 'kept': {
      const state = newBaseline(one);
      const baseline = state === undefined ? [] : [annotation('notice', { file: one.baseline!.file }, one.name, [`baseline ${state}`])];
      return [...baseline, ...unheldAnnotations(one)];
    }
    case 'skipped':
      return [];
    case 'trouble':
      return [annotation('error', one.trouble.place ?? fileOf(one), one.name, [troubleWords(one.trouble)])];
    case 'broken':
      return [
        ...one.outcomes.flatMap((outcome) => (outcome.state === 'broken' ? outcomeAnnotations(outcome, one) : [])),
        ...unheldAnnotations(one),
      ];
    default:
      return one satisfies never;
  }
}

/** Beside the expectation that could not be held to, for it is what the user can change. */
function unheldAnnotations(one: CaseVerdict): Annotation[] {
  const words = unheldWords(one);
  return words === undefined ? [] : [annotation('warning', placeOfUnheld(one) ?? fileOf(one), one.name, [words])];
}

function staleKind({ removed, broken }: StaleBaseline): Annotation['kind'] {
  if (broken) return 'error';
  return removed ? 'notice' : 'warning';
}

function fileOf({ articles }: CaseVerdict): Place | undefined {
  const file = articles.at(-1);
  return file === undefined ? undefined : { file };
}

/** A passage has its annotation beside its own line; what is no passage, beside the line that expects it. */
function outcomeAnnotations(outcome: BrokenOutcome, one: CaseVerdict): Annotation[] {
  const title = `${one.name}: ${outcome.expectation}`;
  const placed = outcome.concerns.filter((concern) => placeOf(concern) !== undefined);
  const rest = outcome.concerns.filter((concern) => placeOf(concern) === undefined);
  const breach = [`expected ${outcome.expected}`, foundWords(outcome)];
  const tell = (concern: Concern) => annotation('error', placeOf(concern), title, [...breach, ...concernLines(concern)]);
  const general = [
    ...breach,
    ...rest.slice(0, mostConcerns).flatMap(concernLines),
    moreWords(placed.length + rest.length - 2 * mostConcerns),
  ];
  const whole = annotation('error', outcome.place ?? fileOf(one), title, general);
  return [...placed.slice(0, mostConcerns).map(tell), ...(placed.length === 0 || rest.length > 0 ? [whole] : [])];
}

function command({ kind, place, title, lines }: Annotation, fileName: (file: string) => string): string {
  const properties = [
    ...(place ? [`file=${property(fileName(place.file))}`] : []),
    ...(place?.line === undefined ? [] : [`line=${place.line}`]),
    `title=${property(title)}`,
  ];
  return `::${kind} ${properties.join(',')}::${message(lines.filter((line) => line !== '').join('\n'))}`;
}

function message(text: string): string {
  return harmlessLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return message(text.replace(/\s+/g, ' ')).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
