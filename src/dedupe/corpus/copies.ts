import { grown } from '../grow.js';

/** Which articles have the same words, one for one. What is found of the first that came, the original, holds for its copies: they have the same pairs. */
export class Copies {
  #originals: Uint32Array = new Uint32Array(1 << 10);
  #length = 0;
  /** Each original that has copies, with them behind it. */
  readonly #lists = new Map<number, number[]>();

  /** As another thread shares it: it knows which articles are copies. */
  static of(originals: Uint32Array): Copies {
    const copies = new Copies();
    copies.#originals = originals;
    copies.#length = originals.length;
    return copies;
  }

  /** For each article its original. */
  get originals(): Uint32Array {
    return this.#originals.subarray(0, this.#length);
  }

  /** Originals that have copies, each with its copies behind it; all in the order in which they came. */
  get lists(): ReadonlyMap<number, readonly number[]> {
    return this.#lists;
  }

  /** Takes in the next article, which is its own original or the copy of another. */
  add(original: number): void {
    const article = this.#length++;
    if (article === this.#originals.length) this.#originals = grown(this.#originals, 0);
    this.#originals[article] = original;
    if (original === article) return;
    const known = this.#lists.get(original);
    if (known) known.push(article);
    else this.#lists.set(original, [original, article]);
  }

  /** The first article with the words of this one. */
  originalOf(article: number): number {
    return this.#originals[article]!;
  }

  isCopy(article: number): boolean {
    return this.#originals[article] !== article;
  }

  /** How many articles have the words of an original. */
  count(original: number): number {
    return this.#lists.get(original)?.length ?? 1;
  }

  /** All articles that have the words of an original, in the order in which they came. */
  all(original: number): readonly number[] {
    return this.#lists.get(original) ?? [original];
  }
}
