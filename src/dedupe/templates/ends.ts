import type { Parts } from './parts.js';

/** Where two texts laid on each other begin to differ, and where they are the same again to their ends. */
export interface Ends {
  readonly start: number;
  readonly leftEnd: number;
  readonly rightEnd: number;
}

/** The same beginning and the same end of two texts, as long as they can be. */
export function endsOf({ masks: left }: Parts, { masks: right }: Parts): Ends {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let behind = 0;
  while (behind < shorter - start && left[left.length - 1 - behind] === right[right.length - 1 - behind]) behind++;
  return { start, leftEnd: left.length - behind, rightEnd: right.length - behind };
}

/** Whether two texts are the same but for what their numbers, dates and names are. */
export function haveOneFrame(left: Parts, right: Parts): boolean {
  return left.length === right.length && endsOf(left, right).start === left.length;
}
