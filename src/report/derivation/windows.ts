import type { Sides } from '../../model.js';

/** For each place where `length` words in a row begin, a name that the same words bear on both sides; -1 when the other side has them nowhere. */
export interface Windows extends Sides<Int32Array> {
  readonly length: number;
}

/** No name: the other side has not these words in a row. */
export const none = -1;

/** The runs of `length` words (shingles: Broder, "On the resemblance and containment of documents", 1997) that both sides have. A name is the first place on the right. */
export function sharedWindows(left: Int32Array, right: Int32Array, length: number): Windows {
  const table = new Table(right, length, right.length);
  const ofRight = windowsOf(right, length);
  for (let at = 0; at < ofRight.length; at++) ofRight[at] = table.add(at);
  const seen = new Uint8Array(right.length);
  const ofLeft = windowsOf(left, length).fill(none);
  let place = none;
  for (let at = 0; at < ofLeft.length; at++) {
    // What follows a window on both sides is the next one: no need to look it up.
    place = place !== none && left[at + length - 1] === right[place + length] ? place + 1 : table.find(left, at);
    if (place === none) continue;
    const name = ofRight[place]!;
    ofLeft[at] = name;
    seen[name] = 1;
  }
  for (let at = 0; at < ofRight.length; at++) if (seen[ofRight[at]!] === 0) ofRight[at] = none;
  return { length, left: ofLeft, right: ofRight };
}

function windowsOf(words: Int32Array, length: number): Int32Array {
  return new Int32Array(Math.max(0, words.length - length + 1));
}

/** Where the windows with a name begin. */
export function placesOf(windows: Int32Array): Uint8Array {
  const places = new Uint8Array(windows.length);
  for (let at = 0; at < windows.length; at++) if (windows[at] !== none) places[at] = 1;
  return places;
}

/** How many words stand in at least one of the runs of `length` words that begin where there is a 1. */
export function coveredWords(places: Uint8Array, length: number): number {
  let covered = 0;
  let until = 0;
  for (let at = 0; at < places.length; at++) {
    if (places[at] === 0) continue;
    covered += at + length - Math.max(at, until);
    until = at + length;
  }
  return covered;
}

/** Where each run of words stands first: a hash table with open addressing. What has one hash is compared word by word, so that no run is taken for another. */
export class Table {
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
      if (isSame(words, at, this.words, place, this.length)) break;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }
}

function isSame(words: Int32Array, at: number, others: Int32Array, place: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (words[at + i] !== others[place + i]) return false;
  return true;
}

/** The finisher of MurmurHash3 (Appleby) over the words of a window. */
function hashOf(words: Int32Array, at: number, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash ^ words[at + i]!, 0x85ebca6b) + (hash >> 13)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}
