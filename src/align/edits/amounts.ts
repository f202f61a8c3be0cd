import { amounts } from '../../labels/numerals/number-words.js';
import type { Side, Sides } from '../../model.js';
import type { Run } from '../../text/sequence.js';
import { isFigure } from './ranges.js';
import type { Word } from './reading.js';

/**
 * Whether what stayed between two changes is a small word of both amounts, of which one went before it and the other came behind it: *injured
 * [-dozens more-]{+more than 300+}* is one change.
 */
export function isOfAmounts(before: Run, island: Run, after: Run, texts: Sides<readonly Word[]>): boolean {
  if (island.left[1] - island.left[0] !== 1 || !/^(?:more|fewer|less|over)$/i.test(texts.left[island.left[0]]!.key)) return false;
  return isExchanged('left', 'right', before, after, texts) || isExchanged('right', 'left', before, after, texts);
}

function isExchanged(one: Side, other: Side, before: Run, after: Run, texts: Sides<readonly Word[]>): boolean {
  return isEmpty(before, other) && isEmpty(after, one) && hasAmount(before, one, texts) && hasAmount(after, other, texts);
}

function isEmpty(run: Run, side: Side): boolean {
  return run[side][0] === run[side][1];
}

function hasAmount(run: Run, side: Side, texts: Sides<readonly Word[]>): boolean {
  return texts[side].slice(...run[side]).some((word) => isFigure(word) || amounts.has(word.key.toLowerCase()));
}
