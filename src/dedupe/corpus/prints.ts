import { grown } from '../grow.js';
import { mixed } from './hashes.js';

/** Room for so many articles to begin with. */
const leastRoom = 1 << 10;

/** Finds articles that have the same words as one before, by a print of their shingles. Prints propose; words decide. */
export class Prints {
  readonly #isSame: (one: number, other: number) => boolean;
  /** Of each article that is held, its number and its print. */
  #articles: Uint32Array = new Uint32Array(leastRoom);
  #prints: Uint32Array = new Uint32Array(leastRoom);
  #count = 0;
  /** For each place of a print, which of those has it, and 1; or 0. At most half full. */
  #places = new Uint32Array(2 * leastRoom);

  /** @param isSame whether two articles have the same words, one for one */
  constructor(isSame: (one: number, other: number) => boolean) {
    this.#isSame = isSame;
  }

  /** The article with the same words that came before; the article itself, which is held from now on, when there is none. */
  firstOf(article: number, print: number): number {
    const mask = this.#places.length - 1;
    let place = print & mask;
    for (let found = this.#places[place]!; found !== 0; found = this.#places[place]!) {
      if (this.#prints[found - 1] === print && this.#isSame(this.#articles[found - 1]!, article)) return this.#articles[found - 1]!;
      place = (place + 1) & mask;
    }
    this.#hold(article, print);
    return article;
  }

  #hold(article: number, print: number): void {
    if (this.#count === this.#articles.length) this.#makeRoom();
    this.#articles[this.#count] = article;
    this.#prints[this.#count] = print;
    this.#enter(this.#count++);
  }

  #enter(at: number): void {
    const mask = this.#places.length - 1;
    let place = this.#prints[at]! & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = at + 1;
  }

  #makeRoom(): void {
    this.#articles = grown(this.#articles, 0);
    this.#prints = grown(this.#prints, 0);
    this.#places = new Uint32Array(2 * this.#articles.length);
    for (let at = 0; at < this.#count; at++) this.#enter(at);
  }
}

/** The print of an article whose shingles have these hashes, half open: whatever their order. */
export function printOf(shingles: Uint32Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum = (sum + shingles[i]!) | 0;
  return mixed(sum);
}
