import { latin } from '../../text/words.js';

/** What a unit of Latin text is to its words, in bits; 0 for any other mark. */
export const unitKind = {
  letter: 1,
  digit: 2,
  /** It may be part of a word: letters and digits are. */
  part: 4,
  /** It may stand before a number. */
  currency: 8,
  /** It may stand between the digits of a number. */
  divider: 16,
  /** It may join the parts of a word. */
  joiner: 32,
  /** It may join the parts of a word that does not begin with a digit. */
  hardHyphen: 64,
  blank: 128,
} as const;

/** A unit that is in no Latin text. */
export const foreign = 256;

let made: Uint16Array | undefined;

/** For each UTF-16 unit what it is, in bits of `unitKind`, or `foreign`; made when it is first asked for. */
export function latinTable(): Uint16Array {
  made ??= makeTable();
  return made;
}

/** Behind it there are letters of other scripts only. */
const latinEnd = 0x2100;

function makeTable(): Uint16Array {
  const table = new Uint16Array(2 ** 16).fill(foreign);
  for (let unit = 0; unit < latinEnd; unit++) {
    const letter = String.fromCharCode(unit);
    if (latin.beyond.test(letter)) continue;
    table[unit] = 0;
    for (const [kind, pattern] of patterns) if (pattern.test(letter)) table[unit]! |= unitKind[kind];
  }
  return table;
}

const patterns: readonly (readonly [keyof typeof unitKind, RegExp])[] = [
  ['letter', new RegExp(`[${latin.letter}]`)],
  ['digit', new RegExp(`[${latin.digit}]`)],
  ['part', new RegExp(`[${latin.letter}${latin.digit}${latin.inner}]`)],
  ['currency', new RegExp(`[${latin.currency}]`)],
  ['divider', /[.,:/]/],
  ['joiner', /[-'’]/],
  ['hardHyphen', /‑/],
  ['blank', /\s/],
];
