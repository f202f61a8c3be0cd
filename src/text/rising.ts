/**
 * The places of a longest part of some whole numbers, in their order, that rises (patience sorting; Fredman, "On computing the length of longest increasing
 * subsequences", 1975). A number for which `mayRepeat` holds may follow one that is as large.
 */
export function longestRising(numbers: ArrayLike<number>, mayRepeat: (place: number) => boolean = () => false): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (let place = 0; place < numbers.length; place++) {
    const length = risingUpTo(mayRepeat(place) ? numbers[place]! : numbers[place]! - 1, ends, numbers);
    before[place] = ends[length - 1] ?? -1;
    ends[length] = place;
  }
  const rising: number[] = [];
  for (let place = ends.at(-1) ?? -1; place !== -1; place = before[place]!) rising.push(place);
  return rising.reverse();
}

/** How many of the ends, which rise, have a number of at most `limit`: so long is what can go on from there. Nearly always it is all of them. */
function risingUpTo(limit: number, ends: readonly number[], numbers: ArrayLike<number>): number {
  let low = 0;
  let high = ends.length;
  if (high === 0 || numbers[ends[high - 1]!]! <= limit) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[ends[middle]!]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
