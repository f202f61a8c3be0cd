import type { Flag } from './definition.js';
import { choice, file, group, measure, toggle } from './makers.js';
import { columns, values } from './values.js';

/** The headings under which help lists flags. */
export const headings = { counts: 'What counts', prints: 'What is printed', files: 'Input and output' } as const;

/** Whether the parts of a story are recognised. */
export const structure: readonly Flag[] = group(headings.counts, [
  choice('--structure', 'structure', values.structure, `recognise a story's parts (article) or take paragraphs as they are (none)`, {
    default: 'article',
  }),
]);

/** In which format articles are read. */
export const from: readonly Flag[] = group(headings.files, [
  choice('--from', 'format', values.from, 'the format of the input: {}; detected by default'),
]);

/** How a report is printed. `formats` are those the command knows, the usual one first; `finding` is what the command exits with 1 for, where it does. */
export function printing(formats: readonly string[], finding?: string): readonly Flag[] {
  return [
    ...group(headings.prints, [
      choice('--format', 'format', formats, 'how to print: {}', { default: formats[0] ?? '' }),
      measure('--width', 'columns', columns('--width'), "columns to print in (default: the terminal's width, or 80)"),
      choice('--color', 'when', values.color, 'whether to use colour: {}; NO_COLOR and FORCE_COLOR are obeyed', { default: 'auto' }),
      toggle('--quiet', 'print no report, only set the exit code'),
    ]),
    ...group(headings.files, [
      file('--output', 'write the report to a file, whole or not at all; - is standard output'),
      finding === undefined
        ? { ...toggle('--exit-zero', 'changes nothing here'), hidden: true }
        : toggle('--exit-zero', `exit with 0 even if ${finding}`),
    ]),
  ];
}
