import type { Piece } from '../model.js';
import type { Place } from './place.js';
import { openingWord, type Rule } from './rule.js';

/** Rules that are tried one after the other. */
export interface Candidates {
  /** The words that rules speak of which are not for pieces that may begin with any. */
  readonly words: ReadonlySet<string>;
  /** For pieces up to a length and above that of the list before, those that may be tried: the last list is for all that are longer. */
  readonly lists: readonly OfLength[];
}

interface OfLength {
  readonly longest: number;
  readonly all: readonly Rule[];
  /** Those of them for pieces that may begin with any word. */
  readonly unbound: readonly Rule[];
}

/**
 * Rules in their order, told apart by what a piece must begin with, and by how long it may be: most pieces begin with no word that any rule speaks of, and are
 * too long for nearly all of the rest.
 */
export function candidates(rules: readonly Rule[]): Candidates {
  const lengths = new Set(rules.map(({ longest = Number.POSITIVE_INFINITY }) => longest)).add(Number.POSITIVE_INFINITY);
  const lists = Array.from(lengths)
    .sort((a, b) => a - b)
    .map((length) => {
      const all = rules.filter(({ longest }) => longest === undefined || longest >= length);
      return { longest: length, all, unbound: all.filter(({ opens }) => !opens) };
    });
  return { words: new Set(rules.flatMap(({ opens }) => [...(opens ?? [])])), lists };
}

/** The first rule that a whole piece is an instance of; `undefined` when it is none of any. */
export function ruleFor({ words, lists }: Candidates, text: string, place: Place): Rule | undefined {
  const { length } = text;
  let k = 0;
  while (length > lists[k]!.longest) k++;
  const word = openingWord(text);
  const tried = words.has(word) ? lists[k]!.all : lists[k]!.unbound;
  for (let i = 0; i < tried.length; i++) {
    const rule = tried[i]!;
    if (rule.opens !== undefined && !rule.opens.has(word)) continue;
    if (rule.match(text, place) === length) return rule;
  }
  return undefined;
}

/** A piece as a rule names it; as it is where no rule does. */
export function named(piece: Piece, rule: Rule | undefined): Piece {
  return rule ? { text: piece.text, role: rule.role, rule: rule.name } : piece;
}
