import type { Span } from '../model.js';
import { joins } from './boundaries.js';
import { isPlainLine, latinBreaks } from './latin-breaks.js';
import { latin as alphabet } from './words.js';

/**
 * The sentences of a block as spans into it, without the white space between them; together they hold everything else.
 * Unicode's sentence boundaries (UAX #29) less those that news copy shows to be none: *Gen. Mohammad*, *Feb. 06*, *"Why?" Trump asked.*
 */
export function splitSentences(text: string, language: string | undefined, offset = 0): Span[] {
  const isPlain = isPlainLine(text);
  const latin = language === greek ? undefined : latinBreaks(text, isPlain);
  // Many paragraphs of news are one sentence.
  if (latin?.length === 1 || (language !== greek && !(latin ? endsPlainly(text, latin) || endsWithin.test(text) : mayEndWithin(text))))
    return trimmed(text, [0], offset);
  const line = isPlain ? text : text.replace(lineEnds, ' ');
  const starts = latin?.map((start) => beforeOpening(line, start)) ?? boundaries(line, language ?? 'en');
  return trimmed(text, withoutJoined(line, starts), offset);
}

/** Whether a sentence plainly ends before one of those that begin at some places: *…on Friday. They…*, *…on Friday.” They…* */
function endsPlainly(text: string, starts: readonly number[]): boolean {
  for (let i = 1; i < starts.length; i++) {
    const end = starts[i]! - 1;
    if (text.charCodeAt(end) === blank && (isStop(text.charCodeAt(end - 1)) || isStop(text.charCodeAt(end - 2)))) return true;
  }
  return false;
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** The places where sentences begin that go on with none before them. */
function withoutJoined(line: string, starts: readonly number[]): number[] {
  const kept = [0];
  let opens = true;
  for (let i = 1; i < starts.length; i++) {
    const start = starts[i]!;
    opens = !joins(line.slice(starts[i - 1], start), line.slice(start, start + lookAhead), opens);
    if (opens) kept.push(start);
  }
  return kept;
}

/** In Latin text a sentence may end with something after it only where such a mark stands, and a blank behind it. */
const endsWithin = new RegExp(String.raw`[.!?][^\s${alphabet.letter}${alphabet.digit}]{0,8}\s`);

/**
 * Whether a sentence may end with something after it. Outside ASCII (*。 । ؟*) no blank need follow.
 */
function mayEndWithin(text: string): boolean {
  return /[.!?][^\s\p{L}\p{N}]{0,8}\s|(?![.!?])\p{Sentence_Terminal}[^\p{L}\p{N}]{0,8}[\p{L}\p{N}]/u.test(text);
}

/** Greek asks with a semicolon, which no other language's sentence ends in. */
const greek = 'el';

/** A line end inside a paragraph is a wrap; to the segmenter it would end the sentence. One for one, so that places stay. */
const lineEnds = /[\r\n\v\f\x85\u2028\u2029]/g;

/** How much of the next sentence the rules look at: a name of four words and a verb. */
const lookAhead = 80;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** The segmenter is handed no more than this at a time: on Node 20 its time grows with the square of the length from about 8,000 on. */
const longest = 4000;

/** In so many characters a sentence's end shows: *…on Friday."* and blanks. */
const longestEnd = 12;

/** Where sentences begin by the segmenter, in order, the first at 0. */
function boundaries(line: string, language: string): number[] {
  const segmenter = segmenterOf(language);
  const starts = [0];
  for (let from = 0; from < line.length; ) {
    const to = from + longest < line.length ? cutBefore(line, from, from + longest) : line.length;
    for (const { index } of segmenter.segment(line.slice(from, to))) if (index > 0) starts.push(beforeOpening(line, from + index));
    if (to < line.length && hasEnded(line.slice(to - longestEnd, to))) starts.push(to);
    from = to;
  }
  return starts;
}

/** In *…将继续。“我们同意。”* the rules leave the opening mark with the sentence before, because no blank stands between. */
function beforeOpening(line: string, start: number): number {
  if (start === 0 || line.charCodeAt(start - 1) === blank) return start;
  const mark = line.charAt(start - 1);
  return (mark < '\x80' ? '([{'.includes(mark) : /[\p{Ps}\p{Pi}]/u.test(mark)) ? start - 1 : start;
}

/** Whether a sentence has ended with a text that is cut off there, in whatever script. */
function hasEnded(text: string): boolean {
  return /\p{Sentence_Terminal}[^\s\p{L}\p{N}]*\s*$/u.test(text);
}

/** A place to cut at, no further than `limit`: after a sentence, else after a word, else between two letters. */
function cutBefore(line: string, from: number, limit: number): number {
  const window = line.slice(from, limit);
  // Where a sentence has ended and another begins: after a blank, or after a full stop of a script that puts none.
  const cuttingPlaces = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"'’”]*(?:\s+(?=\S)|(?<![.!?])(?=[\p{Lo}\p{Ps}\p{Pi}]))/gu;
  let sentence = 0;
  for (const { index, 0: end } of window.matchAll(cuttingPlaces)) sentence = index + end.length;
  const word = window.search(/\s\S*$/) + 1;
  const between = window.length - (/[\ud800-\udbff]$/.test(window) ? 1 : 0);
  return from + (sentence || word || between);
}

const blank = 0x20;

/** The sentences that begin at some places, without white space at their ends, as spans that begin with `offset`. */
function trimmed(text: string, starts: readonly number[], offset: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < starts.length; i++) {
    let start = starts[i]!;
    let end = starts[i + 1] ?? text.length;
    while (start < end && isSpace(text, start)) start++;
    while (start < end && isSpace(text, end - 1)) end--;
    if (start < end) spans.push([offset + start, offset + end]);
  }
  return spans;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= blank ? code === blank || (code >= 0x09 && code <= 0x0d) : code >= 0xa0 && /\s/.test(text.charAt(at));
}
