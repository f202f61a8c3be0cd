import type { Sides } from '../../model.js';
import type { Profile } from '../lexicon/lexicon.js';
import type { Overlap } from '../lexicon/overlap.js';
import type { Counterparts, Ties } from '../ties.js';
import type { Evidence } from './evidence.js';
import { Remnants } from './remnants.js';

/** As `unexplained`, for any pair while the ties stay as they are: what is left of a unit by all its counterparts is worked out once. */
export function unexplainedIn(evidence: Evidence, ties: Ties): (pair: number) => number {
  const known = noRests();
  return (pair) => unexplained(evidence, ties, pair, known);
}

/** For each unit the words that all its counterparts leave of it, as far as it is known. */
type Rests = Map<number, Int32Array>;

function noRests(): Sides<Rests> {
  return { left: new Map(), right: new Map() };
}

/** For a pair, the share of the smaller unit's words that both still have when their other counterparts have taken theirs. */
function unexplained(evidence: Evidence, ties: Ties, pair: number, known?: Sides<Rests>): number {
  const [left, right] = [evidence.left[pair]!, evidence.right[pair]!];
  if (!ties.left.isTaken(left, right) && !ties.right.isTaken(right, left)) return evidence.contained[pair]!;
  const rests = restsOf(evidence, ties, pair, known);
  return evidence.lexicon.overlap.weight(rests.left, rests.right) / lesser(evidence, pair);
}

/** The weight of the unit of a pair that weighs less. */
function lesser({ lexicon, left, right }: Evidence, pair: number): number {
  return Math.min(lexicon.left[left[pair]!]!.weight, lexicon.right[right[pair]!]!.weight);
}

/** As `unexplained`, for any pair that is not tied, while ties are added. */
export function unexplainedAsTiesGrow(evidence: Evidence, ties: Ties): (pair: number) => number {
  const { lexicon } = evidence;
  const remnants = new Remnants(lexicon);
  return (pair) => {
    const [l, r] = [evidence.left[pair]!, evidence.right[pair]!];
    const [ofLeft, ofRight] = [ties.left.count(l), ties.right.count(r)];
    if (Math.max(ofLeft, ofRight) < many) return unexplained(evidence, ties, pair);
    const { left, right, overlap } = lexicon;
    if (ofLeft >= ofRight) {
      const rest = restOf(r, l, { units: right, others: left, ties: ties.right, known: undefined, overlap });
      return remnants.shared('left', l, ties.left.of(l), rest) / lesser(evidence, pair);
    }
    const rest = restOf(l, r, { units: left, others: right, ties: ties.left, known: undefined, overlap });
    return remnants.shared('right', r, ties.right.of(r), rest) / lesser(evidence, pair);
  };
}

/** From so many counterparts on it is cheaper to count what they leave than to work it out anew. */
const many = 8;

/** For any pair while the ties stay as they are, the words of each unit, in order, that its other counterparts leave of it. */
export function restsIn(evidence: Evidence, ties: Ties): (pair: number) => Sides<Int32Array> {
  const known = noRests();
  return (pair) => restsOf(evidence, ties, pair, known);
}

function restsOf(evidence: Evidence, ties: Ties, pair: number, known?: Sides<Rests>): Sides<Int32Array> {
  const { left, right, overlap } = evidence.lexicon;
  const [l, r] = [evidence.left[pair]!, evidence.right[pair]!];
  return {
    left: restOf(l, r, { units: left, others: right, ties: ties.left, known: known?.left, overlap }),
    right: restOf(r, l, { units: right, others: left, ties: ties.right, known: known?.right, overlap }),
  };
}

/** The units of one side and of the other, and what those are tied to of these. */
interface Profiles {
  readonly units: readonly Profile[];
  readonly others: readonly Profile[];
  readonly ties: Counterparts;
  readonly known: Rests | undefined;
  readonly overlap: Overlap;
}

/** The words of a unit that the counterparts it is tied to leave of it, all `but` one. */
function restOf(unit: number, but: number, { units, others, ties, known, overlap }: Profiles): Int32Array {
  if (!ties.isTaken(unit, but)) return units[unit]!.sequence;
  const tied = ties.of(unit);
  const whole = !tied.includes(but);
  const found = whole ? known?.get(unit) : undefined;
  if (found) return found;
  const taken = whole ? tied : tied.filter((other) => other !== but);
  const rest = overlap.remainder(
    units[unit]!.sequence,
    taken.map((other) => others[other]!.sequence),
  );
  if (whole) known?.set(unit, rest);
  return rest;
}
