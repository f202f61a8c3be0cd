import type { Bag, Lexicon, Profile } from '../lexicon/lexicon.js';
import { thresholds } from '../options.js';
import type { Ties } from '../ties.js';

/**
 * Whether the left unit ends in a version of the sentence that the right one begins with (`step` 1), or the other way round, and no counterpart of either has
 * it: *[The vote was 21 to 8. Nobody was hurt in the fire at the depot.] [Work begins.]* and *[The vote was 20 to 8.] [Nobody was injured in the fire at the
 * depot. Work begins.]*. Where several sentences crossed, those at the two ends are looked at.
 */
export function haveVersionsAtBreak(l: number, r: number, step: 1 | -1, ties: Ties, lexicon: Lexicon): boolean {
  const [left, right] = [sentencesOf(lexicon.left[l]!), sentencesOf(lexicon.right[r]!)];
  // Whoever has a counterpart keeps a sentence for it.
  const spare = Math.min(left.length - (ties.left.isFree(l) ? 0 : 1), right.length - (ties.right.isFree(r) ? 0 : 1));
  for (let count = 1; count <= Math.min(most, spare); count++) {
    if (!areVersions(edge(left, step, 1), edge(right, -step, count), lexicon)) continue;
    if (count > 1 && !areVersions(edge(left, step, count), edge(right, -step, 1), lexicon)) continue;
    return (
      isNew(edge(left, step, 1), ties.left.of(l), lexicon.right, lexicon) &&
      isNew(edge(right, -step, 1), ties.right.of(r), lexicon.left, lexicon)
    );
  }
  return false;
}

/** More sentences than these cross a break together only where the paragraphs were written anew. */
const most = 3;

/** A unit of one sentence is its own. */
function sentencesOf(unit: Profile): readonly Bag[] {
  return unit.sentences.length > 0 ? unit.sentences : [unit];
}

/** The sentence so far from the end of a unit (`side` 1), or from its head. */
function edge(sentences: readonly Bag[], side: number, count: number): Bag {
  return sentences[side === 1 ? sentences.length - count : count - 1]!;
}

function areVersions(one: Bag, other: Bag, { sentenceOverlap }: Lexicon): boolean {
  if (Math.min(one.sequence.length, other.sequence.length) < thresholds.edgeWords.default) return false;
  return sentenceOverlap.weight(one.sequence, other.sequence) * 2 >= thresholds.edge.default * (one.weight + other.weight);
}

/** Whether the counterparts of its unit leave most of a sentence unexplained. */
function isNew({ sequence, weight }: Bag, counterparts: readonly number[], units: readonly Profile[], { overlap }: Lexicon): boolean {
  for (const unit of counterparts)
    if (overlap.weight(units[unit]!.sequence, sequence) > thresholds.edgeKnown.default * weight) return false;
  return true;
}
