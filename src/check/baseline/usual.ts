import { thresholds } from '../../align/options.js';
import type { CompareOptions } from '../../model.js';

/** The options of a comparison that go without saying. */
export const usualOptions = {
  unit: 'paragraph',
  structure: 'article',
  threshold: thresholds.threshold.default,
  strict: false,
} as const satisfies Partial<CompareOptions>;
