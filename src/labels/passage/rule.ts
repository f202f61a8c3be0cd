import type { Finding } from './mentions.js';
import type { Passage } from './reading.js';

/** For a rule that looks for more than some words. */
export const anything = 0;

/** A rule for the edits of a passage, and the traits of the words that it looks for: where no edit touched one of them, it has nothing to find and is not asked. */
export interface Rule {
  readonly touching: number;
  /** `capitals`: whether a capital inside a sentence makes a name. */
  readonly find: (passage: Passage, capitals: boolean) => readonly Finding[];
}
