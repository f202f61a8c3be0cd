import { diffSequences } from '../text/sequence.js';
import { thresholds } from './options.js';

/**
 * Pairs units that are the same to the letter. What stands once on each side is paired first, wherever it stands, as in patience diff (Cohen);
 * the pairs then take in equal neighbours; what is still left of repeated lines is paired where its order is the same on both sides, and last by
 * number.
 * Returns for each left unit its right one, or -1. Ten thousand equal lines cost no more than others.
 */
export function anchor(left: readonly string[], right: readonly string[]): Int32Array {
  const toRight = new Int32Array(left.length).fill(-1);
  const toLeft = new Int32Array(right.length).fill(-1);
  const tie = (l: number, r: number) => {
    toRight[l] = r;
    toLeft[r] = l;
  };
  const places = placesOf(left, right);
  for (const { left: ls, right: rs } of places) if (ls.length === 1 && rs.length === 1) tie(ls[0]!, rs[0]!);
  const extend = (l: number, step: 1 | -1) => {
    const [nextL, nextR] = [l + step, toRight[l]! + step];
    if (toRight[l] !== -1 && toRight[nextL] === -1 && toLeft[nextR] === -1 && left[nextL] === right[nextR]) tie(nextL, nextR);
  };
  for (let l = 0; l < left.length; l++) extend(l, 1);
  for (let l = left.length - 1; l >= 0; l--) extend(l, -1);
  for (const [l, r] of inOrder(left, right, toRight, toLeft)) tie(l, r);
  for (const { left: ls, right: rs } of places) {
    const freeRight = rs.filter((r) => toLeft[r] === -1);
    ls.filter((l) => toRight[l] === -1).forEach((l, k) => {
      if (freeRight[k] !== undefined) tie(l, freeRight[k]);
    });
  }
  return toRight;
}

/** The lines not yet paired that stand in the same order on both sides. */
function inOrder(left: readonly string[], right: readonly string[], toRight: Int32Array, toLeft: Int32Array): [number, number][] {
  const ls = [...left.keys()].filter((l) => toRight[l] === -1);
  const rs = [...right.keys()].filter((r) => toLeft[r] === -1);
  const known = { left: new Set(ls.map((l) => left[l]!)), right: new Set(rs.map((r) => right[r]!)) };
  const [a, b] = [ls.filter((l) => known.right.has(left[l]!)), rs.filter((r) => known.left.has(right[r]!))];
  const { runs } = diffSequences(
    a.map((l) => left[l]!),
    b.map((r) => right[r]!),
    thresholds.maxLineEdits.default,
  );
  return runs.filter(({ same }) => same).flatMap((run) => a.slice(...run.left).map((l, k): [number, number] => [l, b[run.right[0] + k]!]));
}

interface Places {
  readonly left: number[];
  readonly right: number[];
}

/** Where each text stands, for the texts that both sides have. */
function placesOf(left: readonly string[], right: readonly string[]): Places[] {
  const places = new Map<string, Places>();
  left.forEach((key, l) => {
    const known = places.get(key);
    if (known) known.left.push(l);
    else places.set(key, { left: [l], right: [] });
  });
  right.forEach((key, r) => {
    places.get(key)?.right.push(r);
  });
  return [...places.values()].filter((place) => place.right.length > 0);
}
