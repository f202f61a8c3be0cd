import { isAscii } from './ascii.js';
import { withoutWraps, wrap } from './normalize.js';

/** A word, a number or a mark of a text, and where it stands in it. */
export interface Token {
  /** The token's letters as they are compared: composed (NFC), case kept. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is a word or a number; otherwise it is a mark. */
  readonly word: boolean;
}

/** The words, numbers and marks of a text, in order, without the white space between them. */
export function tokenize(text: string): Token[] {
  return latin.beyond.test(text) ? tokensOfAny(text) : tokensOfLatin(text);
}

/** In text with no letters but Latin ones: asks of each place whether a word begins there, because lists of what a regular expression found take as long again. */
function tokensOfLatin(text: string): Token[] {
  const tokens: Token[] = [];
  const isComposed = isAscii(text);
  let start = 0;
  while (start < text.length) {
    if (isBlank(text.charCodeAt(start))) {
      start++;
      continue;
    }
    latinWord.lastIndex = start;
    const word = latinWord.test(text);
    const end = word ? latinWord.lastIndex : endOfMarks(text, start);
    const found = text.slice(start, end);
    tokens.push({ key: isComposed ? found : keyOf(found), start, end, word });
    start = end;
  }
  return tokens;
}

/** White space that Latin text may have. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

/** Where a run of one mark ends. */
function endOfMarks(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  let end = start + 1;
  while (text.charCodeAt(end) === mark) end++;
  return end;
}

function tokensOfAny(text: string): Token[] {
  const pattern = anyToken();
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found, unspacedRun, , word] = match;
    if (unspacedRun) for (const token of segmentWords(found, match.index)) tokens.push(token);
    else tokens.push({ key: keyOf(found), start: match.index, end: match.index + found.length, word: word !== undefined });
  }
  return tokens;
}

/** What letters, digits and signs of currency are, each a regular expression for one of them. */
interface Alphabet {
  readonly letter: string;
  readonly digit: string;
  readonly currency: string;
  /** What words are made of: letters, digits, combining accents, soft hyphens, joiners. */
  readonly part: string;
}

/**
 * The source of a regular expression for words and numbers. In order: abbreviations with inner points (*U.S.*, *a.m.*); numbers with their separators, sign of
 * currency and ending, and what a hyphen joins to them (*$1.5*, *6,495*, *10:15*, *1990s*, *0.69-0.86*); words with inner apostrophes and hyphens (*don't*, *al-Busaidi*).
 */
function wordOf({ letter, digit, currency, part }: Alphabet): string {
  // Initials that a word follows at once are none, and no end of their row is looked at again: a row of a hundred thousand would take minutes.
  const withinInitials = String.raw`(?<!${part}|['’‑-])${letter}\.${letter}\.`;
  const abbreviation = String.raw`${letter}\.(?<!${withinInitials})(?:${letter}\.)+(?!${letter})`;
  const behind = `${digit}+(?:[.,:٫٬]${digit}+)+${part}*|${part}+`;
  const number = `${currency}?${digit}+(?:[.,:/٫٬]${digit}+)*${part}*(?:[-'’](?:${behind}))*`;
  const word = `${part}+(?:[-'’‑]${part}+)*`;
  return `${abbreviation}|${number}|${word}`;
}

/** Latin letters, accents, and the marks of copy. */
const latinLetters = String.raw`\0-\u024f\u0300-\u036f\u2010-\u2027\u2030-\u203a\u20a0-\u20c0`;

/**
 * Text with no letters but Latin ones, as most copy is: its regular expression names the letters one by one. Those with `\p{…}` take V8 some
 * milliseconds to make ready, which a short run of the program would feel.
 */
export const latin = {
  /** What such text has not. */
  beyond: new RegExp(`[^${latinLetters}]`),
  letter: String.raw`a-zA-Z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f`,
  digit: String.raw`0-9\xb2\xb3\xb9\xbc-\xbe`,
  currency: String.raw`$\xa2-\xa5\u20a0-\u20c0`,
  /** What else stands within words: soft hyphens and accents. */
  inner: String.raw`\xad\u0300-\u036f`,
};
const latinWord = new RegExp(
  wordOf({
    letter: `[${latin.letter}]`,
    digit: `[${latin.digit}]`,
    currency: `[${latin.currency}]`,
    part: `[${latin.letter}${latin.digit}${latin.inner}]`,
  }),
  'y',
);

