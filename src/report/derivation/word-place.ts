import type { Span } from '../../model.js';
import { countWords } from '../../text/word-count.js';
import { tokenize } from '../../text/words.js';

/** Where one of a text's words stands, by its number from 0. Throws a `RangeError` when there are not so many. */
export function placeOfWord(text: string, word: number): Span {
  const pattern = /\S+/g;
  let before = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const count = countWords(match[0]);
    if (before + count > word) {
      const { start, end } = tokenize(match[0]).filter((token) => token.word)[word - before]!;
      return [match.index + start, match.index + end];
    }
    before += count;
  }
  throw new RangeError(`there are ${before} words, and none of number ${word}`);
}
