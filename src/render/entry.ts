import type { Sides } from '../model.js';
import { type Ink, ink, type Line, type Run } from './ink.js';
import { columnsOf } from './width.js';
import { clip, wrap } from './wrap.js';

/** One thing in a list: a mark in the gutter, a number, and what there is to read. */
export interface Entry {
  /** One or two ASCII characters. */
  readonly mark: string;
  readonly ink: Ink;
  /** Graf numbers; may be empty. */
  readonly label: string;
  /** What is said of it in words, on a line before the text. */
  readonly notes: readonly string[];
  readonly texts: readonly Text[];
}

/** Text of an entry: across the page, or in two columns. */
export type Text =
  | { readonly kind: 'across'; readonly runs: readonly Run[]; readonly clipped: boolean }
  | { readonly kind: 'columns'; readonly runs: Sides<readonly Run[]>; readonly clipped: boolean };

/** Where gutter, numbers and text stand on the page. */
export interface Layout {
  readonly width: number;
  readonly labelWidth: number;
  /** The column where text begins. */
  readonly indent: number;
}

const markWidth = 2;
/** Numbers that are longer (`1204-1209→987-992`) take a line of their own. */
const widestLabel = 11;
/** On a narrower page the text begins under the mark. */
const narrowPage = 48;

/** A layout that these entries fit in. */
export function layoutOf(entries: readonly Entry[], width: number): Layout {
  if (width < narrowPage) return { width, labelWidth: 0, indent: markWidth };
  let labelWidth = 0;
  for (const { label } of entries) if (label.length <= widestLabel) labelWidth = Math.max(labelWidth, label.length);
  return { width, labelWidth, indent: markWidth + (labelWidth > 0 ? labelWidth + 1 : 0) + 1 };
}

/** An entry as lines of print. */
export function entryLines(entry: Entry, layout: Layout): Line[] {
  const room = layout.width - layout.indent;
  const lines = entry.notes.flatMap((note) => wrap([ink('note', note)], room));
  for (const text of entry.texts) lines.push(...textLines(text, room));
  const mark = ink(entry.ink, entry.mark.padEnd(markWidth));
  if (entry.label.length > layout.labelWidth) return [[mark, ink(entry.ink, ` ${entry.label}`)], ...lines.map((line) => hang(line, layout))];
  const [first = [], ...rest] = lines;
  const gutter = entry.mark.padEnd(markWidth) + (layout.labelWidth > 0 ? ` ${entry.label.padStart(layout.labelWidth)}` : '');
  return [[ink(entry.ink, gutter), ...hang(first, { indent: layout.indent - gutter.length })], ...rest.map((line) => hang(line, layout))];
}

function hang(line: Line, { indent }: Pick<Layout, 'indent'>): Line {
  return [ink('plain', ' '.repeat(indent)), ...line];
}

function textLines(text: Text, room: number): Line[] {
  switch (text.kind) {
    case 'across':
      return text.clipped ? [clip(text.runs, room)] : wrap(text.runs, room);
    case 'columns':
      return columns(text, room);
    default:
      return text satisfies never;
  }
}

const between = ' │ ';

/** Two texts beside each other. */
function columns({ runs, clipped }: Extract<Text, { kind: 'columns' }>, room: number): Line[] {
  const half = Math.floor((room - between.length) / 2);
  const [left, right] = [runs.left, runs.right].map((side) => (clipped ? [clip(side, half)] : wrap(side, half))) as [Line[], Line[]];
  const lines: Line[] = [];
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const line = left[row] ?? [];
    const used = line.reduce((sum, { text }) => sum + columnsOf(text), 0);
    lines.push([...line, ink('plain', ' '.repeat(Math.max(0, half - used))), ink('faint', between), ...(right[row] ?? [])]);
  }
  return lines;
}
