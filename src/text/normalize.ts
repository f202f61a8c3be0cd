/** The text with every run of white space as one space and none at its ends, composed (NFC): equal means the same to the letter. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
