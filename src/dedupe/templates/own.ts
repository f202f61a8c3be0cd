import { itemKinds } from '../items/items.js';
import { Tally } from '../tally.js';
import type { Ends } from './ends.js';
import type { Parts } from './parts.js';

/** How many words in numbers, in dates and in names one text has that the other has not, by the number of the kind. */
export type OwnWords = Uint32Array;

/**
 * Finds what each of two texts has for itself between their ends, where all else is the same in the same order, as in most versions of a story; undefined where it
 * is not, as in a table whose figures changed places. One pass tells it, where a shortest edit script takes many.
 */
export class OwnFinder {
  readonly #tally = new Tally();

  find(left: Parts, right: Parts, { start, leftEnd, rightEnd }: Ends): readonly [left: OwnWords, right: OwnWords] | undefined {
    const [l, r] = [left.keysBetween(start, leftEnd), right.keysBetween(start, rightEnd)];
    const tally = this.#tally;
    tally.add(l);
    tally.subtract(r);
    const found = this.#walk(new Cursor(left, start, leftEnd), new Cursor(right, start, rightEnd));
    tally.clear(l);
    tally.clear(r);
    return found;
  }

  /** Goes along both, past what is in one alone; what comes more often in one is its own at the first place where the two differ. */
  #walk(left: Cursor, right: Cursor): readonly [OwnWords, OwnWords] | undefined {
    const [own, others] = [new Uint32Array(itemKinds.length), new Uint32Array(itemKinds.length)];
    while (!left.done || !right.done) {
      if (!left.done && !right.done && left.key === right.key) {
        // *March 12* is one date, and not *March* and *12*; *Rose* may be a name, or a word at the head of a sentence.
        const same = left.opens === right.opens && left.kind === right.kind;
        left.next(same ? undefined : own);
        right.next(same ? undefined : others);
      } else if (!left.done && this.#tally.take(left.key)) left.next(own);
      else if (!right.done && this.#tally.giveBack(right.key)) right.next(others);
      else return undefined;
    }
    return [own, others];
  }
}

/** Goes along the words of some parts. */
class Cursor {
  readonly #parts: Parts;
  readonly #end: number;
  #part: number;
  #item: number;

  constructor(parts: Parts, from: number, to: number) {
    this.#parts = parts;
    this.#part = from;
    this.#item = parts.firstOf(from);
    this.#end = parts.firstOf(to);
  }

  get done(): boolean {
    return this.#item === this.#end;
  }

  get key(): number {
    return this.#parts.items.keys[this.#item]!;
  }

  /** The number of the kind of the part it is in. */
  get kind(): number {
    return this.#parts.kinds[this.#part]!;
  }

  /** Whether a part begins here. */
  get opens(): boolean {
    return this.#parts.firstOf(this.#part) === this.#item;
  }

  /** Goes on, and counts the word that was passed among `own` where it is given. */
  next(own?: OwnWords): void {
    if (own) own[this.kind]!++;
    this.#item++;
    if (this.#parts.firstOf(this.#part + 1) === this.#item) this.#part++;
  }
}
