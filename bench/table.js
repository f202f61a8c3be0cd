import { kinds } from './make-pair.js';

const columns = [
  ['program', -20],
  ['wall s', 8],
  ['CPU s', 8],
  ['peak MB', 8],
  ['× ours', 8],
  ...kinds.map((kind) => [kind.replace('_', '+'), 10]),
  ['precision', 10],
];

const cell = (text, width) => (width < 0 ? text.padEnd(-width) : text.padStart(width));
const line = (cells) => columns.map(([, width], index) => cell(cells[index] ?? '', width)).join('');

/** The names of the columns. */
export const header = () => line(columns.map(([name]) => name));

const figure = (value, digits) => (value === undefined || Number.isNaN(value) ? '-' : value.toFixed(digits));

/** One program's line; what could not be told is a hyphen. */
export function row(name, { wall, cpu, mb }, ratio, scored) {
  const shares = scored ? [...kinds.map((kind) => figure(scored.recall[kind], 3)), figure(scored.precision, 3)] : [];
  return line([name, figure(wall, 3), figure(cpu, 3), figure(mb, 0), figure(ratio, 1), ...shares]).trimEnd();
}

/** A line for what was not measured, and why. */
export const remark = (name, words) => `${cell(name, columns[0][1])}  ${words}`;
