import type { BrokenOutcome, Concern, JudgedCase, Place, StaleBaseline, TroubleRecord, Verdict } from '../../model.js';
import { counted, figure } from '../../text/quantities.js';
import { numbered } from '../page/visible.js';

/** The words that the renderers of verdicts share. Texts of articles come with their marks; here they are made harmless and short. */

/** How many passages of a broken expectation are told, so that a wrong turn of a hundred paragraphs is no wall of text. JSON has them all. */
export const mostConcerns = 5;

/** Text that may come from an article, a file's name or a manifest, on one line and with nothing in it that acts on a terminal or hides. */
export function harmless(text: string): string {
  return numbered(text.replace(/\s+/g, ' '));
}

/** The same of several lines, which keep their indent. */
export function harmlessLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `${/^ */.exec(line)![0]}${harmless(line.trim())}`)
    .join('\n');
}

/** What a concern says of its text: what there is, or what was expected and what there is instead. */
export function concernLines({ subject, expected, found }: Concern): string[] {
  const name = harmless(subject);
  if (expected === undefined && found === undefined) return [name];
  if (expected === undefined) return [`${name}: ${excerpt(found ?? '')}`];
  const at = found === undefined ? 0 : firstDifference(expected, found);
  return [`${name}:`, `  expected ${excerpt(expected, at)}`, `  found ${found === undefined ? 'nothing' : excerpt(found, at)}`];
}

/** What more there is than was told. Empty when there is nothing more. */
export function moreWords(count: number): string {
  return count > 0 ? `and ${figure(count)} more` : '';
}

/** How much of a text is told, in characters: two lines. */
const longestExcerpt = 140;
/** How much of it stands before what it is about. */
const before = 50;

/** The stretch of a text around its first mark, or around a place in it. */
function excerpt(text: string, at = Math.max(0, text.search(/(?<!\\)(?:\[-|\{\+)/))): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain.length <= longestExcerpt) return harmless(plain);
  const from = at <= before ? 0 : at - before;
  const start = from === 0 ? '' : '… ';
  const end = from + longestExcerpt < plain.length ? ' …' : '';
  const cut = plain.slice(from, from + longestExcerpt);
  return harmless(`${start}${start === '' ? cut : cut.replace(/^\S*\s/, '')}`.replace(end === '' ? /$^/ : /\s\S*$/, '')) + end;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** What became of the baseline of a case that was kept, where it was written in this run; undefined otherwise. */
export function newBaseline({ baseline }: JudgedCase): 'written' | 'rewritten' | undefined {
  return baseline?.state === 'written' || baseline?.state === 'rewritten' ? baseline.state : undefined;
}

/** Where a concern stands, the newer article first: `right.txt:12`. */
export function placeOf({ left, right }: Concern): Place | undefined {
  return right ?? left;
}

/** A place as an editor opens it: `right.txt:12`. */
export function placeWords({ file, line }: Place): string {
  return `${harmless(file)}${line === undefined ? '' : `:${line}`}`;
}

/** What was found where something else was expected; what was expected stands in the expectation itself, unless that is a baseline. */
export function foundText({ found }: Pick<BrokenOutcome, 'found'>): string {
  return excerpt(found);
}

/** The same as a line: `found in 4 passages`. */
export function foundWords(outcome: Pick<BrokenOutcome, 'found'>): string {
  return `found ${foundText(outcome)}`;
}

/** What the user can mend, in a line. */
export function troubleWords({ subject, problem, remedy }: TroubleRecord): string {
  return harmless(`${subject}: ${problem}; ${remedy}`);
}

/** The totals in a line: `46 cases: 44 kept, 1 broken, 1 in trouble`; cases of which only the baseline was written were held to nothing, and are not told as kept. */
export function totalWords({ cases, trouble, stale, summary }: Verdict): string {
  const { kept, broken, skipped } = summary.cases;
  const counts = [
    [kept - cases.filter(isOnlyRecorded).length, 'kept'],
    [broken, 'broken'],
    [summary.cases.trouble, 'in trouble'],
    [skipped, 'skipped'],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${figure(count)} ${what}`);
  const removed = stale.filter((each) => each.removed).length;
  const more = [
    [summary.baselines.written, 'baseline written', 'baselines written'],
    [summary.baselines.rewritten, 'baseline rewritten', 'baselines rewritten'],
    [removed, 'stale baseline removed', 'stale baselines removed'],
    [stale.length - removed, 'stale baseline', 'stale baselines'],
    [trouble.length, 'file or folder could not be read', 'files or folders could not be read'],
  ] as const;
  const rest = more.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  const words = [...(told.length > 0 ? [told.join(', ')] : []), ...rest].join('; ');
  return `${counted(cases.length, 'case')}${words === '' ? '' : `${cases.length > 0 ? ':' : ';'} ${words}`}`;
}

/** Whether a case was held to nothing: its baseline was written for the first time, and nothing else is expected of it. */
function isOnlyRecorded(judged: Verdict['cases'][number]): boolean {
  return judged.state === 'kept' && judged.outcomes.length === 0 && newBaseline(judged) === 'written';
}

/** What is said of a baseline without its articles. */
export function staleWords({ file, removed }: StaleBaseline): string {
  const name = harmless(file);
  return removed ? `${name}: its articles are gone; removed` : `${name}: its articles are gone; remove it, or use --update`;
}
