import type { Atom } from '../atom.js';

/** The decades of a life or a century in words, and their figures: *in his fifties*, *the Eighties*. */
export const decades: readonly (readonly [word: string, figures: string])[] =
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, String((i + 2) * 10)] as const);

/** Whether a decade behind the word is one of a century: *the 90s*, *the mid-90s*; *a man in his 90s* is an age. */
export function leadsToDecade(word: string): boolean {
  return word === 'the' || word === 'mid' || word === 'early' || word === 'late';
}

/** The decade of a year, by its two figures, that is nearer than the same of another century: *2020*, *1990*. */
export function withCentury(decade: string): string {
  return `${Number(decade) < 30 ? 20 : 19}${decade}`;
}

/** *in the '90s*: the mark stands for the century. */
export function isDecade(figure: Atom, s: Atom | undefined): boolean {
  return /^\d0$/.test(figure.text) && s?.value === 's' && s.start === figure.end;
}
