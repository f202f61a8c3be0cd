import type { Draft, Fields } from '../model.js';
import { Beginning } from './beginning.js';
import { bodyOf } from './body.js';
import { fieldsOf } from './fields.js';
import { headOf } from './head.js';
import { findLead } from './lead.js';

/** A draft whose pieces bear the roles of a story's parts, and what its parts say of the story as a whole. */
export interface Recognised {
  readonly draft: Draft;
  readonly fields: Fields;
}

/**
 * Recognises the parts of a wire story. A piece that opens with a slug, a date or a dateline is divided; every other piece keeps its text, and one that no rule
 * knows keeps its role.
 */
export function recognise(draft: Draft): Recognised {
  const beginning = new Beginning(draft.pieces);
  const lead = findLead(beginning);
  const head = headOf(beginning, lead);
  const body = lead < 0 ? bodyOf(draft.pieces, beginning.length, false) : bodyOf(draft.pieces, lead + 1, true);
  const parts = [...head, ...body];
  return { draft: { ...draft, pieces: parts }, fields: fieldsOf(parts) };
}
