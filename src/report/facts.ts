import type { Comparison } from '../model.js';

/** What a comparison found, before anything is read from it. */
export type Facts = Omit<Comparison, 'derivation' | 'note'>;
