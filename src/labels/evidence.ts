import type { Document } from '../model.js';

/** What a story shows about a word. */
export interface Evidence {
  /** Whether it bears a capital inside a sentence: *Moscow* in *talks in Moscow*. */
  readonly isNamed: (word: string) => boolean;
  /** Whether it stands in small letters: *computer* for *U.S. Computer makers*. */
  readonly isCommon: (word: string) => boolean;
  /** Whether the story has the word, whatever its case. */
  readonly has: (word: string) => boolean;
}

/** How many characters of a text are looked at: many times the longest story; in a collection what stands farther off is another story. */
const reach = 200_000;

/** The evidence of two stories: a word that one shows to be a name is a name in the other too. */
export function evidenceOf(left: Document, right: Document): { left: Evidence; right: Evidence } {
  const [l, r] = [storyOf(left), storyOf(right)];
  const isNamed = (word: string) => l.isNamed(word) || r.isNamed(word);
  const isCommon = (word: string) => l.isCommon(word) || r.isCommon(word);
  return { left: { isNamed, isCommon, has: l.has }, right: { isNamed, isCommon, has: r.has } };
}

/** The evidence of one story. Its words are collected when the first is asked for. */
function storyOf({ text }: Document): Evidence {
  let named: ReadonlySet<string> | undefined;
  let words: ReadonlySet<string> | undefined;
  let common: ReadonlySet<string> | undefined;
  return {
    isCommon: (word) => {
      common ??= new Set(text.slice(0, reach).match(/(?<=[\p{Ll}\p{N},] )[\p{Ll}\p{M}]+/gu));
      return common.has(word);
    },
    isNamed: (word) => {
      named ??= new Set(text.slice(0, reach).match(/(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{M}]*/gu));
      return named.has(word);
    },
    has: (word) => {
      words ??= new Set(
        text
          .slice(0, reach)
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu),
      );
      return words.has(word.toLowerCase());
    },
  };
}
