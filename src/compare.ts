import { align } from './align/index.js';
import { thresholds } from './align/options.js';
import { labelEdits } from './labels/index.js';
import type { CompareOptions, Comparison, Document } from './model.js';
import { report } from './report/index.js';

/** Compares two articles; `left` is the older or the reference. Never throws on a loaded document. */
export function compare(left: Document, right: Document, options: Partial<CompareOptions> = {}): Comparison {
  const full: CompareOptions = {
    unit: 'paragraph',
    structure: left.structure,
    threshold: thresholds.threshold.default,
    strict: false,
    ...options,
  };
  return report(left, right, labelEdits(left, right, align(left, right, full)), full);
}
