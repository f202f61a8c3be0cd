import type { Word } from './reading.js';
import type { Stretch } from './stretch.js';

const opening = /^[“„«‘([]$/;
const closing = /^[”»’)\]]$/;

/** Whether a quote or bracket opens here. A straight mark opens when a blank, or nothing, stands before it. */
export function isOpening(words: readonly Word[], at: number): boolean {
  return opening.test(words[at]!.key) || (words[at]!.key === '"' && !followsAtOnce(words, at));
}

/** Whether a quote or bracket closes here. */
export function isClosing(words: readonly Word[], at: number): boolean {
  return closing.test(words[at]!.key) || (words[at]!.key === '"' && followsAtOnce(words, at));
}

function followsAtOnce(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && before.unit === words[at]!.unit && before.end === words[at]!.start && !opening.test(before.key);
}

const quotation = /^["“”„«»]$/;

/** Whether a mark is one of quotation; the straight one of *Japan"s*, on worn wire copy, is an apostrophe. */
export function isQuotation(words: readonly Word[], at: number): boolean {
  const { key, start, end, word } = words[at]!;
  if (word || !quotation.test(key)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  return !(before?.word && before.end === start && after?.word && after.start === end);
}

/** How many quotes and brackets a stretch leaves open, and how many it closes that were open before. */
export interface Unpaired {
  readonly opened: number;
  readonly closed: number;
}

/** The quotes and brackets of a stretch whose fellows stand elsewhere. */
export function unpaired({ words, from, to }: Stretch): Unpaired {
  let opened = 0;
  let closed = 0;
  for (let at = from; at < to; at++) {
    if (words[at]!.word) continue;
    if (isOpening(words, at)) opened++;
    else if (isClosing(words, at)) opened > 0 ? opened-- : closed++;
  }
  return { opened, closed };
}

/**
 * Whether quotes and brackets stay in pairs, for any stretch within one. Where a text goes on in the same words, the stretch that one side alone has may stand in
 * as many places as there are words: none of them is gone through twice.
 */
export function balanceIn({ words, from, to }: Stretch): (start: number, end: number) => boolean {
  const depths = new Int32Array(to - from + 1);
  for (let at = from; at < to; at++) {
    const step = words[at]!.word ? 0 : isOpening(words, at) ? 1 : isClosing(words, at) ? -1 : 0;
    depths[at - from + 1] = depths[at - from]! + step;
  }
  const lower = nextLower(depths);
  return (start, end) => depths[start - from] === depths[end - from] && lower[start - from]! > end - from;
}

/** For each value the place of the next one that is lower, or the end. */
function nextLower(values: Int32Array): Int32Array {
  const next = new Int32Array(values.length);
  for (let at = values.length - 1; at >= 0; at--) {
    let to = at + 1;
    while (to < values.length && values[to]! >= values[at]!) to = next[to]!;
    next[at] = to;
  }
  return next;
}
