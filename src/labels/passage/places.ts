/** The index of the first of some stretches, in order, that ends behind a place; their number when none does. Found by halving. */
export function firstBehind(stretches: readonly { readonly end: number }[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of some mentions, in order, that begins at an atom or behind it; their number when none does. */
export function firstFrom(mentions: readonly { readonly from: number }[], atom: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from >= atom) high = middle;
    else low = middle + 1;
  }
  return low;
}
