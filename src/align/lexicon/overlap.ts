/** What words two texts have in common, a word as often as both have it. One serves for all texts of a lexicon. */
export class Overlap {
  private readonly weights: Float64Array;
  /** By word: how often the left text has it. */
  private readonly counts: Int32Array;
  private left: Int32Array = none;
  private readonly taken: number[] = [];

  constructor(weights: Float64Array) {
    this.weights = weights;
    this.counts = new Int32Array(weights.length);
  }

  /** The weight of the words that two texts share: cheapest where one after the other is held against the same left one. */
  weight(left: Int32Array, right: Int32Array): number {
    if (left !== this.left) this.turnTo(left);
    const counts = this.counts;
    const weights = this.weights;
    const taken = this.taken;
    let total = 0;
    let size = 0;
    for (let at = 0; at < right.length; at++) {
      const word = right[at]!;
      if (counts[word] === 0) continue;
      counts[word]!--;
      taken[size++] = word;
      total += weights[word]!;
    }
    while (size > 0) counts[taken[--size]!]!++;
    return total;
  }

  /** The words of a text that are left once each of the others has taken those it has. */
  remainder(words: Int32Array, others: readonly Int32Array[]): Int32Array {
    this.turnTo(none);
    const counts = this.counts;
    for (const other of others) for (let at = 0; at < other.length; at++) counts[other[at]!]!++;
    const rest = new Int32Array(words.length);
    let size = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (counts[word]! > 0) counts[word]!--;
      else rest[size++] = word;
    }
    for (const other of others) for (let at = 0; at < other.length; at++) counts[other[at]!] = 0;
    return rest.subarray(0, size);
  }

  private turnTo(left: Int32Array): void {
    const counts = this.counts;
    const before = this.left;
    for (let at = 0; at < before.length; at++) counts[before[at]!] = 0;
    for (let at = 0; at < left.length; at++) counts[left[at]!]!++;
    this.left = left;
  }
}

const none = new Int32Array(0);

/** Words beyond this many are left out of the search for the heaviest run, which would take the product of the two lengths at worst. */
const runWindow = 600;

/** Finds the heaviest run of two or more words that stands in two texts, to the order. One serves for all pairs of a lexicon. */
export class RunFinder {
  /** By word: the last place where the left text has it, and by place: the one before, each plus one; 0 when there is none. */
  private readonly last: Int32Array;
  private readonly before: Int32Array;
  private left: Int32Array = new Int32Array(0);
  /** By how far the two places of a run are apart: the run that was met last, where it ends in the right text, and what it weighs. */
  private readonly ends: Int32Array;
  private readonly run: Float64Array;

  /** `longest` is how many words the longest text has. */
  constructor(
    readonly weights: Float64Array,
    longest: number,
  ) {
    const window = Math.min(longest, runWindow);
    this.last = new Int32Array(weights.length);
    this.before = new Int32Array(window);
    this.ends = new Int32Array(2 * window);
    this.run = new Float64Array(2 * window);
  }

  heaviest(left: Int32Array, right: Int32Array): number {
    if (left !== this.left) this.turnTo(left);
    const ends = this.ends;
    const run = this.run;
    const last = this.last;
    const before = this.before;
    const weights = this.weights;
    const words = Math.min(right.length, runWindow);
    ends.fill(-1, 0, words + Math.min(this.left.length, runWindow));
    let heaviest = 0;
    for (let at = 0; at < words; at++) {
      const word = right[at]!;
      for (let place = last[word]!; place > 0; place = before[place - 1]!) {
        const apart = place + words - at - 1;
        const goesOn = ends[apart] === at;
        const weight = goesOn ? run[apart]! + weights[word]! : weights[word]!;
        run[apart] = weight;
        ends[apart] = at + 1;
        if (goesOn && weight > heaviest) heaviest = weight;
      }
    }
    return heaviest;
  }

  private turnTo(left: Int32Array): void {
    const last = this.last;
    const before = this.left;
    for (let place = Math.min(before.length, runWindow) - 1; place >= 0; place--) last[before[place]!] = 0;
    this.left = left;
    const words = Math.min(left.length, runWindow);
    for (let place = 0; place < words; place++) {
      const word = left[place]!;
      this.before[place] = last[word]!;
      last[word] = place + 1;
    }
  }
}
