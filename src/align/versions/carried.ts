import { rarest } from '../lexicon/weights.js';
import { contextOf, isInLine } from '../likeness/context.js';
import type { Evidence } from '../likeness/evidence.js';
import { articleLength } from '../likeness/standing.js';
import { restsIn } from '../likeness/unexplained.js';
import { thresholds } from '../options.js';
import type { Ties } from '../ties.js';

/** A pair, and how much one of its units has of the other that no other counterpart of either has, by weight. */
interface Carried {
  readonly pair: number;
  readonly mass: number;
}

/**
 * Ties two units into one of which much of the other was carried, however little the rest is alike: a turn of phrase, and words besides, that no
 * other counterpart of either has. Where a story was told anew, half a sentence is often all that a paragraph took over; a phrase by itself anybody
 * may use. Of several such pairs each unit is in the weightiest, and none is tied that stands out of line.
 */
export function tieCarried(ties: Ties, evidence: Evidence): void {
  const { left, right } = evidence;
  const context = contextOf(ties);
  const found = carriedIn(ties, evidence).filter(({ pair }) => isInLine(context(left[pair]!, right[pair]!)));
  found.sort((a, b) => b.mass - a.mass || evidence.inOrder(a.pair, b.pair));
  const met = { left: new Set<number>(), right: new Set<number>() };
  for (const { pair } of found) {
    const [l, r] = [left[pair]!, right[pair]!];
    if (met.left.has(l) || met.right.has(r) || !isStar(ties, l, r)) continue;
    met.left.add(l);
    met.right.add(r);
    ties.add(l, r);
  }
}

/** Whether two units, once tied, make a passage of one unit on one side: what joins two passages is a cross-reference and no version. */
function isStar(ties: Ties, left: number, right: number): boolean {
  if (!ties.left.isFree(left) && !ties.right.isFree(right)) return false;
  return (
    ties.left.of(left).every((other) => ties.right.count(other) === 1) &&
    ties.right.of(right).every((other) => ties.left.count(other) === 1)
  );
}

/** The pairs with enough in common. The longer the texts, the more a word weighs, and the more is alike by chance. */
function carriedIn(ties: Ties, evidence: Evidence): Carried[] {
  const { lexicon, contained } = evidence;
  const { carried, carriedRun, carriedBeside } = thresholds;
  const scale = Math.max(1, rarest(ties.leftCount + ties.rightCount) / rarest(2 * articleLength));
  const rests = restsIn(evidence, ties);
  const found: Carried[] = [];
  for (let pair = 0; pair < evidence.size; pair++) {
    const [l, r] = [evidence.left[pair]!, evidence.right[pair]!];
    const shared = contained[pair]! * Math.min(lexicon.left[l]!.weight, lexicon.right[r]!.weight);
    if (shared < carried.default * scale || !isStar(ties, l, r)) continue;
    const { left, right } = rests(pair);
    const mass = lexicon.overlap.weight(left, right) / scale;
    const run = lexicon.runs.heaviest(left, right) / scale;
    if (mass >= carried.default && run >= carriedRun.default && mass - run >= carriedBeside.default) found.push({ pair, mass });
  }
  return found;
}
