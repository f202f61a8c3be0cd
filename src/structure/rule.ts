import type { Role } from '../model.js';
import type { Place } from './place.js';

/** The parts of a file: what stands before the story's first paragraph, the headline's own beginning, that paragraph, what follows, and the last few pieces of it. */
export type Zone = 'head' | 'headline' | 'lead' | 'body' | 'tail';

/** How one part of a story is recognised. */
export interface Rule {
  /** Shown by `inspect`. */
  readonly name: string;
  readonly role: Role;
  readonly zones: readonly Zone[];
  /** What it is there for, as seen in copy; each is a test. */
  readonly examples: readonly string[];
  /**
   * The words one of which a piece must begin with, in lower case, brackets and dashes aside; absent when it may begin with any. Most pieces begin with
   * none, so that nothing more is looked at: a regular expression that never runs is never compiled, and thirty of them take 10 ms.
   */
  readonly opens?: ReadonlySet<string> | undefined;
  /** A longer text (in UTF-16 code units) is none, and is not looked at. */
  readonly longest?: number | undefined;
  /** How many letters of the text the part takes: 0 when it is none, all when the piece is one, fewer when the part only opens the piece. */
  readonly match: (text: string, place: Place) => number;
}

/** A first word stands within so many characters, brackets and dashes before it among them. */
const farthestWord = 40;

/** The word that `Rule.opens` speaks of; empty when the text has no ASCII letter. */
export function openingWord(text: string): string {
  const farthest = Math.min(text.length, farthestWord);
  let start = 0;
  while (start < farthest && !isLetter(text.charCodeAt(start))) start++;
  let end = start;
  while (end < farthest && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** A rule for whole pieces, as the tables of rules have it. */
interface WholeRule extends Pick<Rule, 'name' | 'role' | 'zones' | 'examples' | 'longest'> {
  /** The words of `Rule.opens`, divided by blanks. */
  readonly opens?: string;
  readonly test: RegExp | ((text: string, place: Place) => boolean);
}

/** The rule that matches all of a text that passes its test, and nothing of any other. */
export function whole({ name, role, zones, examples, opens, longest, test }: WholeRule): Rule {
  const passes = test instanceof RegExp ? (text: string) => test.test(text) : test;
  return {
    name,
    role,
    zones,
    examples,
    opens: opens === undefined ? undefined : new Set(opens.split(' ')),
    longest,
    match: (text, place) => (passes(text, place) ? text.length : 0),
  };
}

/** Furniture and notes stand where the page put them. */
export const anywhere = ['head', 'body', 'tail'] as const;
/** Above the story and below it. */
export const ends = ['head', 'tail'] as const;
