import { endsSentence } from '../text/boundaries.js';
import { type Break, breaksOf, hasLineEnd, type Line, lineEndOf, linesOf } from './lines.js';
import { areRows, markOfItem } from './rows.js';

/** Lines between two blank ones. */
interface Group {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
}

/** How a file is laid out, decided once for all of it. */
interface Layout {
  /** Whether blank lines divide it. */
  readonly divided: boolean;
  /** The width that its lines are wrapped at, in columns; 0 when each paragraph is one line. */
  readonly width: number;
  /** Whether a paragraph is one line and a blank line parts it from the next, in nearly all of the file: a line end that is no wrap ends something then. */
  readonly alone: boolean;
  /** A line that is indented further than this opens a paragraph; `Infinity` when indents mean nothing. */
  readonly indent: number;
}

/** No copy is wrapped at more columns than this: a longer line is a paragraph. */
const widest = 110;

/** Nor at fewer: shorter lines are heads, verses and lists. */
const narrowest = 36;

/** The share of a file's lines that are no longer than its width: the rest are addresses and tables. */
const withinWidth = 0.9;

/** The share of line ends within sentences that must look like wraps for a file to be hard-wrapped: nearly all do then, and in a poem a third. */
const wrappedShare = 0.6;

/** The share of indented lines that must follow the end of a sentence for an indent to open a paragraph. Hanging indents of lists follow anything. */
const openingShare = 0.8;

/** The share of a file's paragraphs that must be one line for the others' line ends to be ends; a poem's stanzas have several. */
const aloneShare = 2 / 3;

/** Fewer columns than this are a stray blank, not an indent. */
const smallestIndent = 2;

/** A blank line, or several, with the line end before; CRLF is one line end, also to an expression that would rather find two. */
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

function groupOf(text: string, lineEnd: RegExp): Group {
  const lines = linesOf(text, lineEnd);
  return { text, lines, breaks: breaksOf(text, lines) };
}

const isProse = (group: Group): boolean => endsSentence(group.text.trimEnd());

/** Whether the last line may be a title all the same: *Bank cuts rates⏎How did the ferry run aground?* */
const endsInTitle = ({ text }: Group): boolean => /[?!]$/.test(text.trimEnd().slice(-1));

/** Which of a group's line ends its last sentence ends at; their number when that is the group's end, -1 when it has no sentence. */
function lastEndIn(group: Group): number {
  return isProse(group) ? group.breaks.length : group.breaks.map(({ ended }) => ended).lastIndexOf(true);
}

/** Which groups hold sentences: those that end in one. Where a wire closes its copy without a blank line, as telex did, none does: *…to Port Ellery.⏎NNNN* */
function proseAmong(groups: readonly Group[]): boolean[] {
  const prose = groups.map(isProse);
  return prose.includes(true) ? prose : groups.map(({ breaks }) => breaks.some(({ ended }) => ended));
}

function layoutOf(groups: readonly Group[], prose: readonly boolean[]): Layout {
  const lengths = Uint32Array.from(groups.flatMap(({ lines }) => lines.map(({ columns }) => columns))).sort();
  const width = lengths[Math.ceil((lengths.length - 1) * withinWidth)] as number;
  const base = groups.reduce(
    (least, { lines }) => lines.reduce((min, { indent }) => Math.min(min, indent), least),
    Number.POSITIVE_INFINITY,
  );
  const breaks = groups.flatMap((group, i) =>
    prose[i] ? group.breaks.slice(0, lastEndIn(group)) : prose.includes(true) ? [] : group.breaks,
  );
  const telling = breaks.filter(({ indent, ended }) => indent < base + smallestIndent && !ended);
  const wraps = telling.filter((at) => flows(at, width));
  const wrapped = width >= narrowest && width <= widest && wraps.length > 0 && wraps.length >= telling.length * wrappedShare;
  const indent = opensByIndent(groups, base) ? base + smallestIndent - 1 : Number.POSITIVE_INFINITY;
  return { divided: groups.length > 1, width: wrapped ? width : 0, alone: !wrapped && standAlone(groups, prose), indent };
}

/**
 * Whether the paragraphs behind the first are a line each, and one line is longer than any wrap leaves it: *Ferry runs aground⏎Jane Doe⏎The ferry ran…* over them is a
 * headline, a byline and a lead.
 */
function standAlone(groups: readonly Group[], prose: readonly boolean[]): boolean {
  const paragraphs = groups.filter((_, i) => prose[i]);
  const later = paragraphs.slice(1);
  const single = later.filter(({ breaks }) => breaks.every(({ open }) => open));
  return (
    later.length > 0 &&
    single.length >= later.length * aloneShare &&
    paragraphs.some(({ lines }) => lines.some(({ columns }) => columns > widest))
  );
}

/** Whether a line end is only a wrap: the sentence is unfinished, or the next word would not have fitted. */
function flows({ length, word, open }: Break, width: number): boolean {
  return length <= widest && (open || (word > 0 && length + 1 + word > width && width > 0));
}

/**
 * Whether a line end is one that a paragraph of a file with blank lines kept by chance: *…by a 3D printer, the zoo said⏎on Sunday.*; below the head, where
 * a byline may follow any line, also *…said President⏎Trump…*
 */
function isLeftOver({ length, ended, open, item }: Break, manner: Manner): boolean {
  return !ended && !item && (open || (manner === 'none' && length > widest));
}

/** A group's first indented line may follow anything: a headline, a byline. One that follows another indented line must follow the end of a sentence. */
function opensByIndent(groups: readonly Group[], base: number): boolean {
  const least = base + smallestIndent;
  const openings = groups.flatMap(({ lines, breaks }) => {
    const first = lines.findIndex(({ indent }) => indent >= least);
    return breaks.flatMap(({ indent, ended }, i) => (indent >= least ? [ended || i + 1 === first] : []));
  });
  return openings.length > 0 && openings.filter(Boolean).length >= openings.length * openingShare;
}

/** Whether a line is an item of the list that another opens; the hyphen of a wrapped sentence is in no list. */
function isNextItem(text: string, first: Line, next: Line): boolean {
  const mark = markOfItem(text.slice(next.start));
  return mark !== '' && mark === markOfItem(text.slice(first.start));
}

/** Where a group's line ends divide it: `each`: wherever a line does not flow into the next; `head`: only before its first wrap and behind its last sentence; `none`. */
type Manner = 'each' | 'head' | 'none';

function splitGroup(group: Group, { width, indent, divided, alone }: Layout, manner: Manner): string[] {
  const { text, lines, breaks } = group;
  const each =
    manner === 'each' ||
    (alone && (manner === 'head' || !isProse(group) || endsInTitle(group))) ||
    lines.some(({ columns }) => columns > widest) ||
    (width === 0 && breaks.every(({ ended }) => ended));
  const firstWrap = breaks.findIndex((at) => flows(at, width));
  const lastEnd = lastEndIn(group);
  const rows = areRows(text, lines, breaks, width);
  const pieces: string[] = [];
  let start = lines[0]?.start ?? 0;
  let opened = (lines[0]?.indent ?? 0) > indent;
  breaks.forEach((at, i) => {
    const parts = rows || (at.item && isNextItem(text, lines[0]!, lines[i + 1]!));
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
