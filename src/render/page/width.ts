import fastStringWidth from 'fast-string-width';
import type { Style } from '../../model.js';

/** How many columns a terminal gives a text that `visible` has been over. */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length;
  const spacing = text.match(spacingMarks)?.length ?? 0;
  return fastStringWidth(text.replace(unseen, '')) + spacing;
}

/** Letters of one column each: Latin, the dashes and quotation marks of English, and what the report itself draws. The rest costs a look into tables. */
const narrow = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027→│]*$/;

/** Letters without a width that the package counts as one column: the Persian half space of *می‌شود*; a joiner stays where it joins pictures. */
const unseen = /[\u200c\u200e\u200f\u061c]|\u200d(?!\p{Extended_Pictographic})/gu;

/** Vowel signs that take a column of their own in most terminals (Bengali *বাংলা*, Hindi *हिन्दी*), which the package counts as none. */
const spacingMarks = /\p{Mc}/gu;

/** Lines longer than this are hard to read on. */
const widestPage = 110;
/** Narrower than this no word fits beside the gutter. */
const narrowestPage = 20;

/** The columns to write in: the style's, within bounds. */
export function pageWidth({ width }: Pick<Style, 'width'>): number {
  return Math.max(narrowestPage, Math.min(widestPage, Math.floor(width)));
}
