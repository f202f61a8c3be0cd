import type { Baseline, Label, RecordedPassage } from '../../model.js';
import { figureWord } from '../figures.js';
import { writePieces } from './pieces.js';
import { quoted } from './quoted.js';

/** The first line that means something in every baseline: the notation's version. */
export const heading = 'wirediff baseline 1';

/** The mark of a passage, as the report has it. */
const kindMarks = { shared: '=', edited: '~' } as const;

/** Before the labels of an edit that has none. */
export const noLabel = '-';

/** A baseline as text to be reviewed, with a line end at its end. `parseBaseline` gives back what went in. */
export function printBaseline(baseline: Baseline): string {
  const sections = [
    '# What this pair of articles is held to by wirediff check; lines like this one are comments.\n# After a change that is meant: wirediff check --update',
    heading,
    section('options', baseline.options),
    section('left', baseline.left),
    section('right', baseline.right),
    section('figures', figureWords(baseline.figures)),
    ...baseline.passages.map(passageLines),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(name: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([key, value]) => `  ${key}: ${quoted(value)}`.trimEnd());
  return lines.length === 0 ? '' : [name, ...lines].join('\n');
}

function figureWords(figures: Baseline['figures']): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, figureWord(name, value)]));
}

function passageLines(passage: RecordedPassage): string {
  return [headLine(passage), ...wrapped(writePieces(passage.text))].join('\n');
}

function headLine(passage: RecordedPassage): string {
  const parts = [unitsOf(passage)];
  if (passage.relation !== 'one-to-one') parts.push(passage.relation);
  const edits = passage.text.flatMap((piece) => (piece.kind === 'edit' ? [piece.labels] : []));
  if (edits.length > 0) parts.push(edits.map(labelWords).join('; '));
  return `${markOf(passage)}${passage.moved ? '>' : ''} ${parts.join(' | ')}`;
}

function markOf({ kind, left }: RecordedPassage): string {
  if (kind !== 'unique') return kindMarks[kind];
  return left.length > 0 ? '-' : '+';
}

function unitsOf({ left, right }: RecordedPassage): string {
  const [from, to] = [left.join(', '), right.join(', ')];
  if (from === '' || to === '' || from === to) return from || to;
  return `${from} -> ${to}`;
}

function labelWords(labels: readonly Label[]): string {
  return labels.length === 0 ? noLabel : labels.join(', ');
}

/** Columns of text that a review shows without scrolling sideways. */
const columns = 100;

/** Text in indented lines, broken at blanks alone: a blank is all that a line end stands for. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => `  ${each}`);
}
