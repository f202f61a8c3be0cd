import type { Evidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { thresholds } from './options.js';
import { article } from './standing.js';
import type { Ties } from './ties.js';

/**
 * Ties a unit that is still alone to one near it whose words it says again: a deck (*Mum took to the streets with a placard offering to sell her
 * son*) or a caption is made of the words of a paragraph whose own counterpart has them too.
 */
export function tieRestated(ties: Ties, lexicon: Lexicon, evidence: readonly Evidence[]): void {
  const restated = evidence.filter((pair) => saysAgain(pair, ties) && isAlone(pair, ties, lexicon));
  for (const { left, right } of restated) ties.add(left, right);
}

/**
 * Whether one unit of a pair, near the counterpart of the other, says most of it again and goes on in its words for a while: the same names
 * and subject alone are no restatement.
 */
export function saysAgain({ left, right, contained, run }: Evidence, ties: Ties): boolean {
  if (contained < thresholds.repeated.default || run < thresholds.repeatedRun.default) return false;
  const isClose = (a: number, b: number) => Math.abs(a - b) <= article;
  return ties.ofLeft(left).some((other) => isClose(other, right)) || ties.ofRight(right).some((other) => isClose(other, left));
}

/** Whether just one of a pair is alone, has the words of a sentence, and is the lighter. */
function isAlone({ left, right }: Evidence, ties: Ties, lexicon: Lexicon): boolean {
  const alone = { left: ties.ofLeft(left).length === 0, right: ties.ofRight(right).length === 0 };
  if (alone.left === alone.right) return false;
  const [l, r] = [lexicon.left[left]!, lexicon.right[right]!];
  const [one, other] = alone.left ? [l, r] : [r, l];
  return one.sequence.length >= thresholds.repeatedWords.default && one.weight <= other.weight;
}
