import type { Document } from '../model.js';

/** What the two stories show about their own words. */
export interface Evidence {
  /** Whether a word bears a capital somewhere inside a sentence: *Moscow* in *talks in Moscow*. */
  readonly isNamed: (word: string) => boolean;
}

/** The evidence of two stories; each word is looked for once. */
export function evidenceOf(left: Document, right: Document): Evidence {
  const named = new Map<string, boolean>();
  return {
    isNamed: (word) => {
      const known = named.get(word);
      if (known !== undefined) return known;
      const found = isNamedIn(left.text, word) || isNamedIn(right.text, word);
      named.set(word, found);
      return found;
    },
  };
}

/** Whether the word stands in the text after a small letter, a comma or a figure and a space. */
function isNamedIn(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const after = text[at + word.length + 1] ?? ' ';
    if (/[\p{Ll}\p{N},]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
