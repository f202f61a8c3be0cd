import type { PairFigures, Standing } from '../model.js';
import type { Item } from './families-items.js';
import { ownWords } from './standing-words.js';

/** The words of a member and of the article kept; asked for only where they are told. */
export interface Texts {
  readonly own: () => readonly Item[];
  readonly kept: () => readonly Item[];
}

/**
 * What a member is to the article that is kept, when the two are a pair. `left` of the figures is the one kept.
 *
 * - `same`: both have the same shingles.
 * - `excerpt`: all of it stands in the one kept, or so much that `containment` is reached while the one kept does not reach it the other way round:
 *   a brief cut from the story, with a line of its own.
 * - `superset`: the same, the other way round.
 * - `version`: each has much that the other has.
 */
export function standingOf(figures: PairFigures, containment: number, { own, kept }: Texts): Standing {
  const kind = kindOf(figures, containment);
  return kind === 'same' ? { kind, figures } : { kind, figures, own: ownWords(own(), kept()) };
}

function kindOf({ resemblance, containment: { left: kept, right: own } }: PairFigures, least: number) {
  if (resemblance === 1) return 'same';
  if (own === 1) return 'excerpt';
  if (kept === 1) return 'superset';
  if (own >= least !== kept >= least) return own >= least ? 'excerpt' : 'superset';
  return 'version';
}
