import type { Phrases } from './phrases.js';

/** The words by which a language tells facts. English has rules of its own, which know more of it. */
export interface Language {
  /** BCP 47, without a region. */
  readonly code: string;
  /** What denies: *nicht*, *ne … jamais*. All say one thing, `not`; a phrase that denies nothing, *nicht nur*, is given with no sense. */
  readonly denials: Phrases<'not'>;
}
