import type { Alignment, CompareOptions, Comparison, Document, Rules } from '../model.js';
import { version } from '../version.js';
import { type Making, passagesOf } from './passages.js';
import { summarize } from './summary.js';

/** What the labelling of a comparison says besides the labels of its edits. */
export interface Labelling extends Pick<Making, 'brings'> {
  readonly rules: Rules;
}

/** The whole comparison: every unit of both sides in exactly one passage, and the figures. */
export function report(
  left: Document,
  right: Document,
  alignment: Alignment,
  { rules, brings }: Labelling,
  options: CompareOptions,
): Comparison {
  const passages = passagesOf(alignment, { brings, ignore: options.ignore });
  const summary = summarize(left, right, passages, options);
  return { schema: 'wirediff.comparison/1', version, options, left, right, rules, passages, summary, limits: alignment.limits };
}
