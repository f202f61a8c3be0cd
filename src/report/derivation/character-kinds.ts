/** The kinds of characters by which words of ASCII letters are found in a text. */

/** Letters and digits of ASCII. */
export const letter = 0;
/** Hyphens and apostrophes. */
const joiner = 1;
/** Marks that are never part of a word or number when they stand at its end: no sign of currency. */
export const mark = 2;
/** White space of any script. */
export const blank = 3;
/** What the tokenizer is to judge. */
const rest = 4;

const kinds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return letter;
  if (/['-]/.test(character)) return joiner;
  if (/\s/.test(character)) return blank;
  return /[,.;:!?"()[\]]/.test(character) ? mark : rest;
});

/** What a UTF-16 code unit is in a text that is mostly ASCII: `letter`, `mark`, `blank`, or something else. */
export function kindOf(code: number): number {
  if (code < 0x80) return kinds[code]!;
  if (code === curlyApostrophe) return joiner;
  if (code === openingQuote || code === closingQuote) return mark;
  return code === noBreakSpace || (code >= firstSpaceBeyond && /\s/.test(String.fromCharCode(code))) ? blank : rest;
}

const noBreakSpace = 0xa0;
/** The Ogham space mark: Latin, Greek, Cyrillic, Hebrew and Arabic stand before it. */
const firstSpaceBeyond = 0x1680;

const curlyApostrophe = 0x2019;
const openingQuote = 0x201c;
const closingQuote = 0x201d;

/** What words are made of, from 1: letters without their case, digits, and at the end the joiners. */
const inWords = "abcdefghijklmnopqrstuvwxyz0123456789'-";

/** From here on they join letters. */
export const joiners = inWords.indexOf("'") + 1;

/** The number of each ASCII character in words; 0 where it is in none. */
export const inAsciiWords = Uint8Array.from({ length: 0x80 }, (_, code) => inWords.indexOf(String.fromCharCode(code).toLowerCase()) + 1);

/** The same of a character beyond ASCII: the curly apostrophe is as good as the straight one. */
export function inWordsBeyondAscii(code: number): number {
  return code === curlyApostrophe ? joiners : 0;
}
