import type { Comparison, Renderer } from '../../../model.js';
import { portionsOf, together } from '../portions.js';
import { comparisonJson, documentJson } from './records.js';

/** For programs: the contract's JSON, a passage and a block a line. Keys stand in the contract's order; what is absent is left out. */
export const json: Renderer = {
  comparison: (comparison) => together(lined(comparisonJson(comparison, '\n'))),
  portions: (comparison) => portionsOf(lined(comparisonJson(comparison, '\n'))),
  document: (document) => together(lined(documentJson(document))),
};

/** The same of a comparison in one line, with a line end at its end: one of many in a file of reports, where an id may tell which. It stands first then. */
export function comparisonLine(comparison: Comparison, id?: string | number): string {
  return together(linePieces(comparison, id));
}

/** The same in pieces: what a file is to hold need not stand in memory as one text before. */
export function linePieces(comparison: Comparison, id?: string | number): Iterable<string> {
  return lined(comparisonJson(comparison, '', id));
}

function* lined(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}
