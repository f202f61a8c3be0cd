/** White space other than single blanks, or anything beyond ASCII. */
const unfolded = /[^\x21-\x7e ]| {2}|^ | $/;

/** The text with every run of white space as one blank and none at its ends, composed (NFC): equal means the same to the letter. */
export function foldSpace(text: string): string {
  return unfolded.test(text) ? text.replace(/\s+/g, ' ').trim().normalize('NFC') : text;
}
