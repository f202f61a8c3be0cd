import type { Sides } from '../../model.js';
import type { CommonRun } from './longest-run.js';
import { type Row, rowsOf } from './rows.js';
import { ShingleTable } from './shingle-table.js';
import { widened } from './stretches.js';
import type { StoryWords } from './words.js';

/** For each place where some words in a row begin, 1 when the other side has them too, else 0. */
export type SharedPlaces = Sides<Uint8Array>;

const onLeft = 1;
const onRight = 2;
const onBoth = 3;

/** Where `length` words in a row begin that both sides have. Those of the stretches are known; only the others are looked up, a seventh of all where much is edited. */
export function sharedPlaces(story: StoryWords, stretches: readonly CommonRun[], length: number): SharedPlaces {
  const places = (words: Int32Array) => new Uint8Array(Math.max(0, words.length - length + 1));
  const shared = { left: places(story.left), right: places(story.right) };
  for (const stretch of stretches) {
    shared.left.fill(1, stretch.left, stretch.left + shinglesIn(stretch, length));
    shared.right.fill(1, stretch.right, stretch.right + shinglesIn(stretch, length));
  }
  const open = openIn(shared.left, onLeft, 0).concat(openIn(shared.right, onRight, story.left.length));
  if (open.length > 0) lookUp(open, story, stretches, length);
  return shared;
}

/** Places in a row of which it is not known whether the other side has their words. */
interface Open {
  readonly row: Row;
  readonly flags: Uint8Array;
  readonly side: number;
  /** How many words stand before those of the side. */
  readonly before: number;
}

function openIn(flags: Uint8Array, side: number, before: number): Open[] {
  return rowsOf(flags, 0).map((row) => ({ row, flags, side, before }));
}

/** Tells which open places have words that stand on the other side, in its open places or in a stretch. */
function lookUp(open: readonly Open[], { left, both }: StoryWords, stretches: readonly CommonRun[], length: number): void {
  const count = open.reduce((sum, { row: [from, end] }) => sum + end - from, 0);
  const table = new ShingleTable(both, length, count);
  const firsts = new Int32Array(count);
  const sides = new Uint8Array(both.length);
  let at = 0;
  for (const { row, side, before } of open) {
    const [from, end] = row;
    table.add(before + from, before + end, firsts, at);
    for (const last = at + end - from; at < last; at++) sides[firsts[at]!]! |= side;
  }
  const isOnBoth = (first: number) => {
    sides[first] = onBoth;
  };
  for (const stretch of stretches) {
    const from = left.length + stretch.right;
    table.findAll(both, from, from + shinglesIn(stretch, length), isOnBoth);
  }
  at = 0;
  for (const { row, flags } of open)
    for (let place = row[0]; place < row[1]; place++) if (sides[firsts[at++]!] === onBoth) flags[place] = 1;
}

function shinglesIn(stretch: CommonRun, length: number): number {
  return Math.max(0, stretch.length - length + 1);
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

/** Whether `row` places stand in a row once, and nowhere more do. */
function isOnlyRow(places: Uint8Array, row: number): boolean {
  return rowStarts(places, row).length === 1;
}

/** Where a row of `row` places can begin. */
function rowStarts(places: Uint8Array, row: number): number[] {
  const found: number[] = [];
  for (const [from, end] of rowsOf(places, 1)) for (let at = from; at + row <= end; at++) found.push(at);
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
