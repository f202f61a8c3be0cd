import type { Comparison, Renderer } from '../../../model.js';
import { comparisonJson, documentJson } from './records.js';

/** For programs: the contract's JSON, a passage and a block a line. Keys stand in the contract's order; what is absent is left out. */
export const json: Renderer = {
  comparison: (comparison) => `${comparisonJson(comparison, '\n')}\n`,
  document: (document) => `${documentJson(document)}\n`,
};

/** The same of a comparison in one line, with a line end at its end: one of many in a file of reports. */
export function comparisonLine(comparison: Comparison): string {
  return `${comparisonJson(comparison, '')}\n`;
}
