import type { Sides } from '../model.js';
import type { Evidence } from './evidence.js';
import type { Lexicon, Profile } from './lexicon.js';
import type { Overlap } from './overlap.js';
import { Remnants } from './remnants.js';
import { isTaken, type Ties } from './ties.js';

/** As `unexplained`, for any pair while the ties stay as they are: what is left of a unit by all its counterparts is worked out once. */
export function unexplainedIn(lexicon: Lexicon, ties: Ties): (pair: Evidence) => number {
  const known = noRests();
  return (pair) => unexplained(lexicon, ties, pair, known);
}

/** For each unit the words that all its counterparts leave of it, as far as it is known. */
type Rests = Map<number, Int32Array>;

function noRests(): Sides<Rests> {
  return { left: new Map(), right: new Map() };
}

/** For a pair, the share of the smaller unit's words that both still have when their other counterparts have taken theirs. */
export function unexplained(lexicon: Lexicon, ties: Ties, pair: Evidence, known?: Sides<Rests>): number {
  if (!isTaken(ties.ofLeft(pair.left), pair.right) && !isTaken(ties.ofRight(pair.right), pair.left)) return pair.contained;
  const { left, right } = restsOf(lexicon, ties, pair, known);
  return lexicon.overlap.weight(left, right) / Math.min(lexicon.left[pair.left]!.weight, lexicon.right[pair.right]!.weight);
}

/** As `unexplained`, for any pair that is not tied, while ties are added. */
export function unexplainedAsTiesGrow(lexicon: Lexicon, ties: Ties): (pair: Evidence) => number {
  const remnants = new Remnants(lexicon);
  return (pair) => {
    const tied = { left: ties.ofLeft(pair.left), right: ties.ofRight(pair.right) };
    if (Math.max(tied.left.length, tied.right.length) < many) return unexplained(lexicon, ties, pair);
    const { left, right, overlap } = lexicon;
    const lesser = Math.min(left[pair.left]!.weight, right[pair.right]!.weight);
    if (tied.left.length >= tied.right.length) {
      const rest = restOf(pair.right, pair.left, tied.right, { units: right, others: left, known: undefined, overlap });
      return remnants.shared('left', pair.left, tied.left, rest) / lesser;
    }
    const rest = restOf(pair.left, pair.right, tied.left, { units: left, others: right, known: undefined, overlap });
    return remnants.shared('right', pair.right, tied.right, rest) / lesser;
  };
}

/** From so many counterparts on it is cheaper to count what they leave than to work it out anew. */
const many = 8;

/** For any pair while the ties stay as they are, the words of each unit, in order, that its other counterparts leave of it. */
export function restsIn(lexicon: Lexicon, ties: Ties): (pair: Evidence) => Sides<Int32Array> {
  const known = noRests();
  return (pair) => restsOf(lexicon, ties, pair, known);
}

function restsOf({ left, right, overlap }: Lexicon, ties: Ties, pair: Evidence, known?: Sides<Rests>): Sides<Int32Array> {
  return {
    left: restOf(pair.left, pair.right, ties.ofLeft(pair.left), { units: left, others: right, known: known?.left, overlap }),
    right: restOf(pair.right, pair.left, ties.ofRight(pair.right), { units: right, others: left, known: known?.right, overlap }),
  };
}

/** The units of one side and of the other. */
interface Profiles {
  readonly units: readonly Profile[];
  readonly others: readonly Profile[];
  readonly known: Rests | undefined;
  readonly overlap: Overlap;
}

/** The words of a unit that the counterparts it is tied to leave of it, all `but` one. */
function restOf(unit: number, but: number, tied: readonly number[], { units, others, known, overlap }: Profiles): Int32Array {
  if (!isTaken(tied, but)) return units[unit]!.sequence;
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
