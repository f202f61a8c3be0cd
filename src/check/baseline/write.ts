import type { Comparison } from '../../model.js';
import { printBaseline } from './print.js';
import { baselineOf } from './record.js';

/** A comparison as the text of a baseline, to be kept beside its articles and read by `parseBaseline`. */
export function writeBaseline(comparison: Comparison): string {
  return printBaseline(baselineOf(comparison));
}
