import type { Bag, Lexicon, Profile } from './lexicon.js';
import { fromWords, type WordSignals } from './likeness.js';
import { thresholds } from './options.js';
import { RunFinder, SharedWeights, sharedWeight } from './overlap.js';
import type { Pairs } from './pairs.js';

/** Two units that may be versions of each other, and what their words say of it. */
export interface Evidence {
  readonly left: number;
  readonly right: number;
  readonly dice: number;
  readonly contained: number;
  readonly run: number;
  /** The log-odds that they are, by words alone. */
  readonly logOdds: number;
}

/** Weights that bring a weight to one half; a rare word weighs about 3 in a story of 20 paragraphs. */
const half = { sentence: 2, run: 8, mass: 15 };

/** The evidence for each pair that may be one and shares enough words to be worth weighing. */
export function gather(lexicon: Lexicon, pairs: Pairs, mayBe: (left: number, right: number) => boolean): Evidence[] {
  const found: Evidence[] = [];
  const shares = new SharedWeights(lexicon.weights);
  const runs = new RunFinder(lexicon.weights);
  for (let pair = 0; pair < pairs.size; pair++) {
    const [left, right] = [pairs.left(pair), pairs.right(pair)];
    if (!mayBe(left, right)) continue;
    const [l, r] = [lexicon.left[left]!, lexicon.right[right]!];
    const shared = shares.between(l.words, r.words);
    if (shared <= thresholds.minContained.default * Math.min(l.weight, r.weight)) continue;
    const signals = signalsOf(l, r, shared, runs);
    found.push({ left, right, dice: signals.dice, contained: signals.contained, run: signals.run, logOdds: fromWords(signals) });
  }
  return found;
}

function signalsOf(l: Profile, r: Profile, shared: number, runs: RunFinder): WordSignals {
  const run = runs.heaviest(l, r);
  return {
    dice: (2 * shared) / (l.weight + r.weight),
    contained: shared / Math.min(l.weight, r.weight),
    covered: shared / Math.max(l.weight, r.weight),
    sentence: bestSentence(l, r, shared, runs.weights),
    run: Math.min(1, run / Math.min(l.weight, r.weight)),
    runMass: run / (run + half.run),
    mass: shared / (shared + half.mass),
  };
}

function bestSentence(l: Profile, r: Profile, shared: number, weights: Float64Array): number {
  const dice = (a: Bag, b: Bag, both: number) => (2 * both) / (a.weight + b.weight + half.sentence);
  if (l.sentences.length + r.sentences.length === 0) return dice(l, r, shared);
  const [ls, rs] = [l, r].map((unit) => (unit.sentences.length > 0 ? unit.sentences : [unit])) as [readonly Bag[], readonly Bag[]];
  if (ls.length * rs.length > thresholds.maxSentencePairs.default) return dice(l, r, shared);
  let best = 0;
  for (const a of ls) {
    for (const b of rs) {
      // Sentences of lengths that differ much cannot be as like as two that were found, whatever their words.
      if (dice(a, b, Math.min(shared, a.weight, b.weight)) > best)
        best = Math.max(best, dice(a, b, sharedWeight(a.words, b.words, weights)));
    }
  }
  return best;
}
