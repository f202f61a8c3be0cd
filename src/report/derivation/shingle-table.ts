/** No place, and so no name: the other side has not these words in a row. */
export const none = -1;

/** Where each run of words stands first: a hash table with open addressing. What has one hash is compared word by word, so that no run is taken for another. */
export class ShingleTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Which hashes there are, eight bits for a slot: what is not here is told without a look at the slots, which lie all over memory. */
  private readonly hashes: Int32Array;
  /** What the first word of a run has come to in its hash when the next one is made of it. */
  private readonly gone: number;

  /** For runs of `length` among `words`, at most so many different ones as `most`. */
  constructor(
    private readonly words: Int32Array,
    private readonly length: number,
    most: number,
  ) {
    const size = powerOver(2 * most + 1);
    this.slots = new Int32Array(size).fill(none);
    this.mask = size - 1;
    this.hashes = new Int32Array(size / 4);
    this.gone = powerOf(length);
  }

  /** Adds the runs that begin from a place on and before another. Writes down, one after the other, where each stands first: where it is added if it was not there yet. */
  add(from: number, to: number, firsts: Int32Array, at = 0): void {
    const { words, length, gone, hashes, slots } = this;
    let hash = hashOf(words, from, length);
    for (let place = from; place < to; place++) {
      const mixed = mix(hash);
      hashes[(mixed >>> 5) & (this.mask >> 2)]! |= 1 << mixed;
      const slot = this.slotOf(words, place, mixed);
      if (slots[slot] === none) slots[slot] = place;
      firsts[at + place - from] = slots[slot]!;
      hash = (Math.imul(hash, base) + words[place + length]! - Math.imul(words[place]!, gone)) | 0;
    }
  }

  /** The first place of the words that begin at `at` of `words`; `none` when they are not there. */
  find(words: Int32Array, at: number): number {
    const mixed = mix(hashOf(words, at, this.length));
    return this.mayHave(mixed) ? this.slots[this.slotOf(words, at, mixed)]! : none;
  }

  /** The first places of all that are there of the runs of `words` that begin from a place on and before another. */
  findAll(words: Int32Array, from: number, to: number, found: (first: number) => void): void {
    const { length, gone, hashes, mask } = this;
    let hash = hashOf(words, from, length);
    for (let place = from; place < to; place++) {
      const mixed = mix(hash);
      // As `mayHave` has it, without a call for each word of a story.
      if (((hashes[(mixed >>> 5) & (mask >> 2)]! >>> mixed) & 1) === 1) {
        const first = this.slots[this.slotOf(words, place, mixed)]!;
        if (first !== none) found(first);
      }
      hash = (Math.imul(hash, base) + words[place + length]! - Math.imul(words[place]!, gone)) | 0;
    }
  }

  private mayHave(hash: number): boolean {
    return ((this.hashes[(hash >>> 5) & (this.mask >> 2)]! >>> hash) & 1) === 1;
  }

  private slotOf(words: Int32Array, at: number, hash: number): number {
    let slot = hash & this.mask;
    for (let place = this.slots[slot]!; place !== none; place = this.slots[slot]!) {
      if (this.isSame(words, at, place)) break;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private isSame(words: Int32Array, at: number, place: number): boolean {
    for (let i = 0; i < this.length; i++) if (words[at + i] !== this.words[place + i]) return false;
    return true;
  }
}

/** The first power of two beyond a number, 4 at least. */
function powerOver(number: number): number {
  return 1 << Math.max(2, 32 - Math.clz32(number));
}

/** A polynomial in the words of a run, so that the next run's comes of it in one step (Karp & Rabin, "Efficient randomized pattern-matching algorithms", 1987). */
function hashOf(words: Int32Array, at: number, length: number): number {
  let hash = 0;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, base) + words[at + i]!) | 0;
  return hash;
}

const base = 0x9e3779b1;

function powerOf(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, base);
  return power;
}

/** The finisher of MurmurHash3 (Appleby): what is alike in the words is no more so in the hash. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
