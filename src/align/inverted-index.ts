import type { Profile } from './lexicon.js';
import { thresholds } from './options.js';

/** Which units have a word: an inverted index in two flat arrays. */
export class InvertedIndex {
  readonly #starts: Int32Array;
  /** The units that have the first word, those that have the second, and so on. */
  readonly units: Int32Array;

  constructor(profiles: readonly Profile[], words: number) {
    const starts = new Int32Array(words + 1);
    const met = new Int32Array(words).fill(-1);
    eachOnce(profiles, met, (word) => starts[word + 1]!++);
    for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
    const next = starts.slice();
    const units = new Int32Array(starts[words]!);
    eachOnce(profiles, met.fill(-1), (word, unit) => {
      units[next[word]!++] = unit;
    });
    this.#starts = starts;
    this.units = units;
  }

  /** The units that have a word are those of `units` from `start` of it to `start` of the next. */
  start(word: number): number {
    return this.#starts[word]!;
  }

  /** In how many units a word stands. */
  count(word: number): number {
    return this.#starts[word + 1]! - this.#starts[word]!;
  }

  /** The words that stand in the fewest units, in no more than `maxPostings`; the rarest first, of equals the one read first. */
  rarest(sequence: Int32Array): number[] {
    const most = thresholds.rareWords.default;
    const limit = thresholds.maxPostings.default;
    const starts = this.#starts;
    const rare: number[] = [];
    for (let k = 0; k < sequence.length; k++) {
      const word = sequence[k]!;
      const count = starts[word + 1]! - starts[word]!;
      if (count === 0 || count > limit) continue;
      if ((rare.length === most && count >= this.count(rare[most - 1]!)) || rare.includes(word)) continue;
      if (rare.length < most) rare.push(word);
      let at = rare.length - 1;
      for (; at > 0 && this.count(rare[at - 1]!) > count; at--) rare[at] = rare[at - 1]!;
      rare[at] = word;
    }
    return rare;
  }
}

/** Visits each word of each unit once. */
function eachOnce(profiles: readonly Profile[], met: Int32Array, visit: (word: number, unit: number) => void): void {
  for (let unit = 0; unit < profiles.length; unit++) {
    const { sequence } = profiles[unit]!;
    for (let at = 0; at < sequence.length; at++) {
      const word = sequence[at]!;
      if (met[word] === unit) continue;
      met[word] = unit;
      visit(word, unit);
    }
  }
}
