import { contextOf, isInLine } from './context.js';
import { type Evidence, inOrder } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { thresholds } from './options.js';
import { article } from './standing.js';
import type { Ties } from './ties.js';
import { restsIn } from './unexplained.js';
import { rarest } from './weights.js';

/** A pair, and how much one of its units has of the other that no other counterpart of either has, by weight. */
interface Carried {
  readonly pair: Evidence;
  readonly mass: number;
}

/**
 * Ties two units into one of which much of the other was carried, however little the rest is alike: a turn of phrase, and words besides, that no
 * other counterpart of either has. Where a story was told anew, half a sentence is often all that a paragraph took over; a phrase by itself anybody
 * may use. Of several such pairs each unit is in the weightiest, and none is tied that stands out of line.
 */
export function tieCarried(ties: Ties, lexicon: Lexicon, evidence: readonly Evidence[]): void {
  const context = contextOf(ties);
  const found = carriedIn(ties, lexicon, evidence).filter(({ pair }) => isInLine(context(pair.left, pair.right)));
  found.sort((a, b) => b.mass - a.mass || inOrder(a.pair, b.pair));
  const [left, right] = [new Set<number>(), new Set<number>()];
  for (const { pair } of found) {
    if (left.has(pair.left) || right.has(pair.right) || !isStar(ties, pair)) continue;
    left.add(pair.left);
    right.add(pair.right);
    ties.add(pair.left, pair.right);
  }
}

/** Whether a pair, once tied, makes a passage of one unit on one side: what joins two passages is a cross-reference and no version. */
function isStar(ties: Ties, { left, right }: Evidence): boolean {
  const [ofLeft, ofRight] = [ties.ofLeft(left), ties.ofRight(right)];
  if (ofLeft.length > 0 && ofRight.length > 0) return false;
  return ofLeft.every((other) => ties.ofRight(other).length === 1) && ofRight.every((other) => ties.ofLeft(other).length === 1);
}

/** The pairs with enough in common. The longer the texts, the more a word weighs, and the more is alike by chance. */
function carriedIn(ties: Ties, lexicon: Lexicon, evidence: readonly Evidence[]): Carried[] {
  const { carried, carriedRun, carriedBeside } = thresholds;
  const scale = Math.max(1, rarest(ties.leftCount + ties.rightCount) / rarest(2 * article));
  const rests = restsIn(lexicon, ties);
  const found: Carried[] = [];
  for (const pair of evidence) {
    const shared = pair.contained * Math.min(lexicon.left[pair.left]!.weight, lexicon.right[pair.right]!.weight);
    if (shared < carried.default * scale || !isStar(ties, pair)) continue;
    const { left, right } = rests(pair);
    const mass = lexicon.overlap.weight(left, right) / scale;
    const run = lexicon.runs.heaviest(left, right) / scale;
    if (mass >= carried.default && run >= carriedRun.default && mass - run >= carriedBeside.default) found.push({ pair, mass });
  }
  return found;
}
