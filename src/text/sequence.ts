import { diffArrays } from 'diff';

/** A run of equal length on both sides that is the same, or a run that only one or each side has. */
export interface Run {
  readonly same: boolean;
  readonly left: readonly [start: number, end: number];
  readonly right: readonly [start: number, end: number];
}

/**
 * Which runs of two sequences correspond (Myers, "An O(ND) difference algorithm", 1986).
 * Returns runs that cover both sequences in order, or `undefined` when more than `maxEdits` insertions and deletions would be needed.
 */
export function diffSequences(left: readonly string[], right: readonly string[], maxEdits: number): Run[] | undefined {
  const changes = diffArrays(left as string[], right as string[], { maxEditLength: maxEdits });
  if (!changes) return undefined;
  const runs: Run[] = [];
  let l = 0;
  let r = 0;
  for (const { added, removed, count } of changes) {
    const toLeft = l + (added ? 0 : count);
    const toRight = r + (removed ? 0 : count);
    const last = runs.at(-1);
    const same = !added && !removed;
    if (!same && last && !last.same) runs[runs.length - 1] = { same, left: [last.left[0], toLeft], right: [last.right[0], toRight] };
    else runs.push({ same, left: [l, toLeft], right: [r, toRight] });
    l = toLeft;
    r = toRight;
  }
  return runs;
}
