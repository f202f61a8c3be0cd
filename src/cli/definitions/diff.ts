import { reportThresholds, Trouble, thresholds } from '../../index.js';
import { from, headings, printing, structure } from './common.js';
import type { Definition, Given } from './definition.js';
import type { DiffFlags, Invocation } from './flags.js';
import { ofComparisons } from './legend.js';
import { choice, choices, file, group, measure, toggle, two } from './makers.js';
import { bands, fraction, jobs, severity, values } from './values.js';

const usage = '<left> <right> [flags]';

/** `wirediff diff`: its arguments, its flags and its help, as data. */
export const diff: Definition = {
  name: 'diff',
  usage,
  summary: 'compare two articles',
  description: 'Compares two articles, the older one first.',
  takes: [
    { name: 'left', does: 'the older article, or the one to measure against; - is standard input', optional: true },
    { name: 'right', does: 'the newer article; - is standard input', optional: true },
  ],
  flags: [
    ...group(headings.counts, [
      choice('--unit', 'unit', values.unit, 'what to align: {}', { default: 'paragraph' }),
      measure(
        '--threshold',
        'number',
        fraction('--threshold'),
        'how alike two passages must be to count as versions of each other, 0 to 1',
        {
          default: thresholds.threshold.default,
        },
      ),
      toggle('--strict', 'let furniture, date lines, datelines and bylines count as differences too'),
      measure(
        '--bands',
        'shares',
        bands('--bands'),
        `the shares of a story's words found in the other from which it is called wholly and partially derived (default: ${reportThresholds.wholly.default},${reportThresholds.partially.default})`,
      ),
      choices('--ignore', 'label', values.ignore, 'do not count edits of these kinds alone as differences: {} (repeatable)'),
    ]),
    ...group(headings.prints, [
      choices('--only', 'kind', values.only, 'print only {} passages (repeatable)'),
      {
        ...measure(
          '--min-severity',
          'severity',
          severity('--min-severity'),
          'print only passages of at least this severity: 0 typographic, 1 wording, 2 content or 3 factual',
        ),
        known: values.minSeverity,
      },
      choices('--label', 'label', values.label, 'print only passages with one of these labels: {} (repeatable)'),
      choice('--view', 'view', values.view, 'how to lay the report out: {}', { default: 'report' }),
      toggle('--all', 'print long shared stretches whole, and every change of fact in the head'),
      two('--names', 'name name', 'a name for each article', 'what to call the two articles, in place of their paths'),
    ]),
    ...group(headings.files, [
      file(
        '--pairs',
        'compare every pair in a list, one line of JSON each ({"left": "old.txt", "right": "new.txt"}), and print a line of JSON for each; - is standard input',
      ),
      measure('--jobs', 'number', jobs('--jobs'), 'threads that work on a list of pairs (default: one per processor)'),
    ]),
    ...structure,
    ...from,
    ...printing(values.format, 'something differs'),
  ],
  legends: ofComparisons,
  exits: { 0: 'the story text is the same', 1: 'something in it differs' },
  examples: [
    { line: 'wirediff diff old.txt new.txt', does: 'a report to read' },
    { line: 'wirediff diff old.txt new.txt --view side-by-side', does: 'the same in two columns' },
    { line: 'wirediff diff old.txt new.txt --only edited --only moved', does: 'leave out what is shared or stands on one side only' },
    { line: 'wirediff diff old.txt new.txt --format json --output report.json', does: 'for programs' },
    { line: 'fetch-story | wirediff diff yesterday.txt - --quiet || alert', does: 'act when a story changed, or cannot be read' },
    { line: 'wirediff diff --pairs pairs.ndjson > reports.ndjson', does: 'many pairs in one run' },
  ],
  invoke: ({ taken, flags, written }) => {
    const { pairs } = flags as DiffFlags;
    return pairs === undefined ? twoArticles(taken, flags as DiffFlags) : listOfPairs(pairs, taken, flags as DiffFlags, written);
  },
};

function twoArticles([left, right]: Given['taken'], flags: DiffFlags): Invocation {
  if (left === undefined || right === undefined)
    throw new Trouble('diff', `<${left === undefined ? 'left' : 'right'}> is missing`, `write wirediff diff ${usage}`);
  if (flags.jobs !== undefined) throw new Trouble('--jobs', 'is for a list of pairs', 'use it with --pairs');
  return { kind: 'diff', left: String(left), right: String(right), flags };
}

/** What shapes a report to read. In JSON of two articles nothing of it has a say, and a script may go from one format to the other; a list has no other format. */
const layout = ['--view', '--all', '--only', '--min-severity', '--label', '--width'] as const;

/** A list is answered in JSON; what asks for anything else is told, where the user wrote it. */
function listOfPairs(list: string, [left]: Given['taken'], flags: DiffFlags, written: Given['written']): Invocation {
  if (left !== undefined) throw new Trouble('diff', 'takes no files with --pairs', 'write wirediff diff --pairs <file> [flags]');
  const stray = strayIn(flags, written);
  if (stray !== undefined) throw new Trouble(stray, 'does not go with --pairs', 'leave it out: --pairs always prints lines of JSON');
  return { kind: 'pairs', list, flags };
}

function strayIn({ format, color }: DiffFlags, written: Given['written']): string | undefined {
  if (format !== 'json' && written.includes('--format')) return `--format ${format}`;
  if (color === 'always') return `--color ${color}`;
  return [...layout, '--names'].find((flag) => written.includes(flag));
}
