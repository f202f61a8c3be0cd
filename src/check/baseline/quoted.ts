import { numbered, numberOf } from '../../render/page/visible.js';

/**
 * Text as it stands in a baseline: one line, in which nothing can be taken for a mark, hides, or acts on a terminal. Controls and unseen characters
 * become their numbers (`\u{1b}`), a backslash is doubled, and what looks like a mark gets one: `\[-`. `unquoted` gives back what went in, provided
 * its white space is folded.
 */
export function quoted(text: string): string {
  if (plain.test(text)) return text;
  return numbered(text.replace(/\\/g, '\\\\').replace(marks, '\\$&').replace(ours, numberOf));
}

/** As `quoted`, for what stands between marks, where every white space but a single one between words is shown. */
export function quotedEdit(text: string): string {
  return quoted(text)
    .replace(/^ | $/g, shownSpace)
    .replace(/[^\S ]|\u00ad/g, numberOf);
}

/** Most text holds nothing of the kind. */
const plain = /^[\x20-\x2a\x2c\x2e-\x5a\x5e-\x7a\u2018-\u201d]*$/;

/** The first of the two letters that open or close a mark. */
const marks = /\[(?=-)|-(?=\])|\{(?=\+)|\+(?=\})/g;

/** What a baseline writes for a blank at the edge of an edit. */
const shownSpace = '␠';
/** What a baseline writes where a paragraph ends. */
export const breakMark = '¶';
const ours = new RegExp(`[${shownSpace}${breakMark}]`, 'g');

/** What was escaped, with its white space folded. Nothing is refused: a backslash that escapes nothing stands for what follows it. */
export function unquoted(text: string): string {
  const folded = fold(text);
  if (plain.test(folded)) return folded;
  return folded.replace(/\\u\{([0-9a-f]{1,6})\}|\\([\s\S])|␠/gi, (found, hex: string | undefined, letter: string | undefined) => {
    if (hex !== undefined) return Number.parseInt(hex, 16) <= highest ? String.fromCodePoint(Number.parseInt(hex, 16)) : found;
    return letter ?? ' ';
  });
}

const highest = 0x10ffff;

/** Runs of blanks, tabs and line ends as one blank, none at the ends, composed. Blanks of another kind (*10 000*) are kept. */
export function fold(text: string): string {
  if (/^(?! )(?:[\x21-\x7e]| (?! |$))*$/.test(text)) return text;
  return text
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .replace(/^ | $/g, '')
    .normalize('NFC');
}
