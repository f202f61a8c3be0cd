import type { Unit } from '../../model.js';
import { type Token, tokenize } from '../../text/words.js';

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
  const words: Word[] = [];
  units.forEach((span, unit) => {
    for (const { key, start, end, word } of tokenize(text.slice(span.start, span.end))) {
      words.push({ key, start: span.start + start, end: span.start + end, word, unit });
    }
  });
  return words;
}
