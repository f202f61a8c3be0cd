/** UTF-16 code units that are handed on at once, or a few more. */
export const portion = 2 ** 15;

/** Pieces of a text put together to portions: a report of 100,000 paragraphs is 120 MB, and to have it as one text takes longer than to write it. */
export function* portionsOf(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < portion) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** The whole text that pieces make, in one stretch of memory: as a sum of its pieces it would keep them all until it is written. */
export function together(pieces: Iterable<string>): string {
  return Array.from(pieces).join('');
}
