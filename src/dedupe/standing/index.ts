import type { OwnWords, PairFigures, Standing } from '../../model.js';

/**
 * What a member is to the article that is kept, when the two are a pair. `left` of the figures is the one kept.
 *
 * - `same`: both have the same shingles.
 * - `excerpt`: all of it stands in the one kept, or so much that `containment` is reached while the one kept does not reach it the other way round:
 *   a brief cut from the story, with a line of its own.
 * - `superset`: the same, the other way round.
 * - `version`: each has much that the other has.
 *
 * `own` gives the member's own words; it is asked where they are told. `stays` says whether it stays besides the one kept, which only a superset does.
 */
export function standingOf(figures: PairFigures, containment: number, stays: boolean, own: () => OwnWords): Standing {
  const kind = kindOf(figures, containment);
  if (kind === 'same') return { kind, figures };
  return kind === 'superset' ? { kind, figures, own: own(), stays } : { kind, figures, own: own() };
}

function kindOf({ resemblance, containment: { left: kept, right: own } }: PairFigures, least: number) {
  if (resemblance === 1) return 'same';
  if (own === 1) return 'excerpt';
  if (kept === 1) return 'superset';
  if (own >= least !== kept >= least) return own >= least ? 'excerpt' : 'superset';
  return 'version';
}
