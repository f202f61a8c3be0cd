import type { Unit } from '../model.js';
import { type Token, tokenize } from '../text/words.js';

/** A word of one of several units; its places are those of the document's text. */
export interface Word extends Token {
  /** Which of the units it stands in. */
  readonly unit: number;
}

/** The units of one side that are compared as if they were one text. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** The words of a side's units, in order. */
export function wordsOf({ text, units }: Reading): Word[] {
  return units.flatMap(({ start, end }, unit) => {
    const tokens = tokenize(text.slice(start, end));
    return tokens.map((token) => ({ ...token, start: start + token.start, end: start + token.end, unit }));
  });
}
