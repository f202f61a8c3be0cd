import { grown } from '../grow.js';
import type { Batch } from './batch.js';
import { Vocabulary } from './vocabulary.js';

/** The numbers that words have in a collection, whichever reader met them. */
export class Numbering {
  readonly #vocabulary = new Vocabulary();
  /** For each reader, our numbers of its words. */
  readonly #readers = new Map<number, { numbers: Uint32Array; count: number; same: boolean }>();

  /** Writes our numbers of words in the place of the reader's. While one reader alone has met new words, both are the same. */
  renumber({ met, words }: Batch, reader: number): void {
    const known = this.#readers.get(reader) ?? { numbers: new Uint32Array(1 << 12), count: 0, same: true };
    this.#readers.set(reader, known);
    for (const number of this.#vocabulary.take(met)) {
      if (known.count === known.numbers.length) known.numbers = grown(known.numbers, 0);
      known.same &&= number === known.count;
      known.numbers[known.count++] = number;
    }
    if (known.same) return;
    const { numbers } = known;
    for (let i = 0; i < words.length; i++) words[i] = numbers[words[i]!]!;
  }

  /** The word with a number. */
  word(number: number): string {
    return this.#vocabulary.word(number);
  }
}
