import type { Profile } from '../lexicon/lexicon.js';
import type { Evidence } from '../likeness/evidence.js';
import { articleLength } from '../likeness/standing.js';
import { thresholds } from '../options.js';
import type { Ties } from '../ties.js';

/**
 * Ties a unit that is still alone to one near it whose words it says again: a deck (*Mum took to the streets with a placard offering to sell her
 * son*) or a caption is made of the words of a paragraph whose own counterpart has them too.
 */
export function tieRestated(ties: Ties, evidence: Evidence): void {
  const restated: number[] = [];
  for (let pair = 0; pair < evidence.size; pair++)
    if (saysAgain(ties, evidence, pair) && isAlone(ties, evidence, pair)) restated.push(pair);
  for (const pair of restated) ties.add(evidence.left[pair]!, evidence.right[pair]!);
}

/**
 * Whether one unit of a pair, near the counterpart of the other, says most of it again and goes on in its words for a while: the same names
 * and subject alone are no restatement.
 */
export function saysAgain(ties: Ties, { left, right, contained, run }: Evidence, pair: number): boolean {
  if (contained[pair]! < thresholds.repeated.default || run[pair]! < thresholds.repeatedRun.default) return false;
  const [l, r] = [left[pair]!, right[pair]!];
  return isNear(ties.left.of(l), r) || isNear(ties.right.of(r), l);
}

/** Whether any of the counterparts of one unit stands near another. */
function isNear(counterparts: readonly number[], other: number): boolean {
  return counterparts.some((unit) => Math.abs(unit - other) <= articleLength);
}

/** Whether just one of a pair is alone, has the words of a sentence or is one of the other's to the word, and is the lighter. */
function isAlone(ties: Ties, { lexicon, left, right }: Evidence, pair: number): boolean {
  const isLeft = ties.left.isFree(left[pair]!);
  if (isLeft === ties.right.isFree(right[pair]!)) return false;
  const [l, r] = [lexicon.left[left[pair]!]!, lexicon.right[right[pair]!]!];
  const [one, other] = isLeft ? [l, r] : [r, l];
  if (one.weight > other.weight) return false;
  return one.sequence.length >= thresholds.repeatedWords.default || isSentenceOf(other, one);
}

/** Whether a unit is a sentence of another, to the word: a pull quote is shorter than most sentences, and no fragment. */
function isSentenceOf({ sentences }: Profile, { sequence }: Profile): boolean {
  return sequence.length >= thresholds.repeatWords.default && sentences.some((sentence) => isEqual(sentence.sequence, sequence));
}

function isEqual(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
