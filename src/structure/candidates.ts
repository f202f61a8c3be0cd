import { openingWord, type Place, type Rule } from './rule.js';

/** Rules that are tried one after the other. */
export interface Candidates {
  readonly all: readonly Rule[];
  /** Those of them for pieces that may begin with any word. */
  readonly unbound: readonly Rule[];
  /** The words that the others speak of. */
  readonly words: ReadonlySet<string>;
}

/** Rules in their order, told apart by what a piece must begin with: most pieces begin with no word that any rule speaks of. */
export function candidates(all: readonly Rule[]): Candidates {
  return { all, unbound: all.filter(({ opens }) => !opens), words: new Set(all.flatMap(({ opens }) => [...(opens ?? [])])) };
}

/** The first rule that a whole piece is an instance of; `undefined` when it is none of any. */
export function ruleFor({ all, unbound, words }: Candidates, text: string, place: Place): Rule | undefined {
  const word = openingWord(text);
  const tried = words.has(word) ? all : unbound;
  for (let i = 0; i < tried.length; i++) {
    const rule = tried[i]!;
    if (rule.longest !== undefined && text.length > rule.longest) continue;
    if (rule.opens !== undefined && !rule.opens.has(word)) continue;
    if (rule.match(text, place) === text.length) return rule;
  }
  return undefined;
}
