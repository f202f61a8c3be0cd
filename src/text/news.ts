/** What is news to those who have another text. */

/**
 * Whether a figure is one that an editor would look for: *6,495*, *two million*. *Two sides* and *thousands of people* tell little without what they
 * count.
 */
export function isTelling(figure: string): boolean {
  return telling.test(figure);
}

const telling = /\p{N}|\b(?:hundred|thousand|million|billion|trillion|dozen)\b/iu;

/** The first so many excerpts whose words another text does not have. */
export function fresh<T extends { readonly text: string }>(found: readonly T[], other: string, enough = Number.POSITIVE_INFINITY): T[] {
  const known = new Map<string, boolean>();
  const news: T[] = [];
  for (const one of found) {
    if (news.length >= enough) break;
    const isKnown = known.get(one.text) ?? stands(one.text, other);
    known.set(one.text, isKnown);
    if (!isKnown) news.push(one);
  }
  return news;
}

/** Whether a text has some words as words of their own: *61* is not in *1961*, nor in *61,000*. */
function stands(words: string, text: string): boolean {
  if (words === '') return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + words.length, at + words.length + 2)];
    if (!/[\p{L}\p{N}]$|\p{N}[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\p{N}/u.test(after)) return true;
  }
  return false;
}
