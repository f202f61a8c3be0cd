import { isNumberWord } from '../labels/numerals.js';

/** The words of each of two articles that the other has not, or has less often, by their numbers. */
export interface Spare {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * Finds the words that two articles have to spare, by their numbers: the same number is the same word. It takes a tenth of what it takes to look at the
 * words themselves, and often there are none to look at: a brief has no word that its story has not.
 */
export function spareWords(left: Uint32Array, right: Uint32Array): Spare {
  const [l, r] = [left.slice().sort(), right.slice().sort()];
  const spare = { left: [] as number[], right: [] as number[] };
  let [i, k] = [0, 0];
  while (i < l.length || k < r.length) {
    const [one, other] = [l[i] ?? Number.POSITIVE_INFINITY, r[k] ?? Number.POSITIVE_INFINITY];
    if (one < other) spare.left.push(one);
    if (other < one) spare.right.push(other);
    if (one <= other) i++;
    if (other <= one) k++;
  }
  return spare;
}

/** Whether any of these words, in lower case, may be of a number, a date or a name in a text. */
export function mayFillSlots(words: readonly string[], text: string): boolean {
  return words.some((word) => numeric.test(word) || isNumberWord(word) || bearsCapital(word, text));
}

/** Scripts without capitals have their words in both forms, and are looked at. */
function bearsCapital(word: string, text: string): boolean {
  return text.includes(capital(word)) || text.includes(word.toUpperCase());
}

const numeric = /\p{Nd}|^(?:hundred|thousand|[mbt]illion|trillion|mln|bln|trln|crore|lakh)s?$/u;

function capital(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}
