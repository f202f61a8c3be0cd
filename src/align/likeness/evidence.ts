import type { Pairs } from '../candidates/pairs.js';
import type { Bag, Lexicon, Profile } from '../lexicon/lexicon.js';
import type { Overlap } from '../lexicon/overlap.js';
import { thresholds } from '../options.js';
import { fromWords, type WordSignals } from './likeness.js';

/**
 * Pairs of units that may be versions of each other, and what their words say of it: a pair is a number, and what is known of it stands at that place of
 * each list, for a long text has a hundred thousand.
 */
export class Evidence {
  readonly left: number[] = [];
  readonly right: number[] = [];
  readonly dice: number[] = [];
  readonly contained: number[] = [];
  readonly run: number[] = [];
  /** The log-odds that they are, by words alone. */
  readonly logOdds: number[] = [];

  /** The words are those of a lexicon. */
  constructor(readonly lexicon: Lexicon) {}

  /** How many pairs there are. */
  get size(): number {
    return this.left.length;
  }

  add(left: number, right: number, signals: WordSignals): void {
    this.left.push(left);
    this.right.push(right);
    this.dice.push(signals.dice);
    this.contained.push(signals.contained);
    this.run.push(signals.run);
    this.logOdds.push(fromWords(signals));
  }

  /** Leaves only the pairs that are wanted, in their order: those behind one that goes get other numbers. */
  keep(isWanted: (pair: number) => boolean): void {
    const lists = [this.left, this.right, this.dice, this.contained, this.run, this.logOdds];
    let kept = 0;
    for (let pair = 0; pair < this.size; pair++) {
      if (!isWanted(pair)) continue;
      if (kept < pair) for (const list of lists) list[kept] = list[pair]!;
      kept++;
    }
    for (const list of lists) list.length = kept;
  }

  /** An order of pairs that are equally good: the one nearer the head goes first, whichever side is called left. */
  inOrder(one: number, other: number): number {
    const [left, right] = [this.left[one]!, this.right[one]!];
    const [otherLeft, otherRight] = [this.left[other]!, this.right[other]!];
    return left + right - (otherLeft + otherRight) || Math.abs(left - right) - Math.abs(otherLeft - otherRight) || left - otherLeft;
  }
}

/** Weights that bring a weight to one half; a rare word weighs about 3 in a story of 20 paragraphs. */
const half = { sentence: 2, run: 8, mass: 15 };

/** Adds to the evidence each pair that may be one and shares enough words to be worth weighing. */
export function gather(evidence: Evidence, pairs: Pairs, mayBe: (left: number, right: number) => boolean): void {
  const { lexicon } = evidence;
  for (let pair = 0; pair < pairs.size; pair++) {
    const left = pairs.left(pair);
    const right = pairs.right(pair);
    if (!mayBe(left, right)) continue;
    const l = lexicon.left[left]!;
    const r = lexicon.right[right]!;
    const shared = lexicon.overlap.weight(l.sequence, r.sequence);
    if (shared > thresholds.minContained.default * Math.min(l.weight, r.weight))
      evidence.add(left, right, signalsOf(l, r, shared, lexicon));
  }
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
