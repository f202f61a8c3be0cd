import type { Renderer } from '../model.js';

/** For programs: the contract's JSON. */
export const json: Renderer = {
  comparison: (comparison) => `${JSON.stringify(comparison)}\n`,
  document: (document) => `${JSON.stringify(document)}\n`,
};
