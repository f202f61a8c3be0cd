import type { Comparison, Renderer, Style } from '../model.js';
import { bodyLines } from './body.js';
import { columnsPage, contextOf, pageWidth } from './context.js';
import { headLines } from './head.js';
import { ink, type Line } from './ink.js';
import { inspectLines } from './inspect.js';
import { palette } from './palette.js';
import { tooNarrow } from './phrases.js';
import { wrap } from './wrap.js';

/** For people: a report to read in a terminal. */
export const terminal: Renderer = {
  comparison: (comparison, style) => print(comparisonLines(comparison, style), style),
  document: (document, style) => print(inspectLines(document, pageWidth(style)), style),
};

function* comparisonLines(comparison: Comparison, style: Style): Iterable<Line> {
  const context = contextOf(comparison, style);
  yield* headLines(context);
  if (style.view === 'summary') return;
  if (style.view === 'side-by-side' && !context.columns) yield* wrap([ink('note', tooNarrow(columnsPage, context.width))], context.width);
  yield* bodyLines(context);
}

/** Lines are printed one by one: a report of 100,000 paragraphs has millions of words, and none need be kept. */
function print(lines: Iterable<Line>, style: Style): string {
  const paint = palette(style.color);
  let text = '';
  for (const line of lines) text += `${paint(trimEnd(line))}\n`;
  return text;
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  if (!last || !/\s$/.test(last.text)) return line;
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
