import type { Comparison, Document, Renderer, Style } from '../../model.js';
import { ink, type Line } from '../page/ink.js';
import { printed } from '../page/print.js';
import { styleOf } from '../page/style.js';
import { pageWidth } from '../page/width.js';
import { wrap } from '../page/wrap.js';
import { columnsPage, contextOf } from './context.js';
import { headLines } from './head/head.js';
import { inspectLines } from './inspect.js';
import { noteLines } from './note/note.js';
import { bodyLines } from './passages/body.js';
import { tooNarrow } from './phrases.js';
import { portionsOf, together } from './portions.js';

/** For people: a report to read in a terminal. */
export const terminal: Renderer = {
  comparison: (comparison, style) => together(comparisonPieces(comparison, styleOf(style))),
  portions: (comparison, style) => portionsOf(comparisonPieces(comparison, styleOf(style))),
  document: (document, style) => together(documentPieces(document, styleOf(style))),
};

function comparisonPieces(comparison: Comparison, style: Style): Iterable<string> {
  return printed(comparisonLines(comparison, style), style);
}

function documentPieces(document: Document, style: Style): Iterable<string> {
  return printed(inspectLines(document, pageWidth(style)), style);
}

function* comparisonLines(comparison: Comparison, style: Style): Iterable<Line> {
  const context = contextOf(comparison, style);
  if (style.view === 'note') return yield* noteLines(context);
  yield* headLines(context);
  if (style.view === 'summary') return;
  if (style.view === 'side-by-side' && !context.columns) yield* wrap([ink('note', tooNarrow(columnsPage, context.width))], context.width);
  yield* bodyLines(context);
}
