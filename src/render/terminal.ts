import type { Renderer } from '../model.js';

/** For people: a report to read in a terminal. */
export const terminal: Renderer = {
  comparison: (comparison) => `${comparison.passages.map((passage) => `${passage.kind} ${JSON.stringify(passage)}`).join('\n')}\n`,
  document: (document) => `${document.blocks.map((block) => `${block.role}: ${block.text}`).join('\n')}\n`,
};
