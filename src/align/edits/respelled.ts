import { canonicalWord } from '../../labels/orthography/spelling.js';
import type { Run } from '../../text/sequence.js';
import type { Word } from './reading.js';

/** Shorter words have no second spelling that is plain to see. */
const fewestLetters = 5;
/** So many first letters two spellings of a word share at least. */
const head = 3;

/**
 * A changed stretch in which one word stands in another spelling, and the rest came beside it, or went, as two: *had been [-canceled-]{+cancelled+} {+by noon+}*. Any other
 * is returned as it is.
 */
export function respelled(run: Run, left: readonly Word[], right: readonly Word[]): Run[] {
  const [from, to] = [run.left[1] - run.left[0], run.right[1] - run.right[0]];
  if (Math.min(from, to) !== 1 || from === to) return [run];
  const [l, r] = [run.left, run.right];
  const cut = (atLeft: number, atRight: number): Run[] => [
    { same: false, left: [l[0], atLeft], right: [r[0], atRight] },
    { same: false, left: [atLeft, l[1]], right: [atRight, r[1]] },
  ];
  if (isRespelled(left[l[0]]!.key, right[r[0]]!.key)) return cut(l[0] + 1, r[0] + 1);
  return isRespelled(left[l[1] - 1]!.key, right[r[1] - 1]!.key) ? cut(l[1] - 1, r[1] - 1) : [run];
}

/** The capital that a sentence gave its first word goes with the words that stand before it now. */
function isRespelled(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < fewestLetters) return false;
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  return one !== other && one.slice(0, head) === other.slice(0, head) && canonicalWord(one, false) === canonicalWord(other, false);
}
