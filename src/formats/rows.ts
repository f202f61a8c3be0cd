import { endsSentence } from '../text/boundaries.js';
import { bullet } from '../text/lists.js';
import type { Break, Line } from './lines.js';

/** No row of a table is longer, in columns: its figures stand apart. */
const longestRow = 72;

/** A block of lines this narrow, in columns, is not wrapped. */
const narrowest = 36;

/** The share of a table's lines that bear figures: the rest are its heads. *American League East* / *W L Pct GB* */
const share = 2 / 3;

/** Of a head and its only row one line bears figures. */
const headedShare = 1 / 2;

/** The share of a table's line ends that look like wraps at most. */
const mostWraps = 1 / 2;

/** Rows that bear one figure each are a table from so many lines on: of two, one may be the end of a wrapped sentence. */
const fewestRows = 3;

/** *Halsund 2 Port Ellery 1*, *Lumara 40 49 .449 17½*, *Net 1.2 mln vs 1.4 mln*, *Varnholt at Elmstead, 8:05 p.m.* */
const bearsFigures = /\d[½¼¾⅓⅔%)]?\.?$|\d ?[ap]\.?m\.?$|^.*\d.*\s.*[\d½—–]/;

/** *Bayline +6.2 pct after profit beat forecasts*, *600 g cod, skinned* */
const bearsFigure = /\d/;

/**
 * Whether lines that stand together are the rows of a table, and no wrapped paragraph: each begins with a capital or a figure, nearly all bear figures, and most
 * had room for the next one's first word: in a wrapped paragraph none has, and in a table the longest hardly can. *Halsund 2 Port Ellery 1⏎Lumara 0 Varnholt 0⏎Elmstead 1 Torrel City 4*
 *
 * @param width the columns that the file is wrapped at, 0 when it is not
 */
export function areRows(text: string, lines: readonly Line[], breaks: readonly Break[], width: number): boolean {
  if (breaks.length === 0 || breaks.some(({ open }) => open)) return false;
  const isHeaded =
    lines.length === 2 && isShortTitle(text, lines[0]!, width) && bearsFigures.test(text.slice(lines[1]!.start, lines[1]!.end));
  const longest = lines.reduce((most, { columns }) => Math.max(most, columns), 0);
  if (longest > longestRow || wrapsIn(breaks, Math.max(longest, width)) > breaks.length * mostWraps) return false;
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const figures = lines.length < fewestRows ? bearsFigures : bearsFigure;
  return texts.every(beginsRow) && texts.filter((line) => figures.test(line)).length >= texts.length * (isHeaded ? headedShare : share);
}

/** By how much what stands under a heading is longer at least: of two lines of a verse the one is as long as the other. */
const longerBy = 2;

/**
 * Whether the first of some lines is a heading over sentences of a line each, in a file whose lines are not wrapped: *TODAY⏎North: Cloudy with rain by noon. High
 * 9C.⏎West: Rain, heavy at times on the coast.*
 */
export function isOverSentences(text: string, lines: readonly Line[], breaks: readonly Break[]): boolean {
  const [heading, ...rest] = lines as [Line, ...Line[]];
  if (breaks.length === 0 || breaks[0]!.open || breaks[0]!.ended || !isShortTitle(text, heading, 0)) return false;
  if (!breaks.slice(1).every(({ ended }) => ended) || !endsSentence(text.trimEnd())) return false;
  return (
    [heading, ...rest].every(({ start, end }) => beginsRow(text.slice(start, end))) &&
    rest.some(({ columns }) => columns >= heading.columns * longerBy)
  );
}

/** Whether a line is the head of a table's only row, and not the first of a wrapped sentence: *Mixed 4x100m relay⏎1. Italy 3:28.03*, *At Chelsea⏎Chelsea 2 Everton 1* */
function isShortTitle(text: string, { start, end, columns }: Line, width: number): boolean {
  return columns <= narrowest && (width === 0 || width >= narrowest) && /[\p{L}\p{N}]$/u.test(text.slice(start, end));
}

function wrapsIn(breaks: readonly Break[], room: number): number {
  return room < narrowest ? 0 : breaks.filter(({ length, word }) => length + 1 + word > room).length;
}

/** A letter that is not a small one, or a figure. */
function beginsRow(line: string): boolean {
  const first = line.charAt(0);
  return first !== first.toUpperCase() ? false : first !== first.toLowerCase() || /^[\d+("'“]/.test(line);
}

const symbol = new RegExp(String.raw`^${bullet}(?=\s)`);
const number = /^\(?\d{1,2}[.)](?=\s)/;

/** Which mark an item of a list begins with: the sign itself, *1* for a number; empty when it begins with none. */
export function markOfItem(line: string): string {
  return symbol.exec(line)?.[0] ?? (number.test(line) ? '1' : '');
}

/** Marks that stand in no sentence. */
const sure = /^[*•●▪◦·]$/;

/**
 * Where the items of the list begin that some lines are: at the first line, or at the second under a heading, which has two items or more below it where a dash or
 * a number may be of a wrapped sentence. -1 where there is no list. *THE VICTIMS⏎\* Nine people were found dead⏎\* 23 people are in hospital*
 */
export function firstItemIn(text: string, lines: readonly Line[]): number {
  const markAt = (line: Line | undefined) => (line ? markOfItem(text.slice(line.start, line.end)) : '');
  if (markAt(lines[0]) !== '') return 0;
  const mark = markAt(lines[1]);
  if (mark === '' || !beginsRow(text.slice(lines[0]!.start, lines[0]!.end))) return -1;
  if (sure.test(mark) && isShortTitle(text, lines[0]!, 0)) return 1;
  return lines.slice(2).some((line) => markAt(line) === mark) ? 1 : -1;
}
