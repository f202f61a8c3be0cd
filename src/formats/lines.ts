import { endsSentence } from '../text/boundaries.js';
import { bullet } from '../text/lists.js';

/** A line of a stretch of text: where its letters begin and end in it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How far it is indented, in columns. */
  readonly indent: number;
  /** How long it is with its indent, in columns: a Chinese letter takes two. */
  readonly columns: number;
}

/** What can be seen of a place where one line follows another. */
export interface Break {
  /** The length of the line before, in columns, its indent among them. */
  readonly length: number;
  /** The length of the first word of the line after; 0 when it tells nothing (an address, a row of a table). */
  readonly word: number;
  /** How far the line after is indented, in columns. */
  readonly indent: number;
  /** Whether the line before ends a sentence: `…on Friday.` */
  readonly ended: boolean;
  /** Whether the sentence is plainly unfinished: the next line goes on in lower case, or this one ends in *the*, *of* or a comma. */
  readonly open: boolean;
  /** Whether the line after is an item of a list: `- Almost 51,000 people were arrested`. */
  readonly item: boolean;
}

/** A tab's columns: what an ANPA paragraph opens with. */
const tab = 4;

/** What ends a line in a text: U+2028 and U+2029, a vertical tab and a form feed do only where nothing else does, as in text out of a page layout program. */
export function lineEndOf(text: string): RegExp {
  return /[\r\n]/.test(text.trim()) ? lineEnds : separators;
}

const lineEnds = /\r\n?|\n/;
const separators = /[\v\f\u2028\u2029]/;

/** Whether a stretch of a text has a line end. The usual ones are looked for one by one: a regular expression takes ten times as long. */
export function hasLineEnd(text: string, lineEnd: RegExp): boolean {
  return lineEnd === lineEnds ? text.includes('\n') || text.includes('\r') : lineEnd.test(text);
}

/** The lines of a stretch of text that are not blank. */
export function linesOf(text: string, lineEnd: RegExp): Line[] {
  const ends = new RegExp(lineEnd, 'g');
  const lines: Line[] = [];
  let from = 0;
  for (let found = ends.exec(text); found; found = ends.exec(text)) {
    pushLine(lines, text.slice(from, found.index), from);
    from = ends.lastIndex;
  }
  pushLine(lines, text.slice(from), from);
  return lines;
}

function pushLine(lines: Line[], line: string, from: number): void {
  const start = line.length - line.trimStart().length;
  if (start === line.length) return;
  const end = line.trimEnd().length;
  const indent = columnsOf(line.slice(0, start));
  lines.push({ start: from + start, end: from + end, indent, columns: indent + columnsOf(line.slice(start, end)) });
}

/** What takes a column a letter. */
const plain = /^[\x20-\x7e]*$/;

function columnsOf(text: string): number {
  if (plain.test(text)) return text.length;
  const wide = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303fー\uff01-\uff60]/gu)?.length ?? 0;
  const tabs = text.match(/\t/g)?.length ?? 0;
  const none = text.match(/[\f\ufeff]/g)?.length ?? 0;
  return text.length + wide + tabs * (tab - 1) - none;
}

/** *Iran, US Hold Talks After* goes on in the next line. */
const unfinished = /(?:,|\s(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|to|with))$/i;

/** *- …*, *• …*, *1. …*, *(a) …* */
const listItem = new RegExp(String.raw`^(?:${bullet}|\(?\w{1,2}[.)])\s`);

/** In so many characters an item of a list shows its mark. */
const longestMark = 4;

/** A word longer than this is an address or a row of a table: *2026-02-06,Muscat,12.5*. */
const longestWord = 20;

/** How much of a line's end tells whether its sentence goes on: *…between the*, *…on Friday.”* */
const toldByEnd = 12;

/** What can be seen between each line of a text and the next. */
export function breaksOf(text: string, lines: readonly Line[]): Break[] {
  return lines.slice(1).map((next, i) => {
    const line = lines[i] as Line;
    const before = text.slice(Math.max(line.start, line.end - toldByEnd), line.end);
    const ended = endsSentence(before);
    return {
      length: line.columns,
      word: wordLength(text.slice(next.start, next.end)),
      indent: next.indent,
      ended,
      item: listItem.test(text.slice(next.start, next.start + longestMark)),
      open:
        isDash(text, next) ||
        (!ended &&
          (isDash(text, line) || unfinished.test(before) || (startsLower(text, next) && !startsLower(text, line) && hasWord(text, line)))),
    };
  });
}

/** A line in lower case goes on with one in capitals; below another in lower case it may be an item of a list. */
function startsLower(text: string, { start }: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2));
}

/** A page sets its agency, the dash and the story in three lines: *CNN⏎ — ⏎The ferry ran aground…* */
function isDash(text: string, { start, end }: Line): boolean {
  return end - start === 1 && (text[start] === '—' || text[start] === '–');
}

/** A line of marks alone is a rule, and no sentence goes on below it: *---⏎title: Harbour fire kills 4* */
function hasWord(text: string, { start, end }: Line): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Scripts that are wrapped at any letter, but not before a stop: a line may end a letter early. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const letterAndStop = 3;

function wordLength(line: string): number {
  const length = line.search(/\s|$/);
  const letter = line.slice(0, length).search(unspaced);
  // *6.8级地震*: a figure stays in one line with itself.
  if (letter >= 0) return letter + letterAndStop;
  return length > longestWord || line.includes('\t') ? 0 : length;
}
