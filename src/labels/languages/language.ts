import type { Phrases } from './phrases.js';

/**
 * What a word denies: `not`, *nicht*, *kein*, *unverletzt*; `some`, *nicht alle*; `yet`, *noch nicht*; `longer`, *nicht mehr*. `half`, *plus*, denies with a particle
 * before it alone, and then says `longer`.
 */
export type Denial = 'not' | 'some' | 'yet' | 'longer' | 'half';

/** The words by which a language tells facts. English has rules of its own, which know more of it. */
export interface Language {
  /** BCP 47, without a region. */
  readonly code: string;
  readonly denials: Phrases<Denial>;
  /** The small word that stands before a denial and is a part of it: *ne*. */
  readonly particle?: RegExp;
}