/** Scripts that put no space between words: the segmenter parts their runs. */
const scripts = ['Han', 'Hira', 'Kana', 'Thai', 'Lao', 'Khmr', 'Mymr'].map((script) => String.raw`\p{sc=${script}}`).join('');
/** One letter of a script that puts no space between words, as a part of a regular expression with the flag `u`. */
export const unspaced = `[${scripts}ー々]`;
const unspacedRun = String.raw`${unspaced}(?:[${scripts}ー々\p{M}]|${wrap}(?=${unspaced}))*`;

/** What is one sign of several code points (Unicode, UTS 51): the flag 🇦🇷, a hand with its colour 👍🏽, a family that joiners hold together; a run of one is one mark. */
const person = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?`;
const picture = String.raw`\p{Regional_Indicator}{2}|(${person}(?:\u200d${person})*)\2*`;

let general: RegExp | undefined;

/** Runs of an unspaced script, which go to the segmenter; signs of several code points; words and numbers; runs of one mark (*...*, *--*). */
function anyToken(): RegExp {
  if (general) return general;
  const word = wordOf({
    letter: String.raw`(?:(?!${unspaced})\p{L})`,
    digit: String.raw`(?:(?!${unspaced})\p{N})`,
    currency: String.raw`\p{Sc}`,
    part: String.raw`(?:(?!${unspaced})[\p{L}\p{N}\p{M}\xad\u200c\u200d])`,
  });
  general = new RegExp(String.raw`(${unspacedRun})|${picture}|(${word})|(\S)\4*`, 'gu');
  return general;
}

let segmenter: Intl.Segmenter | undefined;

/** The segmenter's time grows with the square of what it is given on Node 20: long runs are cut, at worst within a word. */
const longestRun = 1000;

function* segmentWords(run: string, offset: number): Generator<Token> {
  // Dictionaries, not the locale, part words here; a fixed one keeps every machine the same.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const composed = composedPlaces(run);
  for (let from = 0; from < composed.text.length; from += longestRun) {
    for (const { segment, index, isWordLike } of segmenter.segment(composed.text.slice(from, from + longestRun))) {
      const [start, end] = [composed.start(from + index), composed.end(from + index + segment.length)];
      yield { key: segment, start: offset + start, end: offset + end, word: isWordLike === true };
    }
  }
}

/** A run in one line and composed, so that バ is one letter however it was written, and where in the run each of its letters begins and ends. */
function composedPlaces(run: string): { text: string; start: (at: number) => number; end: (at: number) => number } {
  const text = withoutWraps(run).normalize('NFC');
  if (text === run) return { text, start: (at) => at, end: (at) => at };
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const { 0: letter, index } of run.matchAll(/\S\p{M}*/gu)) {
    for (const _ of letter.normalize('NFC').split('')) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { text, start: (at) => starts[at]!, end: (at) => ends[at - 1]! };
}

let plainWord: RegExp | undefined;

/**
 * The words of a text as its letters and digits alone make them: maximal runs of both, in lower case; where a script puts no space between words, those that
 * the segmenter finds. No apostrophe, hyphen or point is part of a word, and combining accents part words: compose the text first.
 */
export function plainWords(text: string): string[] {
  plainWord ??= new RegExp(String.raw`(${unspacedRun})|(?:(?!${unspaced})[\p{L}\p{N}])+`, 'gu');
  return Array.from(text.matchAll(plainWord), ([run, unspacedOnes]) =>
    unspacedOnes === undefined ? [run.toLowerCase()] : partedWords(run),
  ).flat();
}

function partedWords(run: string): string[] {
  return Array.from(segmentWords(run, 0)).flatMap(({ key, word }) => (word ? [key] : []));
}

function keyOf(text: string): string {
  return isAscii(text) ? text : text.normalize('NFC');
}
