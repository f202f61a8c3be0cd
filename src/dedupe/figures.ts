import type { DedupeOptions, PairFigures } from '../model.js';

/** Resemblance and containment (Broder 1997) of two articles with so many different shingles, so many of them in both; 0 where there are none. */
export function figuresOf(shared: number, left: number, right: number): PairFigures {
  return {
    resemblance: shared === 0 ? 0 : shared / (left + right - shared),
    containment: { left: left === 0 ? 0 : shared / left, right: right === 0 ? 0 : shared / right },
  };
}

/** Whether two articles are near-duplicates. */
export function isPair(shared: number, left: number, right: number, { resemblance, containment }: DedupeOptions): boolean {
  return shared > 0 && (shared / (left + right - shared) >= resemblance || shared / Math.min(left, right) >= containment);
}

/**
 * Whether an article of `own` shingles can go for another of `other`: the two resemble each other, or it stands in that one. A digest in which a brief stands
 * is a pair with the brief, and most of it stands nowhere else.
 */
export function isCovered(shared: number, own: number, other: number, { resemblance, containment }: Coverage): boolean {
  return shared > 0 && (shared / (own + other - shared) >= resemblance || shared / own >= containment);
}

/** From which figures on an article is held by another. */
export type Coverage = Pick<DedupeOptions, 'resemblance' | 'containment'>;

/** Takes back what rounding may have added, so that a bound is never too high. */
const slack = 1e-9;

/** So many shingles, or fewer, two articles must share to be near-duplicates, when the smaller has `small` shingles and the other `large`. */
export function leastShared(small: number, large: number, { resemblance, containment }: DedupeOptions): number {
  const least = Math.min(containment * small, (resemblance / (1 + resemblance)) * (small + large));
  return Math.max(1, Math.ceil(least - least * slack - slack));
}

/** So many shingles, or more, an article may have that shares `shared` at most with a smaller one of `small` and is its near-duplicate. */
export function mostLarge(small: number, shared: number, { resemblance, containment }: DedupeOptions): number {
  if (shared >= containment * small - 1) return most;
  return Math.min(most, Math.ceil((shared * (1 + resemblance)) / resemblance) - small + 1);
}

/** No article has more shingles. */
const most = 2 ** 31;
