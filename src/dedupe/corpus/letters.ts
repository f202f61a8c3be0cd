import { latin, unspaced } from '../../text/words.js';

/**
 * What each UTF-16 code unit is to the words of a text, in a table: for a letter or a digit its lower case, which is above `lastKind`;
 * for any other one of these kinds.
 */
export const kind = {
  separator: 0,
  /** An accent that may be composed with the letter before it. */
  accent: 1,
  /** A unit by itself does not tell: half of a letter, a letter of a script without spaces, one whose lower case is several or depends on its place. */
  unclear: 2,
  /** A mark that belongs to the letters before it in a script without spaces, and parts words in all others. */
  mark: 3,
  /** Not looked up yet: most texts are in Latin letters, and the rest of the table takes some milliseconds to fill. */
  unknown: 4,
} as const;

/** A unit whose entry is above this belongs to a word. */
export const lastKind = 4;

const latinEnd = 0x250;
const letterOrDigit = new RegExp(`[${latin.letter}${latin.digit}]`);

/** A table that knows Latin letters and usual punctuation. */
export function latinLetters(): Uint16Array {
  const table = new Uint16Array(65_536).fill(kind.unknown, latinEnd);
  for (let unit = 0; unit < latinEnd; unit++) if (letterOrDigit.test(String.fromCharCode(unit))) table[unit] = lowerCaseOf(unit);
  // Dashes, quotation marks, the ellipsis.
  return table.fill(kind.separator, 0x2000, 0x2070);
}

let complete: Uint16Array | undefined;

/** A table that knows every letter. It takes some milliseconds to make, so it is made when a text first asks for it, and kept. */
export function allLetters(): Uint16Array {
  complete ??= completed(latinLetters());
  return complete;
}

function completed(table: Uint16Array): Uint16Array {
  table.fill(kind.separator, latinEnd);
  const all = Array.from({ length: 0xd800 - latinEnd }, (_, i) => String.fromCharCode(latinEnd + i)).join('');
  const upper = Array.from({ length: 0x2000 }, (_, i) => String.fromCharCode(0xe000 + i)).join('');
  const fill = (text: string, first: number) => {
    const each = (pattern: RegExp, entry: (unit: number) => number) => {
      for (const { index } of text.matchAll(pattern)) table[first + index] = entry(first + index);
    };
    each(/\p{M}/gu, () => kind.mark);
    each(/[\p{L}\p{N}]/gu, lowerCaseOf);
    each(new RegExp(unspaced, 'gu'), () => kind.unclear);
    each(/[\u0300-\u036f\u3099\u309a]/g, () => kind.accent);
  };
  fill(all, latinEnd);
  fill(upper, 0xe000);
  return table.fill(kind.unclear, 0xd800, 0xe000);
}

/** Sigma has two lower cases by its place in the word, and İ two letters for one. */
function lowerCaseOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length > 1 || unit === 0x3a3 ? kind.unclear : lower.charCodeAt(0);
}
