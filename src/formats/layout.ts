import { endsSentence } from '../text/boundaries.js';
import { type Break, breaksOf, type Line, linesOf } from './lines.js';

/** Lines between two blank ones. */
export interface Group {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
}

/** How a file is laid out, decided once for all of it. */
export interface Layout {
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
export const widest = 110;

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

/** Lines between two blank ones, read. */
export function groupOf(text: string, lineEnd: RegExp): Group {
  const lines = linesOf(text, lineEnd);
  return { text, lines, breaks: breaksOf(text, lines) };
}

/** Whether a group ends as a sentence does. */
export const isProse = (group: Group): boolean => endsSentence(group.text.trimEnd());

/** Which of a group's line ends its last sentence ends at; their number when that is the group's end, -1 when it has no sentence. */
export function lastEndIn(group: Group): number {
  return isProse(group) ? group.breaks.length : group.breaks.map(({ ended }) => ended).lastIndexOf(true);
}

/** Which groups hold sentences: those that end in one. Where a wire closes its copy without a blank line, as telex did, none does: *…to Port Ellery.⏎NNNN* */
export function proseAmong(groups: readonly Group[]): boolean[] {
  const prose = groups.map(isProse);
  return prose.includes(true) ? prose : groups.map(({ breaks }) => breaks.some(({ ended }) => ended));
}

/** How a file is laid out, by its groups and by which of them hold sentences. */
export function layoutOf(groups: readonly Group[], prose: readonly boolean[]): Layout {
  const lengths = Uint32Array.from(groups.flatMap(({ lines }) => lines.map(({ columns }) => columns))).sort();
  const width = lengths[Math.ceil((lengths.length - 1) * withinWidth)] as number;
  const base = groups.reduce(
    (least, { lines }) => lines.reduce((min, { indent }) => Math.min(min, indent), least),
    Number.POSITIVE_INFINITY,
  );
  const others = (group: (typeof groups)[number]) => (prose.includes(true) ? [] : group.breaks);
  const breaks = groups.flatMap((group, i) => (prose[i] ? group.breaks.slice(0, lastEndIn(group)) : others(group)));
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
export function flows({ length, word, open }: Break, width: number): boolean {
  return length <= widest && (open || (word > 0 && length + 1 + word > width && width > 0));
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
