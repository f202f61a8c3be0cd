import type { Passage, UnitRef } from '../model.js';

/** Which way something moved, and the nearest passage that it went past: on the left before it and on the right behind it, or the other way round. */
export interface Passed {
  readonly way: 'up' | 'down';
  readonly passage: Passage;
}

/**
 * What a passage that moved went past, of those that both sides have and that did not move: it says more than its numbers where these are the same,
 * because as much came in above as it went up. Undefined where it went past none.
 */
export function passedBy(moved: Pick<Passage, 'left' | 'right'>, passages: readonly Passage[]): Passed | undefined {
  const [left, right] = [moved.left[0], moved.right[0]];
  if (!left || !right) return undefined;
  const stood = whatStood(passages);
  const behind = firstBehind(right, stood);
  const [up, down] = [stood[behind], stood[behind - 1]];
  if (up && isBefore(up.left[0]!, left)) return { way: 'up', passage: up };
  return down && isBefore(left, down.left[0]!) ? { way: 'down', passage: down } : undefined;
}

const known = new WeakMap<readonly Passage[], readonly Passage[]>();

/** The passages that both sides have and that did not move, which stand in one order on both. A long text asks once for each that moved. */
function whatStood(passages: readonly Passage[]): readonly Passage[] {
  let stood = known.get(passages);
  if (!stood) {
    stood = passages.filter(
      (passage) => passage.kind !== 'unique' && !passage.moved && passage.left.length > 0 && passage.right.length > 0,
    );
    known.set(passages, stood);
  }
  return stood;
}

/** The first of some passages in order that stands behind a place of the right side. */
function firstBehind(place: UnitRef, passages: readonly Passage[]): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(place, passages[middle]!.right[0]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBefore(one: UnitRef, other: UnitRef): boolean {
  return one.block < other.block || (one.block === other.block && (one.sentence ?? 0) < (other.sentence ?? 0));
}
