import type { Side, Sides } from '../../model.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** What their counterparts leave of units, counted as these come: to work it out anew each time takes the square of their number. */
export class Remnants {
  private readonly kept: Sides<Map<number, Remnant>> = { left: new Map(), right: new Map() };

  constructor(private readonly lexicon: Lexicon) {}

  /**
   * The weight of the words that a unit's counterparts leave of it and that another text has. `tied` are its counterparts, to which some may
   * have been added since it was last asked for.
   */
  shared(side: Side, unit: number, tied: readonly number[], words: Int32Array): number {
    const [own, others] = side === 'left' ? [this.lexicon.left, this.lexicon.right] : [this.lexicon.right, this.lexicon.left];
    let remnant = this.kept[side].get(unit);
    if (!remnant) {
      remnant = new Remnant(own[unit]!.sequence);
      this.kept[side].set(unit, remnant);
    }
    while (remnant.takers < tied.length) remnant.take(others[tied[remnant.takers]!]!.sequence);
    return remnant.weight(words, this.lexicon.weights);
  }
}

/** A unit's words, each as often as it is left. */
class Remnant {
  /** How many counterparts have taken theirs. */
  takers = 0;
  private readonly left = new Map<number, number>();

  constructor(words: Int32Array) {
    for (let at = 0; at < words.length; at++) this.left.set(words[at]!, this.of(words[at]!) + 1);
  }

  take(words: Int32Array): void {
    for (let at = 0; at < words.length; at++) {
      const count = this.of(words[at]!);
      if (count > 0) this.left.set(words[at]!, count - 1);
    }
    this.takers++;
  }

  /** The weight of the words that it shares with others, a word as often as both have it. */
  weight(words: Int32Array, weights: Float64Array): number {
    const taken: number[] = [];
    let total = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const count = this.of(word);
      if (count === 0) continue;
      this.left.set(word, count - 1);
      taken.push(word);
      total += weights[word]!;
    }
    for (let at = 0; at < taken.length; at++) this.left.set(taken[at]!, this.of(taken[at]!) + 1);
    return total;
  }

  private of(word: number): number {
    return this.left.get(word) ?? 0;
  }
}
