/** The index of the first of some stretches, in order, that ends behind a place; their number when none does. Found by halving. */
export function firstBehind(stretches: readonly { readonly end: number }[], place: number): number {
  return firstOf(stretches.length, (at) => stretches[at]!.end > place);
}

/** The index of the first of some mentions, in order, that begins at an atom or behind it; their number when none does. */
export function firstFrom(mentions: readonly { readonly from: number }[], atom: number): number {
  return firstOf(mentions.length, (at) => mentions[at]!.from >= atom);
}

/** The first of so many places for which something holds that holds for all behind it too. */
function firstOf(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
