import type { BrokenOutcome, CaseVerdict, StaleBaseline, TroubleRecord, Verdict } from '../../model.js';
import { numberOf } from '../page/visible.js';
import { harmless, harmlessLines, staleWords, troubleWords } from './phrases.js';
import { outcomeText } from './text.js';
import { unheldWords } from './unheld.js';

/** For test servers: JUnit's XML, a test case for each case, one more for each file or folder that could not be read and for each baseline without its articles. */
export function verdictJunit({ cases, trouble, stale, summary }: Verdict): string {
  const gone = stale.filter(({ broken }) => broken).length;
  const counts = [
    ['tests', cases.length + trouble.length + stale.length],
    ['failures', summary.cases.broken + gone],
    ['errors', summary.cases.trouble + trouble.length],
    ['skipped', summary.cases.skipped + stale.length - gone],
  ] as const;
  const attributes = counts.map(([name, count]) => ` ${name}="${count}"`).join('');
  const inside = [...cases.map(caseElement), ...trouble.map(troubleElement), ...stale.map(staleElement)].join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wirediff check"${attributes}>\n  <testsuite name="wirediff check"${attributes}>\n${inside}  </testsuite>\n</testsuites>\n`;
}

function caseElement(one: CaseVerdict): string {
  const inside = insideOf(one);
  const open = `    <testcase classname="wirediff.${one.kind}" name="${attribute(one.name)}"`;
  return inside === '' ? `${open}/>\n` : `${open}>\n${inside}    </testcase>\n`;
}

function insideOf(one: CaseVerdict): string {
  switch (one.state) {
    case 'kept':
      return unheldElement(one);
    case 'skipped':
      return '      <skipped/>\n';
    case 'trouble':
      return `      <error message="${attribute(troubleWords(one.trouble))}"/>\n`;
    case 'broken': {
      const broken = one.outcomes.filter((outcome) => outcome.state === 'broken');
      const message = broken.map(({ expectation }) => harmless(expectation)).join('; ');
      return `      <failure message="${attribute(message)}">${xml(textOf(broken))}</failure>\n${unheldElement(one)}`;
    }
    default:
      return one satisfies never;
  }
}

/** JUnit knows no warnings; what stands here is shown beside the case. */
function unheldElement(one: CaseVerdict): string {
  const words = unheldWords(one);
  return words === undefined ? '' : `      <system-out>${xml(words)}</system-out>\n`;
}

function textOf(outcomes: readonly BrokenOutcome[]): string {
  return outcomes.map((outcome) => outcomeText(outcome).join('\n')).join('\n\n');
}

function troubleElement(trouble: TroubleRecord): string {
  return `    <testcase classname="wirediff.read" name="${attribute(trouble.subject)}">\n      <error message="${attribute(troubleWords(trouble))}"/>\n    </testcase>\n`;
}

function staleElement(stale: StaleBaseline): string {
  const told = `<${stale.broken ? 'failure' : 'skipped'} message="${attribute(staleWords(stale))}"/>`;
  return `    <testcase classname="wirediff.baseline" name="${attribute(stale.file)}">\n      ${told}\n    </testcase>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an attribute, in one line: a line of its own could begin like a command of the log that it is printed to. */
function attribute(text: string): string {
  return xml(text.replace(/\s+/g, ' '));
}

/** Text for XML, line by line harmless; what XML 1.0 has no letter for is shown by its number. */
function xml(text: string): string {
  return harmlessLines(text)
    .replace(/[\ufffe\uffff]/g, numberOf)
    .replace(/[&<>"']/g, (found) => entities[found] ?? '');
}
