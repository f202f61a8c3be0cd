import { thresholds } from '../../index.js';
import type { DiffFlags } from '../flags.js';
import { fraction, values } from '../values.js';
import { printing, reading } from './common.js';
import type { Definition } from './definition.js';
import { choice, choices, measure, toggle } from './makers.js';

export const diff: Definition = {
  name: 'diff',
  usage: '<left> <right> [flags]',
  summary: 'compare two articles',
  description: 'Compares two articles, the older one first. Leaves with 0 when the story is the same and with 1 when something differs.',
  takes: [
    { name: 'left', does: 'the older article, or the one to measure against; - is standard input' },
    { name: 'right', does: 'the newer article; - is standard input' },
  ],
  flags: [
    choice('--unit', 'unit', values.unit, 'what is aligned: {}', { default: 'paragraph' }),
    measure('--threshold', 'number', fraction('--threshold'), 'how alike two passages must be to count as versions of each other, 0 to 1', {
      default: thresholds.threshold.default,
    }),
    toggle('--strict', 'let furniture, date lines, datelines and bylines count as differences too'),
    choices('--only', 'kind', values.only, 'print only {} passages (repeatable)'),
    choice('--view', 'view', values.view, 'how to lay the report out: {}', { default: 'report' }),
    toggle('--all', 'print long shared stretches whole'),
    ...reading,
    ...printing(values.format),
  ],
  examples: [
    { line: 'wirediff diff old.txt new.txt', does: 'a report to read' },
    { line: 'wirediff diff old.txt new.txt --view side-by-side', does: 'the same in two columns' },
    { line: 'wirediff diff old.txt new.txt --only edited --only moved', does: 'leave out what is shared or stands on one side only' },
    { line: 'wirediff diff old.txt new.txt --format json --output report.json', does: 'for programs' },
    { line: 'fetch-story | wirediff diff yesterday.txt - --quiet || alert', does: 'act when a story changed, or cannot be read' },
  ],
  invoke: ({ taken, flags }) => ({ kind: 'diff', left: String(taken[0]), right: String(taken[1]), flags: flags as DiffFlags }),
};
