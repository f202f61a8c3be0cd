import type { Lexicon, Profile } from './lexicon.js';
import { thresholds } from './options.js';

/** Pairs worth a look, as left and right unit numbers side by side. */
export type Pairs = readonly (readonly [left: number, right: number])[];

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
  const forward = search(left, right, lexicon.weights, free.left);
  const backward = search(right, left, lexicon.weights, free.right);
  const known = new Set(forward.pairs.map(([l, r]) => l * right.length + r));
  const more = backward.pairs.map(([r, l]) => [l, r] as const).filter(([l, r]) => !known.has(l * right.length + r));
  return {
    pairs: [...forward.pairs, ...more].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    unsearchable: { left: forward.unsearchable, right: backward.unsearchable },
  };
}

function allPairs(left: number, right: number, free: Free): Pairs {
  const pairs: [number, number][] = [];
  for (let l = 0; l < left; l++) for (let r = 0; r < right; r++) if (free.left(l) || free.right(r)) pairs.push([l, r]);
  return pairs;
}

/** For each free unit of `from`, the units of `to` with which it shares the most by its rarest words. */
function search(
  from: readonly Profile[],
  to: readonly Profile[],
  weights: Float64Array,
  free: (unit: number) => boolean,
): { pairs: Pairs; unsearchable: number[] } {
  const index = new Index(to, weights.length);
  const pairs: [number, number][] = [];
  const score = new Float64Array(to.length);
  const unsearchable: number[] = [];
  from.forEach(({ sequence }, unit) => {
    if (!free(unit)) return;
    const rare = index.rarest(sequence);
    if (rare.length === 0 && sequence.length > 0) unsearchable.push(unit);
    const met: number[] = [];
    let visited = 0;
    for (const word of rare) {
      if (visited > thresholds.maxVisits.default) break;
      visited += index.count(word);
      for (const other of index.places(word)) {
        if (score[other] === 0) met.push(other);
        score[other]! += weights[word]!;
      }
    }
    for (let k = Math.min(thresholds.candidates.default, met.length); k > 0; k--) {
      const best = met.reduce((a, b) => (score[b]! > score[a]! || (score[b] === score[a] && b < a) ? b : a));
      pairs.push([unit, best]);
      score[best] = -1;
    }
    for (const other of met) score[other] = 0;
  });
  return { pairs, unsearchable };
}

/** Which units have a word: an inverted index in two flat arrays. */
class Index {
  readonly #starts: Int32Array;
  readonly #units: Int32Array;

  constructor(profiles: readonly Profile[], words: number) {
    const starts = new Int32Array(words + 1);
    for (const profile of profiles) eachWord(profile.words, (word) => starts[word + 1]!++);
    for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
    const next = starts.slice();
    const units = new Int32Array(starts[words]!);
    profiles.forEach((profile, unit) => {
      eachWord(profile.words, (word) => {
        units[next[word]!++] = unit;
      });
    });
    this.#starts = starts;
    this.#units = units;
  }

  places(word: number): Int32Array {
    return this.#units.subarray(this.#starts[word]!, this.#starts[word + 1]!);
  }

  /** In how many units a word stands. */
  count(word: number): number {
    return this.#starts[word + 1]! - this.#starts[word]!;
  }

  /** The words that stand in the fewest units, in no more than `maxPostings`; the rarest first, of equals the one read first. */
  rarest(sequence: Int32Array): number[] {
    const rare = new Set<number>();
    for (const word of sequence) if (this.count(word) > 0 && this.count(word) <= thresholds.maxPostings.default) rare.add(word);
    return [...rare].sort((a, b) => this.count(a) - this.count(b)).slice(0, thresholds.rareWords.default);
  }
}

/** Each word of a sorted list once. */
function eachWord(words: Int32Array, visit: (word: number) => void): void {
  for (let k = 0; k < words.length; k++) if (words[k] !== words[k - 1]) visit(words[k]!);
}
