import type { Relation } from '../model.js';
import type { Lexicon } from './lexicon.js';
import { thresholds } from './options.js';
import { remainder, sharedWeight } from './overlap.js';
import type { Ties } from './ties.js';

/** Units that belong together, in reading order on both sides. */
export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The connected parts of the ties, in the order of their first left units. */
export function groupsOf(ties: Ties): Group[] {
  const seen = new Uint8Array(ties.leftCount);
  const groups: Group[] = [];
  for (let left = 0; left < ties.leftCount; left++) if (!seen[left] && ties.ofLeft(left).length > 0) groups.push(collect(ties, left, seen));
  return groups;
}

function collect(ties: Ties, first: number, seen: Uint8Array): Group {
  const right = new Set<number>();
  const left = [first];
  seen[first] = 1;
  for (const unit of left) {
    for (const other of ties.ofLeft(unit)) {
      if (right.has(other)) continue;
      right.add(other);
      for (const next of ties.ofRight(other)) if (!seen[next]) left.push(next), (seen[next] = 1);
    }
  }
  return { left: left.sort((a, b) => a - b), right: [...right].sort((a, b) => a - b) };
}

/** What the numbers of a group's units, and the words they have in common, make of it. */
export function relationOf(group: Group, lexicon: Lexicon): Relation {
  const { left, right } = group;
  if (left.length === 1 && right.length === 1) return 'one-to-one';
  if (left.length > 1 && right.length > 1) return 'many-to-many';
  const one = left.length === 1 ? lexicon.left[left[0]!]! : lexicon.right[right[0]!]!;
  const many = left.length === 1 ? right.map((unit) => lexicon.right[unit]!) : left.map((unit) => lexicon.left[unit]!);
  if (
    says(
      one.words,
      many.map(({ words }) => words),
      lexicon.weights,
    )
  )
    return 'repeat';
  return left.length === 1 ? 'split' : 'merge';
}

/** Whether one of the many says nothing of the one that the rest do not say already: a lead and a caption that repeats it. */
function says(one: Int32Array, many: readonly Int32Array[], weights: Float64Array): boolean {
  return many.some((words, k) => {
    const all = sharedWeight(one, words, weights);
    const others = many.filter((_, other) => other !== k);
    return sharedWeight(remainder(one, others), words, weights) < thresholds.remainder.default * all;
  });
}
