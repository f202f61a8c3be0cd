import { json } from './json/json.js';
import { terminal } from './terminal.js';

/** Every way of printing, by its exact name. */
export const renderers = { terminal, json } as const;

export { comparisonLine, linePieces } from './json/json.js';
