import { powerOfTwo } from '../grow.js';
import { numbers } from '../memory.js';
import { width } from './entries.js';

/** A list so long is put in order, so that most of it need not be looked at. */
export const longList = 32;

/** Bits more than the number of entries has, of the keys that `present` tells apart: one key in 16 passes in vain. */
const finer = 4;

/** First bits of a key that choose its part, one or two entries a part; beyond the most, the table of parts alone would take a gigabyte. */
const [fewestBits, mostBits] = [8, 28];

/** Entries to be found by their keys; plain data, which can be handed from one thread to another. */
export interface EntryIndex {
  readonly entries: Uint32Array;
  /** Where the entries of each part of the keys begin. A key shifted right by `shift` is its part. */
  readonly starts: Uint32Array;
  readonly shift: number;
  /** For each finer part of the keys a bit, set where there are entries: most keys are of none, and this is small enough to stay near the processor. */
  readonly present: Uint32Array;
  readonly fineShift: number;
}

/** Makes an index of entries that come in lists; `shared` puts it in memory that threads share. */
export function indexOf(lists: readonly Uint32Array[], shared = false): EntryIndex {
  const length = lists.reduce((sum, list) => sum + list.length, 0) / width;
  const bits = Math.min(mostBits, Math.max(fewestBits, Math.log2(powerOfTwo(length)) - 1));
  const shift = 32 - bits;
  const fineShift = Math.max(0, shift - finer);
  const index: EntryIndex = {
    entries: numbers(length * width, shared),
    starts: numbers(2 ** bits + 2, shared),
    shift,
    present: numbers(2 ** (32 - fineShift - 5), shared),
    fineShift,
  };
  for (const list of lists) count(list, index);
  const { starts } = index;
  for (let i = 2; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  for (const list of lists) place(list, index);
  orderLongLists(index);
  return index;
}

/** Counts the entries of each part of the keys, two places on, where they will move to when they are placed. */
function count(list: Uint32Array, { starts, shift }: EntryIndex): void {
  for (let at = 0; at < list.length; at += width) starts[(list[at]! >>> shift) + 2]!++;
}

function place(list: Uint32Array, { entries, starts, shift, present, fineShift }: EntryIndex): void {
  for (let at = 0; at < list.length; at += width) {
    const key = list[at]!;
    const to = width * starts[(key >>> shift) + 1]!++;
    for (let i = 0; i < width; i++) entries[to + i] = list[at + i]!;
    present[(key >>> fineShift) >>> 5]! |= 1 << ((key >>> fineShift) & 31);
  }
}

/** Long lists have those first that reach the largest articles. */
function orderLongLists({ entries, starts }: EntryIndex): void {
  for (let part = 0; part + 1 < starts.length; part++) {
    const first = starts[part]!;
    const last = starts[part + 1]!;
    if (last - first >= longList) order(entries.subarray(first * width, last * width));
  }
}

function order(list: Uint32Array): void {
  const before = list.slice();
  const places = Array.from({ length: list.length / width }, (_, i) => i * width).sort((a, b) => before[b + 3]! - before[a + 3]!);
  for (const [i, from] of places.entries()) list.set(before.subarray(from, from + width), i * width);
}
