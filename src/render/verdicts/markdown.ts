import type { CaseVerdict, JudgedCase, TroubledCase, Verdict } from '../../model.js';
import { counted } from '../../text/quantities.js';
import { harmless, moreWords, staleWords, totalWords, troubleWords } from './phrases.js';
import { outcomeText } from './text.js';
import { unheldWords } from './unheld.js';

/** How many cases are told in full: GitHub shows a summary of up to 1 MiB, and nobody reads as much. */
const mostCases = 100;

/** A summary in Markdown, for a page of a CI server: what is broken in full, the rest counted. What articles say stands in code, where no mark-up of theirs acts. */
export function verdictMarkdown(verdict: Verdict): string {
  const { cases, trouble, stale } = verdict;
  const broken = cases.flatMap((one) => (one.state === 'broken' || one.state === 'trouble' ? [one] : []));
  const more = moreWords(broken.length - mostCases);
  const unheld = cases.flatMap(unheldEntry).slice(0, mostCases);
  const parts = [
    `## wirediff check: ${verdict.summary.kept ? 'everything as expected' : 'not as expected'}`,
    `${totalWords(verdict)}.`,
    ...broken.slice(0, mostCases).map(casePart),
    ...(more === '' ? [] : [`${more}.`]),
    ...(trouble.length > 0 ? [listPart('Could not be read', trouble.map(troubleWords))] : []),
    ...(stale.length > 0 ? [listPart('Baselines without articles', stale.map(staleWords))] : []),
    ...(unheld.length > 0 ? [listPart('Held in part only', unheld)] : []),
    ...keptPart(cases),
  ];
  return `${parts.join('\n\n')}\n`;
}

function unheldEntry(one: CaseVerdict): string[] {
  const words = unheldWords(one);
  return words === undefined ? [] : [`${one.name}: ${words}`];
}

function casePart(one: JudgedCase | TroubledCase): string {
  return `### ${code(one.name)}\n\n${block(linesOf(one))}`;
}

function linesOf(one: JudgedCase | TroubledCase): string[] {
  if (one.state === 'trouble') return [troubleWords(one.trouble)];
  return one.outcomes.flatMap((outcome) => (outcome.state === 'broken' ? outcomeText(outcome) : []));
}

function listPart(title: string, lines: readonly string[]): string {
  return `### ${title}\n\n${lines.map((line) => `- ${code(line)}`).join('\n')}`;
}

/** The cases that were kept, folded away. */
function keptPart(cases: readonly CaseVerdict[]): string[] {
  const kept = cases.filter(({ state }) => state === 'kept');
  if (kept.length === 0) return [];
  const names = kept.slice(0, mostCases).map(({ name }) => `- ${code(name)}`);
  const more = moreWords(kept.length - mostCases);
  const list = [...names, ...(more === '' ? [] : [`- ${more}`])].join('\n');
  return [`<details><summary>${counted(kept.length, 'case')} kept</summary>\n\n${list}\n\n</details>`];
}

/** A text as code within a line: the marks around it are longer than any run of such marks in it. */
function code(text: string): string {
  const safe = harmless(text);
  const fence = '`'.repeat(longestRun(safe) + 1);
  const space = /^`|`$/.test(safe) ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}

/** Lines as a block of code. */
function block(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
