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
  let up: Passage | undefined;
  let down: Passage | undefined;
  for (const passage of passages) {
    const [l, r] = [passage.left[0], passage.right[0]];
    if (passage.kind === 'unique' || passage.moved || !l || !r) continue;
    if (!up && isBefore(l, left) && isBefore(right, r)) up = passage;
    if (isBefore(left, l) && isBefore(r, right)) down = passage;
  }
  if (up) return { way: 'up', passage: up };
  return down && { way: 'down', passage: down };
}

function isBefore(one: UnitRef, other: UnitRef): boolean {
  return one.block < other.block || (one.block === other.block && (one.sentence ?? 0) < (other.sentence ?? 0));
}
