import { diffNumbers } from '../text/sequence.js';
import { thresholds } from './options.js';

/** What units say, as numbers from 0: the same number is the same text. */
type Keys = ArrayLike<number>;

/**
 * Pairs units that are the same to the letter. What stands once on each side is paired first, wherever it stands, as in patience diff (Cohen);
 * the pairs then take in equal neighbours; what is still left of repeated lines is paired where its order is the same on both sides, and last by
 * number. `isAfter` puts keys in an order that is the same whatever their numbers are.
 * Returns for each left unit its right one, or -1. Ten thousand equal lines cost no more than others.
 */
export function anchor(left: Keys, right: Keys, isAfter: (key: number, other: number) => boolean): Int32Array {
  const anchors = new Anchors(left, right);
  if (anchors.tieOnce()) return anchors.toRight;
  anchors.tieNeighbours();
  anchors.tieInOrder(isAfter);
  anchors.tieByNumber();
  return anchors.toRight;
}

class Anchors {
  readonly toRight: Int32Array;
  private readonly toLeft: Int32Array;

  constructor(
    readonly left: Keys,
    readonly right: Keys,
  ) {
    this.toRight = new Int32Array(left.length).fill(-1);
    this.toLeft = new Int32Array(right.length).fill(-1);
  }

  /** Returns whether that is all: nothing that both sides have stands more than once. */
  tieOnce(): boolean {
    const keys = keyCount(this.left, this.right);
    const places = oncePlaces(this.left, keys);
    const others = oncePlaces(this.right, keys);
    let isAll = true;
    for (let key = 0; key < keys; key++) {
      const place = places[key]!;
      const other = others[key]!;
      if (place > 0 && other > 0) this.tie(place - 1, other - 1);
      else if (place !== 0 && other !== 0) isAll = false;
    }
    return isAll;
  }

  tieNeighbours(): void {
    for (let l = 0; l < this.left.length; l++) this.extend(l, 1);
    for (let l = this.left.length - 1; l >= 0; l--) this.extend(l, -1);
  }

  /** The lines not yet paired that stand in the same order on both sides. */
  tieInOrder(isAfter: (key: number, other: number) => boolean): void {
    const [ls, rs] = [this.freeLeft(), this.freeRight()];
    const known = { left: new Set(ls.map((l) => this.left[l]!)), right: new Set(rs.map((r) => this.right[r]!)) };
    const [a, b] = [ls.filter((l) => known.right.has(this.left[l]!)), rs.filter((r) => known.left.has(this.right[r]!))];
    const numbers = { left: a.map((l) => this.left[l]!), right: b.map((r) => this.right[r]!) };
    for (const { same, left, right } of diffNumbers(numbers.left, numbers.right, thresholds.maxLineEdits.default, isAfter).runs) {
      if (same) for (let k = 0; k < left[1] - left[0]; k++) this.tie(a[left[0] + k]!, b[right[0] + k]!);
    }
  }

  tieByNumber(): void {
    const free = new Map<number, number[]>();
    for (const r of this.freeRight().reverse()) {
      const places = free.get(this.right[r]!);
      if (places) places.push(r);
      else free.set(this.right[r]!, [r]);
    }
    for (const l of this.freeLeft()) {
      const r = free.get(this.left[l]!)?.pop();
      if (r !== undefined) this.tie(l, r);
    }
  }

  private tie(l: number, r: number): void {
    this.toRight[l] = r;
    this.toLeft[r] = l;
  }

  private extend(l: number, step: 1 | -1): void {
    const r = this.toRight[l]!;
    if (r === -1) return;
    const nextL = l + step;
    const nextR = r + step;
    if (this.toRight[nextL] === -1 && this.toLeft[nextR] === -1 && this.left[nextL] === this.right[nextR]) this.tie(nextL, nextR);
  }

  private freeLeft(): number[] {
    return freeIn(this.toRight);
  }

  private freeRight(): number[] {
    return freeIn(this.toLeft);
  }
}

function keyCount(left: Keys, right: Keys): number {
  let count = 0;
  for (const keys of [left, right]) for (let unit = 0; unit < keys.length; unit++) count = Math.max(count, keys[unit]! + 1);
  return count;
}

/** For each key one more than the place where it stands; 0 where it stands nowhere, -1 where it stands more than once. */
function oncePlaces(keys: Keys, count: number): Int32Array {
  const places = new Int32Array(count);
  for (let unit = 0; unit < keys.length; unit++) places[keys[unit]!] = places[keys[unit]!] === 0 ? unit + 1 : -1;
  return places;
}

function freeIn(tied: Int32Array): number[] {
  const free: number[] = [];
  for (let unit = 0; unit < tied.length; unit++) if (tied[unit] === -1) free.push(unit);
  return free;
}
