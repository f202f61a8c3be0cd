import type { DedupeOptions } from '../../src/index.js';

/** A pair with its counts, as text, so that lists of pairs can be compared. */
export type Told = string;

/** The words of a text by the contract, for scripts with spaces between words. */
export function slowWords(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** The set of a text's shingles: so many words in a row, or all words when there are fewer. */
export function slowShingles(text: string, size: number): ReadonlySet<string> {
  const words = slowWords(text);
  if (words.length === 0) return new Set();
  if (words.length < size) return new Set([words.join(' ')]);
  return new Set(Array.from({ length: words.length - size + 1 }, (_, i) => words.slice(i, i + size).join(' ')));
}

/** Every pair by the definition: each article against each. */
export function slowPairs(texts: readonly string[], { resemblance, containment, shingle }: DedupeOptions): Told[] {
  const sets = texts.map((text) => slowShingles(text, shingle));
  return sets.flatMap((left, i) =>
    sets.slice(i + 1).flatMap((right, k) => {
      const shared = [...left].filter((each) => right.has(each)).length;
      const all = new Set([...left, ...right]).size;
      const pair = shared > 0 && (shared / all >= resemblance || shared / left.size >= containment || shared / right.size >= containment);
      return pair ? [told(i, i + 1 + k, shared, left.size, right.size)] : [];
    }),
  );
}

/** One pair with its counts. */
export function told(left: number, right: number, shared: number, leftSize: number, rightSize: number): Told {
  return `${left} ${right} shared ${shared} of ${leftSize} and ${rightSize}`;
}
