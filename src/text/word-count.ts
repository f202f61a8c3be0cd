import { tokenize } from './words.js';

/**
 * How many words and numbers a text has: as many as `tokenize` finds, at a fraction of its cost.
 * A token never holds white space, and a piece between spaces that has one run of plain letters and digits (*talks,*), or two with a hyphen or an
 * apostrophe between them (*son-in*, *Iran's*), is one word, and so is a figure or an abbreviation (*6,495*, *U.S.*). Only the other pieces
 * (*5-year-old*, *café*) are tokenized.
 */
export function countWords(text: string): number {
  const { length } = text;
  let words = 0;
  let start = 0;
  let runs = 0;
  let plain = true;
  for (let at = 0; at < length; ) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === letter) {
      runs++;
      do at++;
      while (at < length && kinds[text.charCodeAt(at)] === letter);
      continue;
    }
    if (kind === space) {
      if (runs > 0 || !plain) words += plain && runs === 1 ? 1 : countPiece(text.slice(start, at));
      start = at + 1;
      runs = 0;
      plain = true;
    } else if (kind === other) plain = false;
    at++;
  }
  if (runs > 0 || !plain) words += plain && runs === 1 ? 1 : countPiece(text.slice(start));
  return words;
}

const mark = 0;
const letter = 1;
const space = 2;
const other = 3;

const blank = 0x20;

/** What each UTF-16 code unit is: digits, capitals and small letters of ASCII, its white space, marks; white space outside ASCII is rare enough to leave to the tokenizer. */
const kinds = new Uint8Array(2 ** 16).fill(mark, 0, 0x80).fill(other, 0x80);
kinds.fill(letter, 0x30, 0x3a).fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b);
kinds.fill(space, 0x09, 0x0e).fill(space, blank, blank + 1);
for (const character of '–—‘’“”') kinds[character.charCodeAt(0)] = mark;

/** *Iran's*, *6,495*, *U.S.*: one word among marks. */
const compound = /^[^a-z0-9]*(?:[a-z0-9]+['’-][a-z0-9]+|[0-9]+(?:[.,:/][0-9]+)+|(?:[a-z]\.){2,})[^a-z0-9]*$/i;

/** `compound` is safe for plain pieces alone, but any mark or letter outside ASCII at an end of one is the tokenizer's to judge. */
function countPiece(piece: string): number {
  if (!beyondMarks.test(piece) && compound.test(piece)) return 1;
  let words = 0;
  for (const token of tokenize(piece)) if (token.word) words++;
  return words;
}

const beyondMarks = /[^\x20-\x7e–—‘’“”]/;
