/** How many words each of two articles has that the other has not, or has less often. */
export interface Spare {
  readonly left: number;
  readonly right: number;
}

/**
 * Counts the words that one of two articles has to spare, by their numbers: the same number is the same word. It takes a tenth of what it takes to look at
 * the words themselves, and often there are none to look at: a brief has no word that its story has not.
 */
export function spareWords(left: Uint32Array, right: Uint32Array): Spare {
  const [l, r] = [left.slice().sort(), right.slice().sort()];
  let same = 0;
  for (let i = 0, k = 0; i < l.length && k < r.length; ) {
    const difference = l[i]! - r[k]!;
    if (difference <= 0) i++;
    if (difference >= 0) k++;
    if (difference === 0) same++;
  }
  return { left: l.length - same, right: r.length - same };
}
