import type { Sides } from '../../model.js';
import type { CommonRun } from './longest-run.js';
import { none, ShingleTable } from './shingle-table.js';
import { widened } from './stretches.js';
import type { StoryWords } from './words.js';

/** For each place where some words in a row begin, 1 when the other side has them too, else 0. */
export type SharedPlaces = Sides<Uint8Array>;

const onLeft = 1;
const onRight = 2;
const onBoth = 3;

/** Where `length` words in a row begin that both sides have. Those of the stretches are known; only the others are looked up, a seventh of all where much is edited. */
export function sharedPlaces({ left, right, both }: StoryWords, stretches: readonly CommonRun[], length: number): SharedPlaces {
  const places = (words: Int32Array) => new Uint8Array(Math.max(0, words.length - length + 1));
  const shared = { left: places(left), right: places(right) };
  for (const stretch of stretches) {
    shared.left.fill(1, stretch.left, stretch.left + shinglesIn(stretch, length));
    shared.right.fill(1, stretch.right, stretch.right + shinglesIn(stretch, length));
  }
  const open = { left: zerosOf(shared.left), right: zerosOf(shared.right) };
  const table = new ShingleTable(both, length, open.left.length + open.right.length);
  const names = { left: open.left.map((at) => table.add(at)), right: open.right.map((at) => table.add(left.length + at)) };
  const sides = new Uint8Array(both.length);
  for (const name of names.left) sides[name]! |= onLeft;
  for (const name of names.right) sides[name]! |= onRight;
  for (const stretch of stretches) {
    const first = left.length + stretch.right;
    for (let at = first; at < first + shinglesIn(stretch, length); at++) {
      const name = table.find(both, at);
      if (name !== none) sides[name] = onBoth;
    }
  }
  for (const side of ['left', 'right'] as const) {
    open[side].forEach((at, i) => {
      if (sides[names[side][i]!] === onBoth) shared[side][at] = 1;
    });
  }
  return shared;
}

function shinglesIn(stretch: CommonRun, length: number): number {
  return Math.max(0, stretch.length - length + 1);
}

function zerosOf(flags: Uint8Array): Int32Array {
  const places = new Int32Array(flags.length);
  let count = 0;
  for (let at = 0; at < flags.length; at++) if (flags[at] === 0) places[count++] = at;
  return places.subarray(0, count);
}

/**
 * The longest of the stretches, when it is the one longest run that both sides have. It is when on one side so many shared shingles of `length` words stand in a row
 * once and never more, so that no other run is as long, and its words stand once on the other side. Undefined when that is not so.
 */
export function longestStretch(
  { left, right }: StoryWords,
  stretches: readonly CommonRun[],
  shared: SharedPlaces,
  length: number,
): CommonRun | undefined {
  if (stretches.length === 0) return undefined;
  const longest = widened(
    stretches.reduce((a, b) => (b.length > a.length ? b : a)),
    left,
    right,
  );
  const shingles = shinglesIn(longest, length);
  if (shingles === 0) return undefined;
  const isSole =
    (isOnlyRow(shared.left, shingles) && standOnce(right, longest.right, longest.length, rowStarts(shared.right, shingles))) ||
    (isOnlyRow(shared.right, shingles) && standOnce(left, longest.left, longest.length, rowStarts(shared.left, shingles)));
  return isSole ? longest : undefined;
}

/** Whether so many places stand in a row once, and nowhere more. */
function isOnlyRow(places: Uint8Array, row: number): boolean {
  return rowStarts(places, row).length === 1;
}

/** Where a row of so many places can begin. */
function rowStarts(places: Uint8Array, row: number): number[] {
  const found: number[] = [];
  let from = 0;
  for (let at = 0; at < places.length; at++) {
    if (places[at] === 0) from = at + 1;
    else if (at - from + 1 >= row) found.push(at + 1 - row);
  }
  return found;
}

/** Whether the words from a place on stand at no other of some places. False also where that would take long to see, in a text that repeats itself. */
function standOnce(words: Int32Array, from: number, length: number, places: readonly number[]): boolean {
  let compared = 0;
  for (const place of places) {
    if (place === from) continue;
    let same = 0;
    while (same < length && words[from + same] === words[place + same]) same++;
    compared += same;
    if (same === length || compared > words.length) return false;
  }
  return true;
}
