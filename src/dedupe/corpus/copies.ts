import { grown } from '../grow.js';

/** Which articles have the same words, one for one. What is found of the first that came, the original, holds for its copies: they have the same pairs. */
export class Copies {
  #originals: Uint32Array = new Uint32Array(1 << 10);
  #length = 0;
  #count = 0;
  /** All articles by their originals, and where those of each begin; made when they are asked for. */
  #ordered = new Uint32Array();
  #starts = new Uint32Array(1);

  /** As another thread shares it. */
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

  /** Whether there are any. */
  get some(): boolean {
    return this.#count > 0;
  }

  /** Takes in the next article, which is its own original or the copy of another. */
  add(original: number): void {
    const article = this.#length++;
    if (article === this.#originals.length) this.#originals = grown(this.#originals, 0);
    this.#originals[article] = original;
    this.#count += Number(original !== article);
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
    if (!this.some) return 1;
    this.#order();
    return this.#starts[original + 1]! - this.#starts[original]!;
  }

  /** All articles that have the words of an original, in the order in which they came. */
  all(original: number): Uint32Array {
    this.#order();
    return this.#ordered.subarray(this.#starts[original], this.#starts[original + 1]);
  }

  /** The originals that have copies. */
  *repeated(): Generator<number> {
    if (!this.some) return;
    for (let article = 0; article < this.#length; article++) if (this.count(article) > 1) yield article;
  }

  #order(): void {
    if (this.#ordered.length === this.#length) return;
    const starts = new Uint32Array(this.#length + 1);
    for (const original of this.originals) starts[original + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const next = starts.slice();
    this.#ordered = new Uint32Array(this.#length);
    for (const [article, original] of this.originals.entries()) this.#ordered[next[original]!++] = article;
    this.#starts = starts;
  }
}
