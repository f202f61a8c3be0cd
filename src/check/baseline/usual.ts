import { thresholds } from '../../align/options.js';
import type { CompareOptions } from '../../model.js';

/** The options that shape what a baseline records, as they are where nobody says anything: they go without saying. `bands` shape the derivation, which is not recorded. */
export const usualOptions = {
  unit: 'paragraph',
  structure: 'article',
  threshold: thresholds.threshold.default,
  strict: false,
  ignore: [],
} as const satisfies Partial<CompareOptions>;
