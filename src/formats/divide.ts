import { flows, type Group, isProse, type Layout, lastEndIn, widest } from './layout.js';
import type { Break, Line } from './lines.js';
import { areRows, firstItemIn, isOverSentences, markOfItem } from './rows.js';

/** Where a group's line ends divide it: `each`: wherever a line does not flow into the next; `head`: only before its first wrap and behind its last sentence; `none`. */
export type Manner = 'each' | 'head' | 'none';

/** The paragraphs of a group, without white space at their ends, in order. */
export function divided(group: Group, layout: Layout, manner: Manner): string[] {
  const { text, lines, breaks } = group;
  const ends = new Ends(group, layout, manner);
  const pieces: string[] = [];
  let start = lines[0]?.start ?? 0;
  let isIndented = (lines[0]?.indent ?? 0) > layout.indent;
  breaks.forEach(({ indent }, i) => {
    if (!ends.at(i, isIndented)) return;
    pieces.push(text.slice(start, lines[i]!.end));
    start = lines[i + 1]!.start;
    isIndented = indent > layout.indent;
  });
  return [...pieces, text.slice(start, lines.at(-1)?.end)];
}

/** The line ends of a group at which a paragraph ends. */
class Ends {
  /** Whether every line end is one, wherever a line does not flow into the next. */
  readonly #each: boolean;
  readonly #areRows: boolean;
  readonly #firstItem: number;
  readonly #firstWrap: number;
  readonly #lastEnd: number;

  constructor(
    readonly group: Group,
    readonly layout: Layout,
    readonly manner: Manner,
  ) {
    const { text, lines, breaks } = group;
    this.#each = manner === 'each' || isLineByLine(group, layout, manner);
    this.#areRows = areRows(text, lines, breaks, layout.width);
    this.#firstItem = firstItemIn(text, lines);
    this.#firstWrap = breaks.findIndex((at) => flows(at, layout.width));
    this.#lastEnd = lastEndIn(group);
  }

  /** Whether the line end of a number is one; `isIndented`: whether its paragraph opens with an indent. */
  at(i: number, isIndented: boolean): boolean {
    if (this.group.breaks[i]!.indent > this.layout.indent || this.#isBesideWhole(i)) return true;
    return (this.#each || this.#isOutside(i)) && !this.#goesOn(i, isIndented);
  }

  /** Whether one of the lines beside it stands by itself whatever its length: a row of a table, an item of a list, in a head a byline. */
  #isBesideWhole(i: number): boolean {
    const { text, lines, breaks } = this.group;
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (this.#areRows || (this.manner === 'head' && (isByline(text, line) || isByline(text, next)))) return true;
    return breaks[i]!.item && this.#firstItem >= 0 && isNextItem(text, lines[this.#firstItem]!, next);
  }

  /** Whether it is in a head and not in the wrapped prose of it. */
  #isOutside(i: number): boolean {
    return this.manner === 'head' && (i < this.#firstWrap || this.#isBehind(i));
  }

  #isBehind(i: number): boolean {
    return this.manner === 'head' && this.#lastEnd >= 0 && i >= this.#lastEnd;
  }

  /** Whether the line before flows into the next all the same. */
  #goesOn(i: number, isIndented: boolean): boolean {
    const at = this.group.breaks[i]!;
    if (flows(at, this.layout.width) && !(this.#isBehind(i) && at.ended)) return true;
    return (isIndented && !at.ended && !at.item) || (this.layout.divided && isLeftOver(at, this.manner));
  }
}

/** Whether a group's lines are paragraphs by themselves: in a file of such, where one is longer than any wrap leaves it, or where each is a sentence. */
function isLineByLine(group: Group, { width, alone }: Layout, manner: Manner): boolean {
  const { text, lines, breaks } = group;
  if (alone && (manner === 'head' || !isProse(group) || endsInTitle(group))) return true;
  if (lines.some(({ columns }) => columns > widest)) return true;
  return width === 0 && (breaks.every(({ ended }) => ended) || isOverSentences(text, lines, breaks));
}

/** Whether the last line may be a title all the same: *Bank cuts rates⏎How did the ferry run aground?* */
const endsInTitle = ({ text }: Group): boolean => /[?!]$/.test(text.trimEnd().slice(-1));

/** Whether a line is an item of the list that another opens; the hyphen of a wrapped sentence is in no list. */
function isNextItem(text: string, first: Line, next: Line): boolean {
  const mark = markOfItem(text.slice(next.start));
  return mark !== '' && mark === markOfItem(text.slice(first.start));
}

/** *By Jane Roe in Halsund*: under a headline a line of nothing but names stands by itself, whatever its length. */
function isByline(text: string, { start, end }: Line): boolean {
  return end - start <= longestByline && byline.test(text.slice(start, end).trim());
}

const longestByline = 60;
const byline = /^(?:By|BY) [A-Z][\w.'’-]+(?:,? (?:[A-Z][\w.'’-]*|and|in|of|for|the|al|de|van|von))+$/;

/**
 * Whether a line end is one that a paragraph of a file with blank lines kept by chance: *…by a 3D printer, the zoo said⏎on Sunday.*; below the head, where
 * a byline may follow any line, also *…said President⏎Trump…*
 */
function isLeftOver({ length, ended, open, item }: Break, manner: Manner): boolean {
  return !ended && !item && (open || (manner === 'none' && length > widest));
}
