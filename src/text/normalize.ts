/** White space other than blanks, or a letter that may be written in another way: Latin letters and the marks of copy are not. */
const unfolded = /[^\x20-\x7e\xa1-\u02ff\u2010-\u2027\u2030-\u203a\u20ac]/;

/** The text with every run of white space as one blank and none at its ends, composed (NFC): equal means the same to the letter. */
export function foldSpace(text: string): string {
  return isFolded(text) ? text : withoutWraps(text).replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Letters and marks of Chinese and Japanese, which are wrapped at any letter and put no blank between words; Korean does. */
const eastern = '[\\u2e80-\\u2fdf\\u3001-\\u30ff\\u31f0-\\u9fff\\uf900-\\ufaff\\uff01-\\uff9f]';
const lineEnd = String.raw`[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*`;
/** A line end behind such a letter, with the white space around it, as a part of a regular expression. */
export const wrap = `(?<=${eastern})${lineEnd}`;
const wraps = new RegExp(`${wrap}(?=${eastern}|[0-9０-９])|(?<=[0-9０-９])${lineEnd}(?=${eastern})`, 'g');

/** The text without the line ends inside its Chinese and Japanese: *四⏎川省* is one word. */
export function withoutWraps(text: string): string {
  return /[\r\n]/.test(text) && /[\u2e80-\uff9f]/.test(text) ? text.replace(wraps, '') : text;
}

/** Looks for blanks apart from letters: a regular expression for both takes twice as long. */
function isFolded(text: string): boolean {
  return !unfolded.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');
}
