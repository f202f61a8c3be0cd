import type { Side } from '../../model.js';
import type { Atom } from '../atom.js';
import type { Inside, Places, Run } from './lineup.js';

/** Edits from within, and those all words of which are paired with words of the edit before. */
export interface Bridged {
  readonly inside: readonly Inside[];
  readonly emptied: readonly number[];
}

/**
 * Pairs the words that an edit took from the end of one paragraph and the next edit brought to the head of another, since no edit goes over the end
 * of its paragraph: *They paid the fee[-, and they-]{+.+}* and then, below, *{+They+} left*; and the same where two paragraphs became one.
 */
export function bridge(inside: readonly Inside[], places: Readonly<Record<Side, Places>>): Bridged {
  const found = [...inside];
  const emptied: number[] = [];
  for (let k = 0; k + 1 < found.length; k++) {
    for (const side of ['left', 'right'] as const) {
      const taken = carried(found[k]!, found[k + 1]!, side, places);
      if (!taken) continue;
      found[k] = { pairs: [...found[k]!.pairs, ...pairsOf(taken)], gaps: without(found[k]!.gaps, taken) };
      found[k + 1] = { pairs: [], gaps: without(found[k + 1]!.gaps, taken) };
      if (found[k + 1]!.gaps.length === 0) emptied.push(k + 1);
    }
  }
  return { inside: found, emptied };
}

/** The words that stand last in what one side lost by an edit, and first in what the other gained by the next, which took nothing. */
function carried(edit: Inside, next: Inside, side: Side, places: Readonly<Record<Side, Places>>): Run | undefined {
  const across = side === 'left' ? 'right' : 'left';
  const [last, first, only] = [edit.gaps.at(-1), next.gaps[0], next.gaps.length === 1 && next.pairs.length === 0];
  if (!last || !first || !only || first[side].length > 0) return undefined;
  const [from, to] = [last[side], first[across]];
  if (last[across].at(-1)! + 1 !== to[0] || places[side].loose[from.at(-1)! + 1]! === places[side].loose[from.at(-1)!]!) return undefined;
  for (let size = Math.min(from.length, to.length, longest); size > 0; size--) {
    const [own, other] = [from.slice(-size), to.slice(0, size)];
    if (own.every((i, k) => isSameWord(places[side].atoms[i]!, places[across].atoms[other[k]!]!))) {
      return side === 'left' ? { left: own, right: other } : { left: other, right: own };
    }
  }
  return undefined;
}

/** A subject and what leads to it: *the two ministers*. */
const longest = 4;

function isSameWord(one: Atom, other: Atom): boolean {
  return one.kind === 'word' && one.value === other.value;
}

function pairsOf({ left, right }: Run): Run[] {
  return left.map((i, k) => ({ left: [i], right: [right[k]!] }));
}

function without(gaps: readonly Run[], { left, right }: Run): Run[] {
  return gaps
    .map((gap) => ({ left: gap.left.filter((i) => !left.includes(i)), right: gap.right.filter((j) => !right.includes(j)) }))
    .filter((gap) => gap.left.length + gap.right.length > 0);
}
