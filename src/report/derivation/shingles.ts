import type { Sides } from '../../model.js';
import { rowsOf } from './rows.js';
import { none, ShingleTable } from './shingle-table.js';

/** Shingles of `length` words: for each place where one begins, a name that the same words bear on both sides; `none` when the other side has them nowhere. */
export interface Shingles extends Sides<Int32Array> {
  readonly length: number;
}

/** The shingles (Broder, "On the resemblance and containment of documents", 1997) of `length` words that both sides have. A name is the first place on the right. */
export function sharedShingles(left: Int32Array, right: Int32Array, length: number): Shingles {
  const table = new ShingleTable(right, length, right.length);
  const ofRight = unnamed(right, length);
  table.add(0, ofRight.length, ofRight);
  const seen = new Uint8Array(right.length);
  const ofLeft = unnamed(left, length).fill(none);
  let place = none;
  for (let at = 0; at < ofLeft.length; at++) {
    // What follows a shingle on both sides is the next one: no need to look it up.
    place = place !== none && left[at + length - 1] === right[place + length] ? place + 1 : table.find(left, at);
    if (place === none) continue;
    const name = ofRight[place]!;
    ofLeft[at] = name;
    seen[name] = 1;
  }
  for (let at = 0; at < ofRight.length; at++) if (seen[ofRight[at]!] === 0) ofRight[at] = none;
  return { length, left: ofLeft, right: ofRight };
}

/** Room for the names of a text's shingles. */
function unnamed(words: Int32Array, length: number): Int32Array {
  return new Int32Array(Math.max(0, words.length - length + 1));
}

/** Where the shingles with a name begin. */
export function placesOf(shingles: Int32Array): Uint8Array {
  const places = new Uint8Array(shingles.length);
  for (let at = 0; at < shingles.length; at++) if (shingles[at] !== none) places[at] = 1;
  return places;
}

/** How many words stand in at least one of the runs of `length` words that begin where there is a 1. */
export function coveredWords(places: Uint8Array, length: number): number {
  let covered = 0;
  let until = 0;
  for (const [from, end] of rowsOf(places, 1)) {
    covered += end + length - 1 - Math.max(from, until);
    until = end + length - 1;
  }
  return covered;
}
