/**
 * Marks that nobody sees: the zero-width blanks and joiners that web copy puts into long words, marks of direction around Latin names in Arabic copy, byte order
 * marks within a text; not the joiners of Persian, which change the letters beside them.
 */
export const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const allUnseen = new RegExp(unseen, 'g');
const softHyphen = '\u00ad';

/** The text with a soft hyphen for each mark that cannot be seen, so that it stands in its word as that does: *re|port* is one word. */
export function seenAsNothing(text: string): string {
  return unseen.test(text) ? text.replace(allUnseen, softHyphen) : text;
}

/** What can be seen of a text. */
export function seen(text: string): string {
  return seenAsNothing(text).replaceAll(softHyphen, '');
}
