import { diffSequences, type Run } from '../../text/sequence.js';
import { thresholds } from '../options.js';
import type { Word } from './reading.js';

/** Of fewer words than this every change is seen at a glance: *[-HALSUND, MARCH 2-]{+Halsund, March 3+}*. */
const fewestWords = 6;

/** The share of a stretch's words that must be the other side's, but for case, for it to be the same text in other letters. */
const sameShare = 0.5;

/**
 * A changed stretch as what changed in case alone and what changed besides: telex copy in capitals against print has hardly a word the same, and its toll is to be
 * seen: *[-FERRY WITH-]{+ferry with+} [-212-]{+214+} [-PEOPLE ABOARD-]{+people aboard+}*. One that is no such copy is returned as it is.
 */
export function recased(run: Run, left: readonly Word[], right: readonly Word[]): Run[] {
  if (run.left[1] - run.left[0] < fewestWords || run.right[1] - run.right[0] < fewestWords) return [run];
  const [ofLeft, ofRight] = [left.slice(...run.left), right.slice(...run.right)];
  if (!isRecased(ofLeft, ofRight)) return [run];
  const { runs } = diffSequences(ofLeft.map(lower), ofRight.map(lower), thresholds.maxWordEdits.default);
  const from = (by: number, [start, end]: readonly [number, number]) => [by + start, by + end] as const;
  return runs.map((part) => ({ same: false, left: from(run.left[0], part.left), right: from(run.right[0], part.right) }));
}

const lower = ({ key }: Word): string => key.toLowerCase();

function isRecased(left: readonly Word[], right: readonly Word[]): boolean {
  const known = new Set(left.map(lower));
  const asTheyAre = new Set(left.map(({ key }) => key));
  const common = right.filter((word) => word.word && known.has(lower(word)) && !asTheyAre.has(word.key)).length;
  return common >= fewestWords * sameShare && common >= Math.max(left.length, right.length) * sameShare;
}
