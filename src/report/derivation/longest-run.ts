import { none } from './shingle-table.js';
import { type Shingles, sharedShingles } from './shingles.js';

/** Where a run of words that both sides have begins on each, and how many words it has. */
export interface CommonRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/**
 * A longest run of words that both sides have: of several as long, one that is the first on the left or, where words repeat themselves, one of them.
 * Undefined when no word is common. `shingles` are the shared ones of some length.
 * A run followed as far as it goes from its first place on the right is nearly always the longest, and that no longer one is possible is seen by how
 * many shared shingles stand in a row; where it is not, names are doubled in length until none is left (Karp, Miller & Rosenberg, "Rapid
 * identification of repeated patterns", 1972), O(n log n).
 */
export function longestRun(left: Int32Array, right: Int32Array, shingles: Shingles): CommonRun | undefined {
  const shared = longestShared(left, right, shingles);
  if (!shared) return undefined;
  const found = followed(left, right, shared);
  const possible = Math.min(longestRow(shared.left), longestRow(shared.right)) + shared.length - 1;
  return possible === found.length ? found : (longerThan(found.length, longRows(shared, found.length)) ?? found);
}

/** Shingles taken out of their texts, and where each stood. */
interface Excerpts {
  readonly shingles: Shingles;
  readonly leftPlaces: readonly number[];
  readonly rightPlaces: readonly number[];
}

/** The shingles that stand in rows long enough for a run of more than `known` words, a gap between two rows. Names are given anew, from 0. */
function longRows({ length, left, right }: Shingles, known: number): Excerpts {
  const rightPlaces = placesInRows(right, known - length + 1);
  const names = new Map<number, number>();
  for (const place of rightPlaces) if (place !== none && !names.has(right[place]!)) names.set(right[place]!, names.size);
  const leftPlaces = placesInRows(left, known - length + 1);
  const nameOf = (place: number, shingles: Int32Array) => (place === none ? none : (names.get(shingles[place]!) ?? none));
  const shingles = {
    length,
    left: Int32Array.from(leftPlaces, (place) => nameOf(place, left)),
    right: Int32Array.from(rightPlaces, (place) => nameOf(place, right)),
  };
  return { shingles, leftPlaces, rightPlaces };
}

/** The places of shared shingles in rows of more than `row`, with `none` after each row. */
function placesInRows(shingles: Int32Array, row: number): number[] {
  const places: number[] = [];
  let from = 0;
  for (let at = 0; at <= shingles.length; at++) {
    if (at < shingles.length && shingles[at] !== none) continue;
    if (at - from > row) {
      for (let place = from; place < at; place++) places.push(place);
      places.push(none);
    }
    from = at + 1;
  }
  return places;
}

/** The shingles as they are, or the longest shorter ones that are shared. */
function longestShared(left: Int32Array, right: Int32Array, shingles: Shingles): Shingles | undefined {
  if (shingles.left.some((name) => name !== none)) return shingles;
  return shingles.length > 1 ? longestShared(left, right, sharedShingles(left, right, shingles.length - 1)) : undefined;
}

/**
 * The longest of the runs that are followed from a shared shingle and its first place on the right, forwards and a little way back: a run may begin with
 * words that stand elsewhere before. What lies inside a run that was followed is not looked at again.
 */
function followed(left: Int32Array, right: Int32Array, shingles: Shingles): CommonRun {
  let longest: CommonRun = { left: 0, right: 0, length: 0 };
  for (let at = 0; at < shingles.left.length; at++) {
    const place = shingles.left[at]!;
    if (place === none) continue;
    let to = shingles.length;
    while (at + to < left.length && place + to < right.length && left[at + to] === right[place + to]) to++;
    let back = 0;
    while (back < farthestBack && at > back && place > back && left[at - back - 1] === right[place - back - 1]) back++;
    if (back + to > longest.length) longest = { left: at - back, right: place - back, length: back + to };
    at += to - shingles.length;
  }
  return longest;
}

/** How many words a run is followed back. Where that is too few, the longer way finds it. */
const farthestBack = 100;

/** The most shared shingles that stand in a row. */
function longestRow(shingles: Int32Array): number {
  let longest = 0;
  let row = 0;
  for (let at = 0; at < shingles.length; at++) {
    row = shingles[at] === none ? 0 : row + 1;
    if (row > longest) longest = row;
  }
  return longest;
}

/** A run of more than `known` words, the longest there is; undefined when there is none. */
function longerThan(known: number, { shingles, leftPlaces, rightPlaces }: Excerpts): CommonRun | undefined {
  const { left, length } = longestShingles(shingles);
  if (length <= known) return undefined;
  const at = left.findIndex((name) => name !== none);
  return { left: leftPlaces[at]!, right: rightPlaces[left[at]!]!, length };
}

/** The longest shingles that are shared: doubled as often as they can be, and then what lies between by halving. */
function longestShingles(shingles: Shingles): Shingles {
  let names = shingles;
  for (let next = reach(names, names.length); next; next = reach(names, names.length)) names = next;
  let [low, high] = [names.length, 2 * names.length];
  let best = names;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const found = reach(names, middle - names.length);
    if (found) best = found;
    if (found) low = middle;
    else high = middle;
  }
  return best;
}

/** Names for shingles that are `more` words longer, at most twice as long: a shingle is named by its beginning and its end. Undefined when none is shared. */
function reach({ left, right, length }: Shingles, more: number): Shingles | undefined {
  const pairs = new Map<number, number>();
  const pairOf = (head: number, tail: number) => head * right.length + tail;
  const ofRight = new Int32Array(Math.max(0, right.length - more)).fill(none);
  for (let at = 0; at < ofRight.length; at++) {
    const [head, tail] = [right[at]!, right[at + more]!];
    if (head === none || tail === none) continue;
    const pair = pairOf(head, tail);
    const name = pairs.get(pair) ?? at;
    if (name === at) pairs.set(pair, at);
    ofRight[at] = name;
  }
  const seen = new Uint8Array(right.length);
  const ofLeft = new Int32Array(Math.max(0, left.length - more)).fill(none);
  let isShared = false;
  for (let at = 0; at < ofLeft.length; at++) {
    const [head, tail] = [left[at]!, left[at + more]!];
    const name = head === none || tail === none ? none : (pairs.get(pairOf(head, tail)) ?? none);
    if (name === none) continue;
    ofLeft[at] = name;
    seen[name] = 1;
    isShared = true;
  }
  for (let at = 0; at < ofRight.length; at++) if (ofRight[at] !== none && seen[ofRight[at]!] === 0) ofRight[at] = none;
  return isShared ? { length: length + more, left: ofLeft, right: ofRight } : undefined;
}
