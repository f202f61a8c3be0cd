import { isVerbOfSaying } from '../../labels/vocabulary/verbs.js';
import type { Side, Sides } from '../../model.js';
import type { Run } from '../../text/sequence.js';
import type { Word } from './reading.js';

/** The longest name of a speaker, in words. */
const nameWords = 4;

/**
 * Whether what stayed between two changes is a speaker whose verb stands on the other side of the name now: *[-manager Carla Bassi told the broadcaster-]{+said
 * Bassi+}* is one change, and the verb was not put in the place of the manager.
 */
export function isInverted(before: Run, name: Run, after: Run, texts: Sides<readonly Word[]>): boolean {
  if (name.left[1] - name.left[0] > nameWords || (!isReplaced(before) && !isReplaced(after))) return false;
  for (let at = name.left[0]; at < name.left[1]; at++) if (!/^\p{Lu}/u.test(texts.left[at]!.key)) return false;
  return isCrossed('left', 'right', before, after, texts) || isCrossed('right', 'left', before, after, texts);
}

function isReplaced({ left, right }: Run): boolean {
  return left[0] < left[1] && right[0] < right[1];
}

/** Whether one side has its verb of saying before the name and none behind it, and the other the other way round. */
function isCrossed(one: Side, other: Side, before: Run, after: Run, texts: Sides<readonly Word[]>): boolean {
  return says(one, before, texts) && !says(one, after, texts) && says(other, after, texts) && !says(other, before, texts);
}

function says(side: Side, run: Run, texts: Sides<readonly Word[]>): boolean {
  for (let at = run[side][0]; at < run[side][1]; at++) if (isVerbOfSaying(texts[side][at]!.key)) return true;
  return false;
}
