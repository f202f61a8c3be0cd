import type { Bag } from './lexicon.js';

/** The weight of the words that two sorted lists share, a word as often as both have it. */
export function sharedWeight(left: Int32Array, right: Int32Array, weights: Float64Array): number {
  let total = 0;
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const difference = left[l]! - right[r]!;
    if (difference === 0) total += weights[left[l]!]!;
    if (difference <= 0) l++;
    if (difference >= 0) r++;
  }
  return total;
}

/** Words beyond this many are left out of the search for the longest run: it takes the product of the two lengths. */
const runWindow = 600;

/** The weight of the heaviest run of two or more words that stands in both, to the order. */
export function heaviestRun(left: Bag, right: Bag, weights: Float64Array): number {
  const long = left.sequence.subarray(0, runWindow);
  const wide = right.sequence.subarray(0, runWindow);
  const run = new Float64Array(wide.length + 1);
  const length = new Uint16Array(wide.length + 1);
  let heaviest = 0;
  for (const word of long) {
    const weight = weights[word]!;
    for (let r = wide.length; r > 0; r--) {
      if (wide[r - 1] !== word) {
        run[r] = 0;
        length[r] = 0;
        continue;
      }
      run[r] = run[r - 1]! + weight;
      length[r] = length[r - 1]! + 1;
      if (length[r]! > 1 && run[r]! > heaviest) heaviest = run[r]!;
    }
  }
  return heaviest;
}

/** The words of a sorted list that are left once each of the others has taken those it has. */
export function remainder(words: Int32Array, others: readonly Int32Array[]): Int32Array {
  let rest = words;
  for (const other of others) rest = subtract(rest, other);
  return rest;
}

function subtract(words: Int32Array, other: Int32Array): Int32Array {
  const rest = new Int32Array(words.length);
  let size = 0;
  let o = 0;
  for (const word of words) {
    while (o < other.length && other[o]! < word) o++;
    if (o < other.length && other[o] === word) o++;
    else rest[size++] = word;
  }
  return rest.subarray(0, size);
}
