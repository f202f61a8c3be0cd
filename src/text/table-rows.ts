import { isAscii } from './ascii.js';
import { endsSentence } from './boundaries.js';
import { countWords } from './word-count.js';

/** No row is longer. */
const longestRow = 60;

/** A row has so many figures at least, and no fewer than this share of its words. */
const fewestFigures = 2;
const share = 1 / 2;

const figure = /(?<![\p{L}\p{N}])\p{Nd}[\p{Nd}.,:½]*/gu;
const asciiFigure = /(?<![A-Za-z0-9])[0-9][0-9.,:]*/g;

/** Whether a text is a row of a table, half of it figures or more: *Varnholt 8 4 2 2 13 10 14*, *Labour 44 (+6)*. */
export function isTableRow(text: string): boolean {
  if (text.length > longestRow || endsSentence(text)) return false;
  const figures = text.match(isAscii(text) ? asciiFigure : figure)?.length ?? 0;
  return figures >= fewestFigures && figures >= countWords(text) * share;
}

/** What a row of a table is about: its words before the figures behind them, without its place. *5. Torrel City Wanderers 8 3 3* is about *Torrel City Wanderers*. */
export function subjectOfRow(text: string): string {
  return /\p{L}[^\d]*[\p{L}.)]/u.exec(text)?.[0].trim() ?? '';
}

/** Whether a text is a figure and nothing else. */
export function isFigure(text: string): boolean {
  if (isAscii(text)) return /[0-9]/.test(text) && !/[A-Za-z\s]/.test(text);
  return /\p{Nd}/u.test(text) && !/[\p{L}\s]/u.test(text);
}
