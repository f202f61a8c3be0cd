import { align } from './align/index.js';
import { thresholds } from './align/options.js';
import { bringsOf } from './labels/brings.js';
import { labelEdits } from './labels/index.js';
import { rulesOf } from './labels/rules.js';
import type { Bands, CompareOptions, Comparison, Document } from './model.js';
import { report } from './report/index.js';
import { reportThresholds } from './report/options.js';
import { typographicLabels } from './text/labels.js';

const bands: Bands = [reportThresholds.wholly.default, reportThresholds.partially.default];

/** Compares two articles; `left` is the older or the reference. Never throws on a loaded document. */
export function compare(left: Document, right: Document, options: Partial<CompareOptions> = {}): Comparison {
  const full: CompareOptions = {
    unit: 'paragraph',
    structure: left.structure,
    threshold: thresholds.threshold.default,
    strict: false,
    bands,
    ...options,
    ignore: typographicLabels.filter((label) => options.ignore?.includes(label)),
  };
  const labelling = { rules: rulesOf(left, right), brings: bringsOf(left, right) };
  return report({ left, right }, labelEdits(left, right, align(left, right, full)), labelling, full);
}
