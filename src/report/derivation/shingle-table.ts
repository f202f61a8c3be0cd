/** No place, and so no name: the other side has not these words in a row. */
export const none = -1;

/** Where each run of words stands first: a hash table with open addressing. What has one hash is compared word by word, so that no run is taken for another. */
export class ShingleTable {
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Which hashes there are, eight bits for a slot: what is not here is told without a look at the slots, which lie all over memory. */
  private readonly hashes: Int32Array;

  /** For runs of `length` among `words`, at most so many different ones as `most`. */
  constructor(
    private readonly words: Int32Array,
    private readonly length: number,
    most: number,
  ) {
    const size = 2 ** Math.max(2, Math.ceil(Math.log2(2 * most + 2)));
    this.slots = new Int32Array(size).fill(none);
    this.mask = size - 1;
    this.hashes = new Int32Array(size / 4);
  }

  /** The first place of the words that begin at `at`, which is `at` when they were not there yet. */
  add(at: number): number {
    const hash = hashOf(this.words, at, this.length);
    this.hashes[(hash >>> 5) & (this.mask >> 2)]! |= 1 << hash;
    const slot = this.slotOf(this.words, at, hash);
    if (this.slots[slot] === none) this.slots[slot] = at;
    return this.slots[slot]!;
  }

  /** The first place of the words that begin at `at` of `words`; `none` when they are not there. */
  find(words: Int32Array, at: number): number {
    const hash = hashOf(words, at, this.length);
    if (((this.hashes[(hash >>> 5) & (this.mask >> 2)]! >>> hash) & 1) === 0) return none;
    return this.slots[this.slotOf(words, at, hash)]!;
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

/** The finisher of MurmurHash3 (Appleby) over the words of a shingle. */
function hashOf(words: Int32Array, at: number, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash ^ words[at + i]!, 0x85ebca6b) + (hash >> 13)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
