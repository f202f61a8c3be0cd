import type { Source } from './sources/index.js';

/** Where the line of an article stands. */
export interface LinePlace {
  /** Of the blocks of its source, which one. */
  readonly block: number;
  /** The byte of the block that it begins with. */
  readonly start: number;
}

/** Where the lines of articles stand in the blocks of their sources, so that one can be taken up again without going through the others. */
export class LinePlaces {
  /** For each block that has articles the first of them, which it is of the blocks of its source, and where the lines of its articles begin. */
  readonly #firsts: number[] = [];
  readonly #blocks: number[] = [];
  readonly #starts: (readonly number[])[] = [];
  #source: Source | undefined;
  #next = 0;

  /** Notes the articles of the next block of a source, which are numbered from `first` on. */
  addBlock(source: Source, first: number, starts: readonly number[]): void {
    this.#next = source === this.#source ? this.#next + 1 : 0;
    this.#source = source;
    if (starts.length === 0) return;
    this.#firsts.push(first);
    this.#blocks.push(this.#next);
    this.#starts.push(starts);
  }

  /** Where the line of an article stands that is one of a block's. */
  at(article: number): LinePlace {
    const at = lastUpTo(this.#firsts, article);
    return { block: this.#blocks[at]!, start: this.#starts[at]![article - this.#firsts[at]!]! };
  }
}

/** The place of the last of some ascending numbers that is not beyond a bound; the first is not. */
export function lastUpTo(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}
