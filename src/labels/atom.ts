/** The smallest piece of a passage that is compared: a word, a number or a mark. */
export interface Atom {
  /** Equal for two ways of writing one thing: *colour* and *color*, *U.S.* and *United States*, *5.0* and *five* (`#5`). */
  readonly value: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the rules ask of every atom, as `traitsOf` has it. */
  readonly traits: number;
}
