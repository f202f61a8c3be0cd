import { columns, values } from '../values.js';
import type { Flag } from './definition.js';
import { choice, file, measure, toggle } from './makers.js';

/** How articles are read. */
export const reading: readonly Flag[] = [
  choice('--structure', 'structure', values.structure, `recognise a story's parts (article) or take paragraphs as they are (none)`, {
    default: 'article',
  }),
  choice('--from', 'format', values.from, 'the format of the input: {}; detected when left out'),
];

/** How a report is printed. `formats` are those the command knows, the usual one first; `finding` is what the command exits with 1 for. */
export function printing(formats: readonly string[], finding: string): readonly Flag[] {
  return [
    choice('--format', 'format', formats, 'how to print: {}', { default: formats[0] ?? '' }),
    measure('--width', 'columns', columns('--width'), "columns to print in; the terminal's own when left out, or 80"),
    choice('--color', 'when', values.color, 'whether to use colour: {}; NO_COLOR and FORCE_COLOR are obeyed', { default: 'auto' }),
    file('--output', 'write the report to a file, whole or not at all; - is standard output'),
    toggle('--quiet', 'print no report, only set the exit code'),
    toggle('--exit-zero', `exit with 0 even when ${finding}`),
  ];
}
