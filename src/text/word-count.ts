import { tokenize } from './words.js';

/**
 * How many words and numbers a text has: as many as `tokenize` finds, at a fraction of its cost.
 * A token never holds white space, and a piece between spaces that has one run of plain letters and digits (*talks,*), or two with a hyphen or an
 * apostrophe between them (*son-in*, *Iran's*), is one word. Only the other pieces (*U.S.*, *6,495*, *café*) are tokenized.
 */
export function countWords(text: string): number {
  const { length } = text;
  let words = 0;
  let start = 0;
  let runs = 0;
  let plain = true;
  let before = mark;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : blank;
    const kind = code < 0x80 ? ascii[code]! : beyondAscii(code);
    if (kind === letter) {
      if (before !== letter) runs++;
    } else if (kind === space) {
      if (runs > 0 || !plain) words += plain && runs === 1 ? 1 : countPiece(text.slice(start, at));
      start = at + 1;
      runs = 0;
      plain = true;
    } else if (kind === other) plain = false;
    before = kind;
  }
  return words;
}

const mark = 0;
const letter = 1;
const space = 2;
const other = 3;

const blank = 0x20;

/** What each character of ASCII is: digits, capitals and small letters, white space, all else. */
const ascii = new Uint8Array(0x80).fill(mark);
ascii.fill(letter, 0x30, 0x3a).fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b);
ascii.fill(space, 0x09, 0x0e).fill(space, blank, blank + 1);

/** White space outside ASCII is rare enough in copy to leave to the tokenizer. */
function beyondAscii(code: number): number {
  return curlyMarks.has(code) ? mark : other;
}

const curlyMarks: ReadonlySet<number> = new Set(Array.from('–—‘’“”', (character) => character.charCodeAt(0)));

const compound = /^[^a-z0-9]*[a-z0-9]+['’-][a-z0-9]+[^a-z0-9]*$/i;

/** `compound` is safe for plain pieces alone, but any mark or letter outside ASCII at an end of one is the tokenizer's to judge. */
function countPiece(piece: string): number {
  if (!beyondMarks.test(piece) && compound.test(piece)) return 1;
  let words = 0;
  for (const token of tokenize(piece)) if (token.word) words++;
  return words;
}

const beyondMarks = /[^\x20-\x7e–—‘’“”]/;
