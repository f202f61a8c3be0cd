import type { Definition, Example, Legend } from '../definitions/index.js';

/** Help wider than this is hard to read, however wide the terminal. */
export const widestHelp = 100;

/** A column of words narrower than this is better put under its term. */
const narrowestColumn = 24;
const indent = 2;
const gap = 2;

/** A term and what it says, at most `width` columns wide: beside each other, or one under the other where there is little room. */
export function item(term: string, termWidth: number, says: string, width: number): string {
  const start = indent + termWidth + gap;
  const isNarrow = width - start < narrowestColumn;
  const lines = wrapped(says, width - (isNarrow ? 2 * indent : start));
  if (says === '') return `${' '.repeat(indent)}${term}`;
  if (isNarrow) return [`${' '.repeat(indent)}${term}`, ...lines.map((line) => `${' '.repeat(2 * indent)}${line}`)].join('\n');
  const [first = '', ...rest] = lines;
  return [`${' '.repeat(indent)}${term.padEnd(termWidth + gap)}${first}`, ...rest.map((line) => `${' '.repeat(start)}${line}`)].join('\n');
}

/** What a command's help says under its flags: the signs of its report, its exit codes, and examples. */
export function explained({ legends = [], examples, ...definition }: Definition, width: number): string {
  const exits = exitsOf(definition);
  const parts = exits.length === 0 ? legends : [...legends, { title: 'Exit codes', rows: exits }];
  return [...parts.map((part) => legend(part, width)), examplesOf(examples)].join('\n');
}

/** Its exit codes, each with its meaning; none for a command that finds nothing out. */
export function exitsOf({ exits }: Pick<Definition, 'exits'>): Legend['rows'] {
  if (exits === undefined) return [];
  return [
    ['0', exits[0]],
    ['1', `${exits[1]}; 0 with --exit-zero`],
    ['2', 'an error: an input that cannot be read, a wrong flag, a bug'],
  ];
}

function legend({ title, rows }: Legend, width: number): string {
  const termWidth = Math.max(...rows.map(([sign]) => sign.length));
  return `\n${title}:\n${rows.map(([sign, means]) => item(sign, termWidth, means, width)).join('\n')}`;
}

/** Examples as text, each under what it does. A command line is never broken, so that it can be copied. */
export function examplesOf(examples: readonly Example[]): string {
  return `\nExamples:\n${examples.map(({ line, does }) => `  # ${does}\n  ${line}`).join('\n')}`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
