import type { BrokenOutcome, CaseVerdict, Concern, Given, StaleBaseline, Verdict, VerdictStyle } from '../../model.js';
import { hung, indented } from '../page/hang.js';
import { type Ink, ink, type Line, type Run } from '../page/ink.js';
import { printed } from '../page/print.js';
import { styleOf } from '../page/style.js';
import { wrap } from '../page/wrap.js';
import {
  concernLines,
  foundWords,
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
import { unheldCount, unheldWords } from './unheld.js';

/** For people: a kept case is a line, a broken one says what was expected, what was found and where. What is no case and could not be read is counted. */
export function verdictTerminal(verdict: Verdict, style: Given<VerdictStyle> = {}): string {
  const full = { ...styleOf(style), broken: style.broken ?? false };
  return [...printed(verdictLines(verdict, full), full)].join('');
}

function* verdictLines(verdict: Verdict, { width, broken }: { readonly width: number; readonly broken: boolean }): Iterable<Line> {
  const told = verdict.cases.filter((one) => !broken || isTold(one));
  for (const one of told) yield* caseLines(one, width);
  for (const stale of verdict.stale) yield* staleEntry(stale, width);
  if (told.length + verdict.stale.length > 0) yield [];
  yield* wrap(
    [
      ink(
        verdict.summary.kept ? 'plain' : 'strong',
        [totalWords(verdict), unheldCount(verdict.cases)].filter((words) => words !== '').join('; '),
      ),
    ],
    width,
  );
}

/** Whether a case is more than kept as it was. */
function isTold(one: CaseVerdict): boolean {
  return (
    unheldWords(one) !== undefined ||
    one.state === 'broken' ||
    one.state === 'trouble' ||
    (one.state === 'kept' && newBaseline(one) !== undefined)
  );
}

/** Where the names of cases begin. */
const indent = 10;
/** A long word (*electricity*) and its mark. */
const narrowestText = 14;

function entry(word: string, name: Ink, runs: readonly Run[], width: number): Line[] {
  const lead = Math.max(word.length + 1, within(indent, width));
  return hung([ink(name, word), ink('plain', ' '.repeat(lead - word.length))], runs, width);
}

function staleEntry(stale: StaleBaseline, width: number): Line[] {
  const words = [ink('plain', staleWords(stale))];
  if (stale.broken) return entry('broken', 'alarm', words, width);
  return entry(stale.removed ? 'removed' : 'stale', 'note', words, width);
}

function* caseLines(one: CaseVerdict, width: number): Iterable<Line> {
  const name = ink('plain', harmless(one.name));
  switch (one.state) {
    case 'kept':
      yield* entry(newBaseline(one) ?? 'kept', 'faint', [name], width);
      yield* unheldLines(one, width);
      return;
    case 'skipped':
      yield* entry('skipped', 'faint', [name], width);
      return;
    case 'trouble':
      yield* entry('trouble', 'alarm', [ink('strong', harmless(one.name))], width);
      yield* under(troubleWords(one.trouble), indent, width);
      return;
    case 'broken':
      yield* entry('broken', 'alarm', [ink('strong', harmless(one.name))], width);
      for (const outcome of one.outcomes) if (outcome.state === 'broken') yield* outcomeLines(outcome, width);
      yield* unheldLines(one, width);
      return;
    default:
      one satisfies never;
  }
}

function unheldLines(one: CaseVerdict, width: number): Line[] {
  const words = unheldWords(one);
  return words === undefined ? [] : set([ink('note', words)], indent, width);
}

const step = 2;

function* outcomeLines(outcome: BrokenOutcome, width: number): Iterable<Line> {
  const where = outcome.place ? [ink('faint', ` (${placeWords(outcome.place)})`)] : [];
  yield* set([ink('plain', 'expected '), ink('strong', harmless(outcome.expectation)), ...where], indent, width);
  yield* under(foundWords(outcome), indent + step, width);
  for (const concern of outcome.concerns.slice(0, mostConcerns)) yield* concernEntry(concern, width);
  const more = moreWords(outcome.concerns.length - mostConcerns);
  if (more !== '') yield* under(more, indent + step, width);
}

function* concernEntry(concern: Concern, width: number): Iterable<Line> {
  const place = placeOf(concern);
  const [first = '', ...rest] = concernLines(concern);
  const where = place ? [ink('faint', `${placeWords(place)} `)] : [];
  yield* set([...where, ink('plain', first)], indent + step, width);
  for (const line of rest) yield* under(line.trimStart(), indent + 2 * step, width);
}

function under(text: string, by: number, width: number): Line[] {
  return set([ink('plain', text)], by, width);
}

function set(runs: readonly Run[], by: number, width: number): Line[] {
  const columns = within(by, width);
  return wrap(runs, width - columns).map((line) => indented(line, columns));
}

/** How far a line stands in: less than `by` where a narrow page would leave no room for a word. */
function within(by: number, width: number): number {
  return Math.max(0, Math.min(by, width - narrowestText));
}
