import type { Span } from '../../model.js';
import { countWords } from '../../text/word-count.js';
import { tokenize } from '../../text/words.js';
import { blank, kindOf } from './character-kinds.js';

/** Where one of a text's words stands, by its number from 0. Throws a `RangeError` when there are fewer words. */
export function placeOfWord(text: string, word: number): Span {
  let before = 0;
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && kindOf(text.charCodeAt(end)) !== blank) end++;
    const piece = text.slice(start, end);
    const count = countWords(piece);
    if (before + count > word) {
      const token = tokenize(piece).filter((each) => each.word)[word - before]!;
      return [start + token.start, start + token.end];
    }
    before += count;
    start = end + 1;
  }
  throw new RangeError(`there are ${before} words, and none of number ${word}`);
}
