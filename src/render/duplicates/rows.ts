import { type Ink, ink, type Line } from '../page/ink.js';
import { columnsOf } from '../page/width.js';
import { clip, wrap } from '../page/wrap.js';

/** One article of a list. */
export interface Row {
  readonly ink: Ink;
  /** What stands before all else, as wide in every row. */
  readonly lead: string;
  /** As many in every row; a cell may be empty. */
  readonly cells: readonly string[];
  /** As much as there is room for is printed. */
  readonly tail: string;
}

const gap = 2;
/** What is left over for the tail must hold a few words, or it gets a line of its own. */
const narrowestTail = 30;
const hanging = 4;
/** Columns beside the lead from which what has a line of its own begins under the cells. */
const widePage = 40;

/** Rows under each other, a line each, with cells in columns; where a page is too narrow for that, with the first cell alone in its column, or wrapped. */
export function rowLines(rows: readonly Row[], width: number): Line[] {
  const columns = (rows[0]?.cells ?? []).map((_, at) => rows.reduce((widest, { cells }) => Math.max(widest, columnsOf(cells[at]!)), 0));
  const taken = columnsOf(rows[0]?.lead ?? '') + columns.reduce((sum, column) => sum + (column === 0 ? 0 : column + gap), 0);
  if (taken - gap <= width) return rows.flatMap((row) => alignedRow(row, columns, taken, width));
  const first = columnsOf(rows[0]?.lead ?? '') + (columns[0] ?? 0);
  return rows.flatMap((row) => (first <= width ? stackedRow(row, width) : wrappedRow(row, width)));
}

/** The lead and the first cell in columns, and under them the other cells and the tail, a line each. */
function stackedRow({ ink: name, lead, cells: [first = '', ...cells], tail }: Row, width: number): Line[] {
  const others = cells.filter((cell) => cell !== '').join(' '.repeat(gap));
  const under = [others, tail].filter((text) => text !== '').map((text) => clip([ink('plain', text)], width - hanging));
  return [[ink(name, lead), ink('plain', first)], ...under.map((line) => [ink('plain', ' '.repeat(hanging)), ...line])];
}

function alignedRow({ ink: name, lead, cells, tail }: Row, columns: readonly number[], taken: number, width: number): Line[] {
  const padded = cells.map((cell, at) => (columns[at] === 0 ? '' : cell + ' '.repeat(columns[at]! - columnsOf(cell) + gap)));
  const head = [ink(name, lead), ink('plain', padded.join(''))];
  if (tail === '') return [head];
  const room = width - taken;
  if (room >= narrowestTail || columnsOf(tail) <= room) return [[...head, ...clip([ink('plain', tail)], room)]];
  const indent = width - columnsOf(lead) >= widePage ? columnsOf(lead) : hanging;
  return [head, [ink('plain', ' '.repeat(indent)), ...clip([ink('plain', tail)], width - indent)]];
}

function wrappedRow({ ink: name, lead, cells, tail }: Row, width: number): Line[] {
  const words = [...cells, tail].filter((cell) => cell !== '').join('  ');
  const lines = wrap([ink(name, lead.trim()), ink('plain', `${lead.trim() === '' ? '' : '  '}${words}`)], width - hanging);
  return lines.map((line, at) => [ink('plain', ' '.repeat(at === 0 ? hanging / 2 : hanging)), ...line]);
}
