import { diffArrays } from 'diff';

/** A sequence of numbers that stand for elements. */
export type Numbers = readonly number[] | Uint32Array;

/** A stretch that is the same in two sequences: where it stands in each, and how many elements it has. */
export interface Match {
  readonly old: number;
  readonly fresh: number;
  readonly count: number;
}

/** What finds a shortest edit script, told by what is the same in both, in order; undefined when more than `maxEdits` removals and insertions are needed. */
export type FindScript = (old: Numbers, fresh: Numbers, maxEdits: number) => readonly Match[] | undefined;

/** What is the same in two sequences by a shortest edit script (Myers, "An O(ND) difference algorithm", 1986); undefined when it needs more edits than `maxEditLength`. */
export function searchedScript(old: Numbers, fresh: Numbers, maxEditLength: number): Match[] | undefined {
  const changes = diffArrays(Array.from(old), Array.from(fresh), { maxEditLength });
  if (!changes) return undefined;
  const matches: Match[] = [];
  let [at, other] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) matches.push({ old: at, fresh: other, count });
    if (!added) at += count;
    if (!removed) other += count;
  }
  return matches;
}

/** A match that grows. */
type GrowingMatch = { -readonly [Name in keyof Match]: Match[Name] };

/**
 * The script of two stretches where it needs no search: what both have stands in one order, as often on the one side as on the other, so that all of it is the same
 * and no other script is as short. So it is where an editor puts a few words for a few others in one place or two. Undefined where there is more to it.
 */
export function plainScript(a: Numbers, b: Numbers): readonly Match[] | undefined {
  const matches: GrowingMatch[] = [];
  let last: GrowingMatch | undefined;
  let fresh = 0;
  for (let old = 0; old < a.length; old++) {
    const element = a[old]!;
    if (b[fresh] !== element) {
      if (!b.includes(element)) continue;
      while (fresh < b.length && !a.includes(b[fresh]!)) fresh++;
      if (b[fresh] !== element) return undefined;
    }
    if (last && last.old + last.count === old && last.fresh + last.count === fresh) last.count++;
    else {
      last = { old, fresh, count: 1 };
      matches.push(last);
    }
    fresh++;
  }
  for (; fresh < b.length; fresh++) if (a.includes(b[fresh]!)) return undefined;
  return matches;
}
