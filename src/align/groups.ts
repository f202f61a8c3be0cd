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
  for (let left = 0; left < ties.leftCount; left++) if (!seen[left] && !ties.left.isFree(left)) groups.push(groupOf(ties, left, seen));
  return groups;
}

function groupOf(ties: Ties, first: number, seen: Uint8Array): Group {
  const right = ties.left.of(first);
  return right.length === 1 && ties.right.count(right[0]!) === 1 ? { left: [first], right } : collect(ties, first, seen);
}

function collect(ties: Ties, first: number, seen: Uint8Array): Group {
  const right = new Set<number>();
  const left = [first];
  seen[first] = 1;
  for (const unit of left) {
    for (const other of ties.left.of(unit)) {
      if (right.has(other)) continue;
      right.add(other);
      for (const next of ties.right.of(other)) {
        if (seen[next]) continue;
        seen[next] = 1;
        left.push(next);
      }
    }
  }
  return { left: left.sort((a, b) => a - b), right: [...right].sort((a, b) => a - b) };
}
