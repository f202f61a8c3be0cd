import type { Document } from '../model.js';

/** What a story shows about a word. Every word is looked for once. */
export interface Evidence {
  /** Whether it bears a capital inside a sentence: *Moscow* in *talks in Moscow*. */
  readonly isNamed: (word: string) => boolean;
  /** Whether the story has the word, whatever its case. */
  readonly has: (word: string) => boolean;
}

/** The evidence of one story. */
export function evidenceOf({ text }: Document): Evidence {
  let small: string | undefined;
  return {
    isNamed: once((word) => isFound(text, word, /[\p{Ll}\p{N},]/u)),
    has: once((word) => {
      small ??= text.toLowerCase();
      return isFound(small, word.toLowerCase(), /./su);
    }),
  };
}

function once(test: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const found = known.get(word) ?? test(word);
    known.set(word, found);
    return found;
  };
}

/** Whether the word stands in the text after a space that follows such a letter. */
function isFound(text: string, word: string, before: RegExp): boolean {
  const sought = ` ${word}`;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const after = text[at + sought.length] ?? ' ';
    if (before.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
