import type { Sides } from '../../../model.js';
import { type Ink, ink, type Line, type Run } from '../../page/ink.js';
import { columnsOf } from '../../page/width.js';
import { clip, wrap } from '../../page/wrap.js';

/** One thing in a list: a mark in the gutter, a number, and what there is to read. */
export interface Entry {
  /** One or two ASCII characters. */
  readonly mark: string;
  readonly ink: Ink;
  /** Graf numbers; may be empty. */
  readonly label: string;
  /** What is said of it in words, before the text; may be empty. */
  readonly note: readonly Run[];
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
/** Numbers that are longer (*1204-1205→987*) stand before the text and not in the column, which they would make too wide. */
const widestLabel = 11;
/** As wide as the word over the numbers. */
const narrowestLabel = 4;
/** On a narrower page the text begins under the mark, and all numbers stand before it. */
const narrowPage = 48;

/** A layout that these entries fit in. */
export function layoutOf(entries: readonly Entry[], width: number): Layout {
  if (width < narrowPage) return { width, labelWidth: 0, indent: markWidth };
  let labelWidth = 0;
  for (const { label } of entries) if (label.length <= widestLabel) labelWidth = Math.max(labelWidth, label.length);
  if (labelWidth === 0) return { width, labelWidth, indent: markWidth };
  labelWidth = Math.max(labelWidth, narrowestLabel);
  return { width, labelWidth, indent: markWidth + labelWidth + 3 };
}

/** The line over a list: what the numbers are, and in two columns whose each is. Empty when there is neither. */
export function headingLine({ width, labelWidth, indent }: Layout, heading: string, names: Sides<string> | undefined): Line {
  const numbers = labelWidth === 0 ? '' : heading.padStart(markWidth + 1 + labelWidth);
  if (!names) return numbers === '' ? [] : [ink('faint', numbers)];
  const sides = { left: [ink('left', names.left)], right: [ink('right', names.right)] };
  const [row = []] = columns({ kind: 'columns', runs: sides, clipped: true }, width - indent);
  return [ink('faint', numbers.padEnd(indent)), ...row];
}

/** An entry as lines of print. */
export function entryLines(entry: Entry, layout: Layout): Line[] {
  const mark = markIn(entry, layout);
  const room = layout.width - Math.max(layout.indent, mark.length);
  const inColumn = entry.label.length <= layout.labelWidth;
  const prefix = inColumn ? [] : [ink('faint', `${entry.label}: `)];
  const lines = entry.note.length === 0 ? [] : wrap([...prefix, ...entry.note], room);
  for (const text of entry.texts) lines.push(...textLines(text, lines.length === 0 ? prefix : [], room));
  const label = layout.labelWidth === 0 ? '' : ` ${(inColumn ? entry.label : '').padStart(layout.labelWidth)}  `;
  const gutter = ink(entry.ink, `${mark}${label}`);
  const [first = [], ...rest] = lines;
  return [[gutter, ...first], ...rest.map((line) => [ink('plain', ' '.repeat(layout.indent)), ...line])];
}

/** A mark with the blank behind it, which *=>* lacks where no number follows. */
function markIn({ mark }: Entry, { labelWidth }: Layout): string {
  return mark.padEnd(labelWidth === 0 ? Math.max(markWidth, mark.length + 1) : markWidth);
}

function textLines(text: Text, before: readonly Run[], room: number): Line[] {
  switch (text.kind) {
    case 'across':
      return text.clipped ? [clip([...before, ...text.runs], room)] : wrap([...before, ...text.runs], room);
    case 'columns':
      return [...wrap(before, room), ...columns(text, room)];
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
