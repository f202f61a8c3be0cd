import type { Comparison, Sides, Style } from '../../model.js';
import { type Grafs, grafsOf } from '../../text/grafs.js';
import { pageWidth } from '../page/width.js';
import { sideNames } from './names.js';

/** What every part of a report is made from. */
export interface Context {
  readonly comparison: Comparison;
  readonly style: Style;
  /** Columns to write in: the style's, within bounds. */
  readonly width: number;
  readonly names: Sides<string>;
  readonly grafs: Sides<Grafs>;
  /** Whether what is the same is printed whole. */
  readonly whole: boolean;
  /** Whether the sides stand beside each other. */
  readonly columns: boolean;
}

/** What two columns of some five words each need. */
export const columnsPage = 80;

/** What the parts of a report need of a comparison and a style. */
export function contextOf(comparison: Comparison, style: Style): Context {
  const { left, right } = comparison;
  const width = pageWidth(style);
  return {
    comparison,
    style,
    width,
    names: sideNames(left.source, right.source),
    grafs: { left: grafsOf(left), right: grafsOf(right) },
    whole: style.all || style.only.includes('shared'),
    columns: style.view === 'side-by-side' && width >= columnsPage,
  };
}
