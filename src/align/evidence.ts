import type { Bag, Lexicon, Profile } from './lexicon.js';
import { fromWords, type WordSignals } from './likeness.js';
import { thresholds } from './options.js';
import type { Overlap } from './overlap.js';
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
  for (let pair = 0; pair < pairs.size; pair++) {
    const left = pairs.left(pair);
    const right = pairs.right(pair);
    if (!mayBe(left, right)) continue;
    const l = lexicon.left[left]!;
    const r = lexicon.right[right]!;
    const shared = lexicon.overlap.weight(l.sequence, r.sequence);
    if (shared <= thresholds.minContained.default * Math.min(l.weight, r.weight)) continue;
    const signals = signalsOf(l, r, shared, lexicon);
    found.push({ left, right, dice: signals.dice, contained: signals.contained, run: signals.run, logOdds: fromWords(signals) });
  }
  return found;
}

function signalsOf(l: Profile, r: Profile, shared: number, lexicon: Lexicon): WordSignals {
  const run = lexicon.runs.heaviest(l.sequence, r.sequence);
  return {
    dice: (2 * shared) / (l.weight + r.weight),
    contained: shared / Math.min(l.weight, r.weight),
    covered: shared / Math.max(l.weight, r.weight),
    sentence: bestSentence(l, r, shared, lexicon.sentenceOverlap),
    run: Math.min(1, run / Math.min(l.weight, r.weight)),
    runMass: run / (run + half.run),
    mass: shared / (shared + half.mass),
  };
}

function bestSentence(l: Profile, r: Profile, shared: number, overlap: Overlap): number {
  const ls = l.sentences;
  const rs = r.sentences;
  const pairs = Math.max(ls.length, 1) * Math.max(rs.length, 1);
  if (pairs === 1 || pairs > thresholds.maxSentencePairs.default) return sentenceDice(l, r, shared);
  let best = 0;
  for (let i = 0; i < Math.max(ls.length, 1); i++) {
    const a = ls[i] ?? l;
    for (let j = 0; j < Math.max(rs.length, 1); j++) {
      const b = rs[j] ?? r;
      // Sentences of lengths that differ much cannot be as like as two that were found, whatever their words.
      if (sentenceDice(a, b, Math.min(shared, a.weight, b.weight)) > best)
        best = Math.max(best, sentenceDice(a, b, overlap.weight(a.sequence, b.sequence)));
    }
  }
  return best;
}

function sentenceDice(a: Bag, b: Bag, both: number): number {
  return (2 * both) / (a.weight + b.weight + half.sentence);
}

/** An order of pairs that are equally good: the one nearer the head goes first, whichever side is called left. */
export function inOrder(a: Evidence, b: Evidence): number {
  return a.left + a.right - (b.left + b.right) || Math.abs(a.left - a.right) - Math.abs(b.left - b.right) || a.left - b.left;
}
