import type { Renderer } from '../../../model.js';
import { comparisonJson, documentJson } from './records.js';

/** For programs: the contract's JSON, a passage and a block a line. Keys stand in the contract's order; what is absent is left out. */
export const json: Renderer = {
  comparison: (comparison) => `${comparisonJson(comparison)}\n`,
  document: (document) => `${documentJson(document)}\n`,
};
