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

function comparisonLines(comparison: Comparison, style: Style): Line[] {
  const context = contextOf(comparison, style);
  const head = headLines(context);
  if (style.view === 'summary') return head;
  const word = style.view === 'side-by-side' && !context.columns ? wrap([ink('note', tooNarrow(columnsPage, context.width))], context.width) : [];
  const body = bodyLines(context);
  return [...head, ...word, ...(body.length > 0 ? [[], ...body] : [])];
}

function print(lines: readonly Line[], style: Style): string {
  const paint = palette(style.color);
  return lines.map((line) => `${paint(trimEnd(line))}\n`).join('');
}

function trimEnd(line: Line): Line {
  const runs = [...line];
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...runs, { ...last, text }];
  }
  return runs;
}
