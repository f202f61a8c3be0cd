/** A line of a stretch of text: where its letters begin and end in it, and how far it is indented, in columns. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** What can be seen of a place where one line follows another. */
export interface Break {
  /** The length of the line before, in columns, its indent among them. */
  readonly length: number;
  /** The length of the first word of the line after; 0 when it tells nothing (an address, a row of figures with no blank). */
  readonly word: number;
  /** How far the line after is indented, in columns. */
  readonly indent: number;
  /** Whether the line before ends a sentence: `…on Friday.` */
  readonly ended: boolean;
  /** Whether the sentence is plainly unfinished: the next line is in lower case, or this one ends in *the*, *of* or a comma. */
  readonly open: boolean;
}

/** A tab's columns: what an ANPA paragraph opens with. */
const tab = 4;

/** The lines of a text that are not blank; U+2028 and U+2029 end a line only where nothing else does, as in text out of a page layout program. */
export function linesOf(text: string): Line[] {
  const end = /[\r\n]/.test(text) ? /\r\n?|\n|$/g : /[\u2028\u2029]|$/g;
  const lines: Line[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(end)) {
    const line = text.slice(from, index);
    const start = line.length - line.trimStart().length;
    if (start < line.length) lines.push({ start: from + start, end: from + line.trimEnd().length, indent: columnsOf(line.slice(0, start)) });
    from = index + mark.length;
  }
  return lines;
}

function columnsOf(blank: string): number {
  let columns = 0;
  for (const mark of blank) columns += mark === '\t' ? tab : mark === '\u3000' ? 2 : mark === '\f' || mark === '\ufeff' ? 0 : 1;
  return columns;
}

const sentenceEnd = /[.!?…。！？｡।॥؟۔።][\p{Pe}\p{Pf}"'’”]*$/u;

/** Whether a text ends as a sentence does: `…of the past year."` */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8));
}

/** *Iran, US Hold Talks After* goes on in the next line. */
const unfinished = /(?:,|\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|with))$/i;

/** A word longer than this is an address or a row of a table: *2026-02-06,Muscat,12.5*. */
const longestWord = 20;

/** What can be seen between each line of a text and the next. */
export function breaksOf(text: string, lines: readonly Line[]): Break[] {
  return lines.slice(1).map((next, i) => {
    const line = lines[i] as Line;
    const before = text.slice(Math.max(line.start, line.end - 12), line.end);
    const ended = endsSentence(before);
    return {
      length: line.indent + line.end - line.start,
      word: wordLength(text.slice(next.start, Math.min(next.end, next.start + longestWord + 1))),
      indent: next.indent,
      ended,
      open: !ended && (/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) || unfinished.test(before)),
    };
  });
}

/** Scripts that are wrapped at any letter. */
const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

function wordLength(opening: string): number {
  if (unspaced.test(opening)) return 1;
  const length = opening.search(/\s|$/);
  return length > longestWord ? 0 : length;
}
