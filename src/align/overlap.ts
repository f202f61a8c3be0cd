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

/** As `sharedWeight`, at half the cost where one list after the other is held against the same left one. */
export class SharedWeights {
  readonly #weights: Float64Array;
  /** By word: how often the left list has it. */
  readonly #counts: Int32Array;
  #left: Int32Array = new Int32Array(0);

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#counts = new Int32Array(weights.length);
  }

  between(left: Int32Array, right: Int32Array): number {
    if (left !== this.#left) this.#turnTo(left);
    const [counts, weights] = [this.#counts, this.#weights];
    let total = 0;
    let again = 0;
    for (let k = 0, before = -1; k < right.length; k++) {
      const word = right[k]!;
      again = word === before ? again + 1 : 0;
      before = word;
      if (again < counts[word]!) total += weights[word]!;
    }
    return total;
  }

  #turnTo(left: Int32Array): void {
    for (let k = 0; k < this.#left.length; k++) this.#counts[this.#left[k]!] = 0;
    for (let k = 0; k < left.length; k++) this.#counts[left[k]!]!++;
    this.#left = left;
  }
}

/** Words beyond this many are left out of the search for the heaviest run, which would take the product of the two lengths at worst. */
const runWindow = 600;

/** Finds the heaviest run of two or more words that stands in two bags, to the order. One serves for all pairs of a lexicon. */
export class RunFinder {
  /** By word: the last place where the left bag has it, and by place: the one before, each plus one; 0 when there is none. */
  readonly #last: Int32Array;
  readonly #before = new Int32Array(runWindow);
  #left: Int32Array = new Int32Array(0);
  /** By how far the two places of a run are apart: the run that was met last, where it ends in the right bag, and what it weighs. */
  readonly #ends = new Int32Array(2 * runWindow);
  readonly #run = new Float64Array(2 * runWindow);

  constructor(readonly weights: Float64Array) {
    this.#last = new Int32Array(weights.length);
  }

  heaviest(left: Bag, right: Bag): number {
    if (left.sequence !== this.#left) this.#turnTo(left.sequence);
    const [ends, run] = [this.#ends, this.#run];
    const words = Math.min(right.sequence.length, runWindow);
    ends.fill(-1, 0, words + Math.min(this.#left.length, runWindow));
    let heaviest = 0;
    for (let at = 0; at < words; at++) {
      const word = right.sequence[at]!;
      for (let place = this.#last[word]!; place > 0; place = this.#before[place - 1]!) {
        const apart = place + words - at - 1;
        const goesOn = ends[apart] === at;
        run[apart] = (goesOn ? run[apart]! : 0) + this.weights[word]!;
        ends[apart] = at + 1;
        if (goesOn && run[apart]! > heaviest) heaviest = run[apart]!;
      }
    }
    return heaviest;
  }

  #turnTo(left: Int32Array): void {
    for (const word of this.#left.subarray(0, runWindow)) this.#last[word] = 0;
    this.#left = left;
    for (let place = 0; place < Math.min(left.length, runWindow); place++) {
      const word = left[place]!;
      this.#before[place] = this.#last[word]!;
      this.#last[word] = place + 1;
    }
  }
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
