import type { Profile } from '../lexicon/lexicon.js';
import { thresholds } from '../options.js';

/** Which units have a word: an inverted index in two flat arrays. Of words that stand in more than `maxPostings` units only that is known. */
export class InvertedIndex {
  private readonly starts: Int32Array;
  private readonly counts: Int32Array;
  /** The units that have the first word, those that have the second, and so on. */
  readonly units: Int32Array;

  constructor(profiles: readonly Profile[], words: number) {
    const limit = thresholds.maxPostings.default;
    const counts = countsOf(profiles, words);
    const starts = new Int32Array(words + 1);
    for (let word = 0; word < words; word++) starts[word + 1] = starts[word]! + (counts[word]! > limit ? 0 : counts[word]!);
    this.starts = starts;
    this.counts = counts;
    this.units = new Int32Array(starts[words]!);
    this.enter(profiles);
  }

  /** The units of each word, in their order. */
  private enter(profiles: readonly Profile[]): void {
    const limit = thresholds.maxPostings.default;
    const counts = this.counts;
    const { units } = this;
    const next = this.starts.slice();
    for (let unit = 0; unit < profiles.length; unit++) {
      const { sequence } = profiles[unit]!;
      for (let at = 0; at < sequence.length; at++) {
        const word = sequence[at]!;
        if (counts[word]! > limit) continue;
        const place = next[word]!;
        if (place > this.starts[word]! && units[place - 1] === unit) continue;
        units[place] = unit;
        next[word] = place + 1;
      }
    }
  }

  /** The units that have a word are those of `units` from `start` of it to `start` of the next. */
  start(word: number): number {
    return this.starts[word]!;
  }

  /** In how many units a word stands. */
  count(word: number): number {
    return this.counts[word]!;
  }

  /** The words that stand in the fewest units, in no more than `maxPostings`; the rarest first, of equals the one read first. */
  rarest(sequence: Int32Array): number[] {
    const most = thresholds.rareWords.default;
    const limit = thresholds.maxPostings.default;
    const counts = this.counts;
    const rare: number[] = [];
    for (let k = 0; k < sequence.length; k++) {
      const word = sequence[k]!;
      const count = counts[word]!;
      if (count === 0 || count > limit) continue;
      if ((rare.length === most && count >= counts[rare[most - 1]!]!) || rare.includes(word)) continue;
      if (rare.length < most) rare.push(word);
      let at = rare.length - 1;
      for (; at > 0 && counts[rare[at - 1]!]! > count; at--) rare[at] = rare[at - 1]!;
      rare[at] = word;
    }
    return rare;
  }
}

/** By word, in how many units it stands. */
function countsOf(profiles: readonly Profile[], words: number): Int32Array {
  const counts = new Int32Array(words);
  const met = new Int32Array(words).fill(-1);
  for (let unit = 0; unit < profiles.length; unit++) {
    const { sequence } = profiles[unit]!;
    for (let at = 0; at < sequence.length; at++) {
      const word = sequence[at]!;
      if (met[word] === unit) continue;
      met[word] = unit;
      counts[word]!++;
    }
  }
  return counts;
}
