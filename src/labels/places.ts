/** The index of the first of some stretches, in order, that ends behind a place; their number when none does. Found by halving. */
export function firstBehind(stretches: readonly { readonly end: number }[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
