import type { Alignment, CompareOptions, Comparison, Document } from '../model.js';
import { version } from '../version.js';
import { passagesOf } from './passages.js';
import { summarize } from './summary.js';

/** The whole comparison: every unit of both sides in exactly one passage, and the figures. */
export function report(left: Document, right: Document, alignment: Alignment, options: CompareOptions): Comparison {
  const passages = passagesOf(alignment);
  const summary = summarize(left, right, passages, options);
  return { schema: 'wirediff.comparison/1', version, options, left, right, passages, summary, limits: alignment.limits };
}
