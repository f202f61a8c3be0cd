import type { Token } from '../text/words.js';
import { isCapital } from './letters.js';

/** What a short form stands for where it stands: the values of its letters, and how many tokens it takes with its point. */
export interface ShortForm {
  readonly values: readonly string[];
  readonly tokens: number;
}

/** The token behind the short form and its point; `afterFigure`: whether a figure stands before it. */
type Reader = (next: Token | undefined, afterFigure: boolean) => readonly string[] | undefined;

/** Short forms that only their neighbours tell from other words. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['No', numero],
  ['Nos', numero],
  // *10 Downing St.*; before a capital it is a saint: *St. Petersburg*.
  ['St', (next) => (isCapital(next?.key ?? '') ? undefined : ['street'])],
  // *PM Starmer* is *Prime Minister Starmer*; behind a figure it is an hour.
  ['PM', (_, afterFigure) => (afterFigure ? undefined : ['prime', 'minister'])],
]);

/** Whether a word may be one of them. */
export function mayBeShortForm(word: string): boolean {
  return readers.has(word);
}

/** *No. 2*, *No 10*, *Nos. 3 and 4*: the number, and no denial. */
function numero(next: Token | undefined): readonly string[] | undefined {
  return /^[0-9]/.test(next?.key ?? '') ? ['number'] : undefined;
}

/** The short form at a place that its neighbours tell; undefined for every other token. */
export function shortFormAt(tokens: readonly Token[], at: number, afterFigure: boolean): ShortForm | undefined {
  const token = tokens[at]!;
  const point = tokens[at + 1];
  const hasPoint = point?.key === '.' && point.start === token.end;
  const values = readers.get(token.key)?.(tokens[hasPoint ? at + 2 : at + 1], afterFigure);
  // The point that ends the text ends a sentence as well.
  return values && { values, tokens: hasPoint && at + 2 < tokens.length ? 2 : 1 };
}
