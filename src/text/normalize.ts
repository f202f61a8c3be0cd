/** White space other than blanks, or a letter that may be written in another way: Latin letters and the marks of copy are not. */
const unfolded = /[^\x20-\x7e\xa1-\u02ff\u2010-\u2027\u2030-\u203a\u20ac]/;

/** The text with every run of white space as one blank and none at its ends, composed (NFC): equal means the same to the letter. */
export function foldSpace(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Looks for blanks apart from letters: an expression for both takes twice as long. */
function isFolded(text: string): boolean {
  return !unfolded.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');
}
