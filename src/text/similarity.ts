import { foldSpace } from './normalize.js';

/**
 * How alike two texts look, 0 to 1: Dice's coefficient over their pairs of neighbouring letters, in lower case and without white space, as the
 * package string-similarity counts it.
 */
export function similarity(left: string, right: string): number {
  const [l, r] = [lettersOf(left), lettersOf(right)];
  if (l.length < 2 || r.length < 2) return l.length === r.length && l[0] === r[0] ? 1 : 0;
  const pairs = new PairCounts(l.length);
  for (let at = 1; at < l.length; at++) pairs.add(pairAt(l, at));
  let shared = 0;
  for (let at = 1; at < r.length; at++) if (pairs.take(pairAt(r, at))) shared++;
  return (2 * shared) / (l.length + r.length - 2);
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

/** Two neighbouring letters as one number of 32 bits. */
function pairAt(letters: Uint16Array, at: number): number {
  return (letters[at - 1]! << 16) | letters[at]!;
}

/** How often each pair of letters stands in a text: a hash table in two arrays, for pairs are cut and counted by the hundred in each passage. */
class PairCounts {
  readonly #shift: number;
  readonly #pairs: Int32Array;
  /** One more than is left of the pair; 0 where no pair is. */
  readonly #counts: Int32Array;

  constructor(most: number) {
    const bits = 33 - Math.clz32(most);
    this.#shift = 32 - bits;
    this.#pairs = new Int32Array(1 << bits);
    this.#counts = new Int32Array(1 << bits);
  }

  add(pair: number): void {
    const slot = this.#slotOf(pair);
    this.#pairs[slot] = pair;
    this.#counts[slot] = Math.max(1, this.#counts[slot]!) + 1;
  }

  /** Whether one was left to take. */
  take(pair: number): boolean {
    const slot = this.#slotOf(pair);
    if (this.#counts[slot]! < 2) return false;
    this.#counts[slot]!--;
    return true;
  }

  /** Where a pair is, or would be. */
  #slotOf(pair: number): number {
    let slot = Math.imul(pair, golden) >>> this.#shift;
    while (this.#counts[slot] !== 0 && this.#pairs[slot] !== pair) slot = (slot + 1) & (this.#counts.length - 1);
    return slot;
  }
}

/** Spreads numbers that lie close together (Knuth, "The Art of Computer Programming" 3, 6.4). */
const golden = 0x9e3779b1;
