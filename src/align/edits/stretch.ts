import type { Word } from './reading.js';

/** A stretch of the words of one side. */
export interface Stretch {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
}

/** A stretch among the words of a side, half open; its ends are the same where it is empty. */
export type Place = readonly [from: number, to: number];

/** Whether a mark that may end a sentence stands here, and is none within a word: *<LUCS.L>*. */
export function isStop(words: readonly Word[], at: number): boolean {
  return /^[.?!;]$/.test(words[at]!.key) && !isGlued(words, at);
}

/** Whether a mark stands here that may part off a clause; of hyphens one between blanks. */
export function isPause(words: readonly Word[], at: number): boolean {
  return /^(?:,|--?|[–—])$/.test(words[at]!.key) && !isGlued(words, at);
}

/** Whether the next word stands close by a mark that a blank follows in print. */
function isGlued(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (/^[–—]|--/.test(mark.key)) return false;
  return (after?.word === true && after.start === mark.end) || (mark.key === '-' && before?.end === mark.start);
}

/** Whether the sentence goes on without a mark before a stretch and after it. */
export function edgesOf({ words, from, to }: Stretch): { readonly before: boolean; readonly after: boolean } {
  const [first, last] = [words[from - 1], words[to]];
  const { unit } = words[from]!;
  return { before: first?.unit === unit && first.word, after: last?.unit === unit && last.word };
}

/** How many letters of a part are in words that another stretch has too, in whatever case. */
export function sharedWith({ words, from, to }: Stretch, own: readonly Word[], [start, end]: Place): number {
  const known = new Set(words.slice(from, to).flatMap(({ key, word }) => (word ? [key.toLowerCase()] : [])));
  let letters = 0;
  for (let at = start; at < end; at++) if (own[at]!.word && known.has(own[at]!.key.toLowerCase())) letters += own[at]!.key.length;
  return letters;
}

/** How many words a stretch has. */
export function size({ words, from, to }: Stretch): number {
  return wordsIn(words, [from, to]);
}

/** How many words stand between two places. */
export function wordsIn(words: readonly Word[], [from, to]: Place): number {
  let count = 0;
  for (let at = from; at < to; at++) if (words[at]!.word) count++;
  return count;
}
