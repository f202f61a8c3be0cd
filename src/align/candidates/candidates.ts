import type { Lexicon, Profile } from '../lexicon/lexicon.js';
import { thresholds } from '../options.js';
import { InvertedIndex } from './inverted-index.js';
import { Pairs } from './pairs.js';

/** A unit that has its like already is still looked at beside one that has not: it may be split, merged or repeated. */
export interface Free {
  readonly left: (unit: number) => boolean;
  readonly right: (unit: number) => boolean;
}

/** What the search has to leave out, when texts are long. */
export interface Found {
  readonly pairs: Pairs;
  /** The units that have no word rare enough to look them up by. */
  readonly unsearchable: { readonly left: readonly number[]; readonly right: readonly number[] };
}

/**
 * The pairs of units that may be versions of each other. Of short texts all with a free unit; of long ones those that share rare words, found
 * through an inverted index, so that the work grows with the text and not with its square.
 */
export function candidates(lexicon: Lexicon, free: Free): Found {
  const { left, right } = lexicon;
  if (left.length * right.length <= thresholds.allPairs.default)
    return { pairs: allPairs(left.length, right.length, free), unsearchable: { left: [], right: [] } };
  const width = right.length;
  const keys: number[] = [];
  const unsearchable = {
    left: search(left, right, lexicon.weights, free.left, (l, r) => keys.push(l * width + r)),
    right: search(right, left, lexicon.weights, free.right, (r, l) => keys.push(l * width + r)),
  };
  return { pairs: Pairs.of(keys, width), unsearchable };
}

function allPairs(left: number, right: number, free: Free): Pairs {
  const keys: number[] = [];
  for (let l = 0; l < left; l++) {
    const isFree = free.left(l);
    for (let r = 0; r < right; r++) if (isFree || free.right(r)) keys.push(l * right + r);
  }
  return Pairs.rising(keys, right);
}

/** Hands on each free unit of `from` with the units of `to` with which it shares the most by its rarest words; returns those that have no rare word. */
function search(
  from: readonly Profile[],
  to: readonly Profile[],
  weights: Float64Array,
  free: (unit: number) => boolean,
  found: (unit: number, other: number) => void,
): number[] {
  const index = new InvertedIndex(to, weights.length);
  const scores = new Scores(to.length);
  const unsearchable: number[] = [];
  for (let unit = 0; unit < from.length; unit++) {
    if (!free(unit)) continue;
    const { sequence } = from[unit]!;
    const rare = index.rarest(sequence);
    if (rare.length === 0 && sequence.length > 0) unsearchable.push(unit);
    let visited = 0;
    for (let k = 0; k < rare.length; k++) {
      const word = rare[k]!;
      if (visited > thresholds.maxVisits.default) break;
      visited += index.count(word);
      scores.add(index, word, weights[word]!);
    }
    const best = scores.takeBest(thresholds.candidates.default);
    for (let k = 0; k < best.length; k++) found(unit, best[k]!);
  }
  return unsearchable;
}

/** How much each unit of one side has been found to share with a unit of the other. */
class Scores {
  private readonly scores: Float64Array;
  private readonly met: number[] = [];

  constructor(size: number) {
    this.scores = new Float64Array(size);
  }

  add(index: InvertedIndex, word: number, weight: number): void {
    const scores = this.scores;
    const met = this.met;
    const { units } = index;
    const end = index.start(word + 1);
    for (let at = index.start(word); at < end; at++) {
      const unit = units[at]!;
      if (scores[unit] === 0) met.push(unit);
      scores[unit]! += weight;
    }
  }

  /** The units with the most, of equals the first; all begin anew. */
  takeBest(most: number): number[] {
    const scores = this.scores;
    const best: number[] = [];
    const met = this.met;
    for (let k = 0; k < met.length; k++) {
      const unit = met[k]!;
      const score = scores[unit]!;
      let at = best.length;
      for (; at > 0; at--) {
        const other = best[at - 1]!;
        if (scores[other]! > score || (scores[other] === score && other < unit)) break;
        if (at < most) best[at] = other;
      }
      if (at < most) best[at] = unit;
    }
    for (let k = 0; k < met.length; k++) scores[met[k]!] = 0;
    met.length = 0;
    return best;
  }
}
