import type { Items } from '../items/items.js';
import { ItemReader } from '../items/reader.js';
import { Parts } from '../templates/parts.js';

/** A text taken apart. */
export interface Taken {
  readonly items: Items;
  readonly parts: Parts;
}

/** The texts of articles taken apart, of which the last are remembered. */
export class Texts {
  #reader = new ItemReader();
  readonly #taken = new Map<number, Taken>();
  readonly #textOf: (article: number) => string;

  constructor(textOf: (article: number) => string) {
    this.#textOf = textOf;
  }

  /** The texts of two articles, with items of one dictionary. */
  both(left: number, right: number): readonly [left: Taken, right: Taken] {
    if (this.#taken.size >= mostTexts) this.#taken.clear();
    if (this.#reader.dictionary.size >= mostWords) {
      this.#taken.clear();
      this.#reader = new ItemReader();
    }
    return [this.#take(left), this.#take(right)];
  }

  #take(article: number): Taken {
    const known = this.#taken.get(article);
    if (known) return known;
    const items = this.#reader.read(this.#textOf(article));
    const taken = { items, parts: new Parts(items) };
    this.#taken.set(article, taken);
    return taken;
  }
}

/** So many texts taken apart are some 10 MB. */
const mostTexts = 1000;

/** The words of a hundred thousand stories; some 50 MB. */
const mostWords = 200_000;
