import type { Draft, Fields } from '../model.js';

/** A draft whose pieces bear the roles of a story's parts, and what its parts say of the story as a whole. */
export interface Recognised {
  readonly draft: Draft;
  readonly fields: Fields;
}

/** Recognises the parts of a wire story. */
export function recognise(draft: Draft): Recognised {
  return { draft, fields: {} };
}
