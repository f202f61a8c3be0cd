/** The values that flow from stage to stage, a file a stage. Types only; nothing but each other is imported. */
export type * from './model/alignment.js';
export type * from './model/baseline.js';
export type * from './model/comparison.js';
export type * from './model/derivation.js';
export type * from './model/document.js';
export type * from './model/duplicates.js';
export type * from './model/expectation.js';
export type * from './model/families.js';
export type * from './model/given.js';
export type * from './model/json.js';
export type * from './model/manifest.js';
export type * from './model/note.js';
export type * from './model/render.js';
export type * from './model/sheet.js';
export type * from './model/side.js';
export type * from './model/threshold.js';
export type * from './model/verdict.js';
