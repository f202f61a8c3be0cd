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
  const [only, more] = ties.ofLeft(first);
  if (more === undefined && ties.ofRight(only!).length === 1) return { left: [first], right: [only!] };
  const right = new Set<number>();
  const left = [first];
  seen[first] = 1;
  for (const unit of left) {
    for (const other of ties.ofLeft(unit)) {
      if (right.has(other)) continue;
      right.add(other);
      for (const next of ties.ofRight(other)) {
        if (seen[next]) continue;
        seen[next] = 1;
        left.push(next);
      }
    }
  }
  return { left: left.sort((a, b) => a - b), right: [...right].sort((a, b) => a - b) };
}
