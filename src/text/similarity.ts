import { foldSpace } from './normalize.js';

/**
 * How alike two texts look, 0 to 1: Dice's coefficient over their pairs of neighbouring letters, in lower case and without white space, as the
 * package string-similarity counts it.
 */
export function similarity(left: string, right: string): number {
  const [l, r] = [lettersOf(left), lettersOf(right)];
  if (l.length < 2 || r.length < 2) return l.length === r.length && l[0] === r[0] ? 1 : 0;
  const pairs = new PairCounts(l);
  return (2 * pairs.shared(r)) / (l.length + r.length - 2);
}

/** The UTF-16 units of a text that are compared. */
function lettersOf(text: string): Uint16Array {
  const small = ascii.test(text) ? text : foldSpace(text).toLowerCase();
  const letters = new Uint16Array(small.length);
  let length = 0;
  for (let at = 0; at < small.length; at++) {
    const unit = small.charCodeAt(at);
    if (unit !== blank) letters[length++] = unit >= capitalA && unit <= capitalZ ? unit + toSmall : unit;
  }
  return letters.subarray(0, length);
}

/** Needs no folding, and no other small letters than Latin ones. */
const ascii = /^[\x20-\x7e]*$/;
const blank = 0x20;
const capitalA = 0x41;
const capitalZ = 0x5a;
const toSmall = 0x20;

/** How often each pair of letters stands in a text: a hash table in two arrays, for pairs are counted by the hundred in each passage. */
class PairCounts {
  readonly #shift: number;
  /** The pairs, each as one number of 32 bits. */
  readonly #pairs: Int32Array;
  /** One more than is left of the pair; 0 where no pair is. */
  readonly #counts: Int32Array;

  constructor(letters: Uint16Array) {
    const bits = 33 - Math.clz32(letters.length);
    this.#shift = 32 - bits;
    this.#pairs = new Int32Array(1 << bits);
    this.#counts = new Int32Array(1 << bits);
    for (let at = 1; at < letters.length; at++) {
      const pair = (letters[at - 1]! << 16) | letters[at]!;
      const slot = this.#slotOf(pair);
      this.#pairs[slot] = pair;
      this.#counts[slot] = Math.max(1, this.#counts[slot]!) + 1;
    }
  }

  /** How many pairs of another text are among these, each as often as both have it. To be asked once: they are taken. */
  shared(letters: Uint16Array): number {
    let shared = 0;
    for (let at = 1; at < letters.length; at++) {
      const slot = this.#slotOf((letters[at - 1]! << 16) | letters[at]!);
      if (this.#counts[slot]! < 2) continue;
      this.#counts[slot]!--;
      shared++;
    }
    return shared;
  }

  /** Where a pair is, or would be. */
  #slotOf(pair: number): number {
    const pairs = this.#pairs;
    const counts = this.#counts;
    let slot = Math.imul(pair, golden) >>> this.#shift;
    while (counts[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & (counts.length - 1);
    return slot;
  }
}

/** Spreads numbers that lie close together (Knuth, "The Art of Computer Programming" 3, 6.4). */
const golden = 0x9e3779b1;
