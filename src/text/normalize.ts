/** White space other than single blanks, or a letter that may be written in another way: Latin letters and the marks of copy are not. */
const unfolded = /[^\x21-\x7e \xa1-\u02ff\u2010-\u2027\u2030-\u203a\u20ac]| {2}|^ | $/;

/** The text with every run of white space as one blank and none at its ends, composed (NFC): equal means the same to the letter. */
export function foldSpace(text: string): string {
  return unfolded.test(text) ? text.replace(/\s+/g, ' ').trim().normalize('NFC') : text;
}
