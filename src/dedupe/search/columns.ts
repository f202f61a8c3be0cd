import type { Pair } from '../../model.js';
import { grown } from '../grow.js';

/** Pairs as plain data, which can be handed from one thread to another. */
export interface PairColumns {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly shared: Uint32Array;
}

/** Room for so many pairs to begin with. */
const leastRoom = 1 << 8;

/** Many pairs, in columns: a template's million pairs take a few megabytes so. */
export class Pairs {
  #left: Uint32Array = new Uint32Array(leastRoom);
  #right: Uint32Array = new Uint32Array(leastRoom);
  #shared: Uint32Array = new Uint32Array(leastRoom);
  #length = 0;

  /** The pairs of some columns. */
  static of({ left, right, shared }: PairColumns): Pairs {
    const pairs = new Pairs();
    pairs.#left = left;
    pairs.#right = right;
    pairs.#shared = shared;
    pairs.#length = left.length;
    return pairs;
  }

  get length(): number {
    return this.#length;
  }

  /** The pairs as columns. */
  get columns(): PairColumns {
    const of = (column: Uint32Array) => column.slice(0, this.#length);
    return { left: of(this.#left), right: of(this.#right), shared: of(this.#shared) };
  }

  push(left: number, right: number, shared: number): void {
    if (this.#length === this.#left.length) {
      this.#left = grown(this.#left, leastRoom);
      this.#right = grown(this.#right, leastRoom);
      this.#shared = grown(this.#shared, leastRoom);
    }
    this.#left[this.#length] = left;
    this.#right[this.#length] = right;
    this.#shared[this.#length++] = shared;
  }

  /** Adds other pairs behind these. */
  append(pairs: Pairs): void {
    for (let i = 0; i < pairs.length; i++) this.push(pairs.#left[i]!, pairs.#right[i]!, pairs.#shared[i]!);
  }

  /** The pair at a place from 0 to `length`. */
  at(place: number): Pair {
    return { left: this.#left[place]!, right: this.#right[place]!, shared: this.#shared[place]! };
  }

  *[Symbol.iterator](): Generator<Pair> {
    for (let i = 0; i < this.#length; i++) yield this.at(i);
  }
}
