import type { Corpus, Place } from '../corpus/corpus.js';
import { sameWords } from '../corpus/shingles.js';
import { powerOfTwo } from '../grow.js';

const nowhere: Place = { words: new Uint32Array(), shingles: new Uint32Array(), start: 0, end: 0 };

/** Counts the shingles that articles share with one, the subject, word by word. */
export class SharedCounter {
  readonly #corpus: Corpus;
  #subject: Place = nowhere;
  #length = 0;
  /** For each place of a hash, where the shingle begins in the subject, and 1; or 0. */
  #places = new Uint32Array(1 << 10);
  #mask = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** Sets the article that others are held against. */
  setSubject(article: number): void {
    const place = this.#corpus.place(article);
    const { shingles, start, end } = place;
    const room = powerOfTwo(2 * this.#corpus.sizeOf(article));
    if (this.#places.length < room) this.#places = new Uint32Array(room);
    else this.#places.fill(0, 0, room);
    this.#subject = place;
    this.#length = this.#lengthIn(place);
    this.#mask = room - 1;
    for (let i = start; i < end; i++) {
      const hash = shingles[i]!;
      if (hash === 0) continue;
      let at = hash & this.#mask;
      while (this.#places[at] !== 0) at = (at + 1) & this.#mask;
      this.#places[at] = i + 1;
    }
  }

  /**
   * How many shingles an article shares with the subject. With `spare`, the counting ends when more than so many were not shared, and the figure is then too
   * low; shingles that were struck from the corpus do not count among them.
   */
  count(article: number, spare = Number.POSITIVE_INFINITY): number {
    const place = this.#corpus.place(article);
    const { shingles, start, end } = place;
    if (this.#lengthIn(place) !== this.#length) return 0;
    let left = spare;
    let shared = 0;
    for (let i = start; i < end; i++) {
      const hash = shingles[i]!;
      if (hash === 0) continue;
      if (this.#has(hash, place, i)) shared++;
      else if (--left < 0) return shared;
    }
    return shared;
  }

  #has(hash: number, { words }: Place, at: number): boolean {
    const places = this.#places;
    const { words: own, shingles } = this.#subject;
    for (let i = hash & this.#mask; places[i] !== 0; i = (i + 1) & this.#mask) {
      const found = places[i]! - 1;
      if (shingles[found] === hash && sameWords(words, at, own, found, this.#length)) return true;
    }
    return false;
  }

  /** How many words a shingle of an article has. */
  #lengthIn({ start, end }: Place): number {
    return Math.min(this.#corpus.shingle, end - start);
  }
}
