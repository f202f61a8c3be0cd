import { flows, type Group, groupOf, isProse, type Layout, lastEndIn, layoutOf, proseAmong, widest } from './layout.js';
import { type Break, hasLineEnd, type Line, lineEndOf } from './lines.js';
import { areRows, firstItemIn, isOverSentences, markOfItem } from './rows.js';

/** A blank line, or several, with the line end before; CRLF is one line end, also to a regular expression that would rather find two. */
const blankLines = /(?:\r\n|\r(?!\n)|\n)(?:[^\S\r\n]*(?:\r\n|\r(?!\n)|\n))+/;

/** The stretches of a text between blank lines, without white space at their ends. */
export function blankLineParagraphs(text: string): string[] {
  return partsOf(text).map((part) => part.trim());
}

/** The same with their first line's indent. */
function partsOf(text: string): string[] {
  return text.split(blankLines).filter((part) => part.trim() !== '');
}

/**
 * The paragraphs of a plain text, without white space at their ends, in order; a wrapped one keeps its line ends.
 *
 * - a blank line between them:    `…on Friday.⏎⏎The talks are…`, each on one line or hard-wrapped
 * - one a line:                   `…on Friday.⏎The talks are…`
 * - hard-wrapped, no blank lines: `…between the two foes.⏎Araghchi said as the talks began that⏎Tehran…`: a line with room for the next word ends one
 * - rows of figures, items of a list: `Halsund 2 Port Ellery 1⏎Lumara 0 Varnholt 0`, `* Profit rises⏎* Shares fall`
 * - an indent opens one:          `…on Friday.⏎\tThe talks are…` (ANPA 1312, IPTC 7901)
 *
 * The lines of a head that stand together (headline, byline, date) are told apart, and so are those after the last sentence; and where each paragraph is a line,
 * also lines between paragraphs of which the last ends in no full stop (*View image in fullscreen⏎The ferry off Halsund*).
 */
export function paragraphsOf(text: string): string[] {
  const parts = partsOf(text);
  const trimmed = parts.map((part) => part.trim());
  const lineEnd = lineEndOf(text);
  if (!trimmed.some((part) => hasLineEnd(part, lineEnd))) return trimmed;
  const groups = parts.map((part) => groupOf(part, lineEnd));
  const prose = proseAmong(groups);
  const layout = layoutOf(groups, prose);
  const [first, last] = [prose.indexOf(true), prose.lastIndexOf(true)];
  return groups.flatMap((group, i) => {
    if (groups.length === 1) return splitGroup(group, layout, 'each');
    if (first >= 0 && (i < first || i > last)) return splitGroup(group, layout, 'each');
    return splitGroup(group, layout, i === first ? 'head' : 'none');
  });
}

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

/** Where a group's line ends divide it: `each`: wherever a line does not flow into the next; `head`: only before its first wrap and behind its last sentence; `none`. */
type Manner = 'each' | 'head' | 'none';

/**
 * Whether a line end is one that a paragraph of a file with blank lines kept by chance: *…by a 3D printer, the zoo said⏎on Sunday.*; below the head, where
 * a byline may follow any line, also *…said President⏎Trump…*
 */
function isLeftOver({ length, ended, open, item }: Break, manner: Manner): boolean {
  return !ended && !item && (open || (manner === 'none' && length > widest));
}

/** Whether the last line may be a title all the same: *Bank cuts rates⏎How did the ferry run aground?* */
const endsInTitle = ({ text }: Group): boolean => /[?!]$/.test(text.trimEnd().slice(-1));

function splitGroup(group: Group, { width, indent, divided, alone }: Layout, manner: Manner): string[] {
  const { text, lines, breaks } = group;
  const each =
    manner === 'each' ||
    (alone && (manner === 'head' || !isProse(group) || endsInTitle(group))) ||
    lines.some(({ columns }) => columns > widest) ||
    (width === 0 && (breaks.every(({ ended }) => ended) || isOverSentences(text, lines, breaks)));
  const firstWrap = breaks.findIndex((at) => flows(at, width));
  const lastEnd = lastEndIn(group);
  const rows = areRows(text, lines, breaks, width);
  const firstItem = firstItemIn(text, lines);
  const pieces: string[] = [];
  let start = lines[0]?.start ?? 0;
  let opened = (lines[0]?.indent ?? 0) > indent;
  breaks.forEach((at, i) => {
    const byline = manner === 'head' && (isByline(text, lines[i]!) || isByline(text, lines[i + 1]!));
    const parts = rows || byline || (at.item && firstItem >= 0 && isNextItem(text, lines[firstItem]!, lines[i + 1]!));
    const behind = manner === 'head' && lastEnd >= 0 && i >= lastEnd;
    const outside = behind || (manner === 'head' && i < firstWrap);
    const goesOn = (flows(at, width) && !(behind && at.ended)) || (opened && !at.ended && !at.item) || (divided && isLeftOver(at, manner));
    if (!parts && at.indent <= indent && (goesOn || !(each || outside))) return;
    pieces.push(text.slice(start, lines[i]?.end));
    start = lines[i + 1]?.start as number;
    opened = at.indent > indent;
  });
  return [...pieces, text.slice(start, lines.at(-1)?.end)];
}
