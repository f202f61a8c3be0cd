import type { Excerpt, RatedEdit, Sides } from '../../../model.js';

/** One change inside a piece: a word edit, or by sentence a sentence that came or went. */
export interface Change extends Pick<RatedEdit, 'severity' | 'labels'> {
  readonly left: Pick<Excerpt, 'text'>;
  readonly right: Pick<Excerpt, 'text'>;
  /** What is quoted of both instead, where that alone says little: *30 years*, *$12 million*, *Aug. 11*. */
  readonly quote?: Sides<string>;
}
