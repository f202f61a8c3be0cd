import type { Profile } from './lexicon.js';
import { thresholds } from './options.js';

/** Which units have a word: an inverted index in two flat arrays. */
export class InvertedIndex {
  readonly #starts: Int32Array;
  readonly #units: Int32Array;

  constructor(profiles: readonly Profile[], words: number) {
    const starts = new Int32Array(words + 1);
    for (const { words } of profiles) for (let k = 0; k < words.length; k++) if (words[k] !== words[k - 1]) starts[words[k]! + 1]!++;
    for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!;
    const next = starts.slice();
    const units = new Int32Array(starts[words]!);
    profiles.forEach(({ words }, unit) => {
      for (let k = 0; k < words.length; k++) if (words[k] !== words[k - 1]) units[next[words[k]!]!++] = unit;
    });
    this.#starts = starts;
    this.#units = units;
  }

  /** The units that have a word. */
  places(word: number): Int32Array {
    return this.#units.subarray(this.#starts[word]!, this.#starts[word + 1]!);
  }

  /** In how many units a word stands. */
  count(word: number): number {
    return this.#starts[word + 1]! - this.#starts[word]!;
  }

  /** The words that stand in the fewest units, in no more than `maxPostings`; the rarest first, of equals the one read first. */
  rarest(sequence: Int32Array): number[] {
    const most = thresholds.rareWords.default;
    const rare: number[] = [];
    for (const word of sequence) {
      const count = this.count(word);
      if (count === 0 || count > thresholds.maxPostings.default) continue;
      if ((rare.length === most && count >= this.count(rare[most - 1]!)) || rare.includes(word)) continue;
      if (rare.length < most) rare.push(word);
      let at = rare.length - 1;
      for (; at > 0 && this.count(rare[at - 1]!) > count; at--) rare[at] = rare[at - 1]!;
      rare[at] = word;
    }
    return rare;
  }
}
