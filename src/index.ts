export { thresholds } from './align/options.js';
export { compare } from './compare.js';
export { Trouble } from './errors.js';
export { formats, type LoadOptions, load } from './formats/index.js';
export type * from './model.js';
export { renderers } from './render/index.js';
export { version } from './version.js';
