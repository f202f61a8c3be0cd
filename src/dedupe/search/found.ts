import type { Pair } from '../../model.js';
import type { Copies } from '../corpus/copies.js';
import type { Corpus } from '../corpus/corpus.js';
import type { Pairs } from './columns.js';

/**
 * Every pair of a collection, told by originals: two of them that are a pair stand for the pairs of all their copies, and an original's pair with itself for those
 * among its copies. A page that ten thousand articles have makes fifty million pairs, and is one entry here.
 */
export class Found implements Iterable<Pair> {
  /** How many pairs there are. */
  readonly length: number;
  /** The pairs of originals; of each that has copies one with itself. */
  readonly originals: Pairs;

  readonly copies: Copies;

  /** @param pairs those of different originals; they become its property */
  constructor(corpus: Pick<Corpus, 'copies' | 'sizeOf'>, pairs: Pairs) {
    const { copies } = corpus;
    let length = 0;
    for (const { left, right } of pairs) length += copies.count(left) * copies.count(right);
    for (const original of copies.repeated()) {
      const count = copies.count(original);
      pairs.push(original, original, corpus.sizeOf(original));
      length += (count * (count - 1)) / 2;
    }
    this.copies = copies;
    this.length = length;
    this.originals = pairs;
  }

  /** The pairs by their left article, then by their right. */
  [Symbol.iterator](): Iterator<Pair> {
    return this.inOrder((one, other) => one - other);
  }

  /** The pairs by the article that stands first in an order, which is the left one here, then by the other. */
  *inOrder(compare: (one: number, other: number) => number): Generator<Pair> {
    const neighbours = this.#neighbours();
    const order = [...neighbours.keys()].flatMap((original) => [...this.copies.all(original)]).sort(compare);
    const places = this.#placesIn(order);
    const shares = new Uint32Array(order.length);
    const behind = new Uint32Array(order.length);
    for (const [place, left] of order.entries()) {
      const lists = neighbours.get(this.copies.originalOf(left))!;
      let count = 0;
      for (const { original, shared } of lists) {
        const others = places.get(original)!;
        for (let i = others.length - 1; i >= 0 && others[i]! > place; i--) {
          behind[count++] = others[i]!;
          shares[others[i]!] = shared;
        }
      }
      const ordered = count > 1 ? behind.subarray(0, count).sort() : behind;
      for (let i = 0; i < count; i++) yield { left, right: order[ordered[i]!]!, shared: shares[ordered[i]!]! };
    }
  }

  /** For each original in a pair those that it is a pair with. */
  #neighbours(): Map<number, Neighbour[]> {
    const neighbours = new Map<number, Neighbour[]>();
    const add = (of: number, original: number, shared: number) => {
      const known = neighbours.get(of);
      if (known) known.push({ original, shared });
      else neighbours.set(of, [{ original, shared }]);
    };
    for (const { left, right, shared } of this.originals) {
      add(left, right, shared);
      if (left !== right) add(right, left, shared);
    }
    return neighbours;
  }

  /** For each original the places of all its articles in an order, ascending. */
  #placesIn(order: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const places = new Map<number, number[]>();
    for (const [place, article] of order.entries()) {
      const original = this.copies.originalOf(article);
      const known = places.get(original);
      if (known) known.push(place);
      else places.set(original, [place]);
    }
    return places;
  }
}

interface Neighbour {
  readonly original: number;
  readonly shared: number;
}
