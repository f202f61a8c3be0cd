import type { Excerpt, RatedEdit } from '../../model.js';

/** One change inside a piece: a word edit, or by sentence a sentence that came or went. */
export interface Change extends Pick<RatedEdit, 'severity' | 'labels'> {
  readonly left: Pick<Excerpt, 'text'>;
  readonly right: Pick<Excerpt, 'text'>;
}
