import type { Side, Sides } from '../../model.js';
import type { Run } from '../../text/sequence.js';
import { counterpart } from './counterpart.js';
import { isQuotation } from './marks.js';
import type { Word } from './reading.js';
import type { Place, Stretch } from './stretch.js';
import { besideTime } from './times.js';

/**
 * The runs with what was put in beside a replaced word as a run of its own: *Tesco{+, the country's biggest grocer,+} [-has-] raised*, and not a grocer in
 * the place of *has*; *the mayor of Riverton{+, New Jersey,+} [-resigned-]{+stepped down+}*.
 */
export function partAsides(runs: readonly Run[], texts: Sides<readonly Word[]>): Run[] {
  return partWith(partWith(runs, texts, timeOf), texts, asideOf);
}

/** What of one side of a change stands in the place of the other, when it is not all of it. */
interface Part {
  readonly side: Side;
  readonly kept: Place;
}

function partWith(runs: readonly Run[], texts: Sides<readonly Word[]>, find: (left: Stretch, right: Stretch) => Part | undefined): Run[] {
  const parted: Run[] = [];
  for (const run of runs) {
    const found = isReplacement(run) ? find(stretchOf('left', run, texts), stretchOf('right', run, texts)) : undefined;
    if (!found) parted.push(run);
    else for (const part of cut(run, found.side, found.kept)) parted.push(...trimmed(part, texts));
  }
  return parted;
}

/** In a longer stretch, of words and marks, nothing stands in the place of anything. */
const longest = 300;

function isReplacement({ same, left, right }: Run): boolean {
  return !same && !isEmpty(left) && !isEmpty(right) && lengthOf(left) <= longest && lengthOf(right) <= longest;
}

/** What tells when is not put in the place of what does not: *said [-on Tuesday-] its [-experimental-] drug*. */
function timeOf(left: Stretch, right: Stretch): Part | undefined {
  const ofLeft = besideTime(left, right);
  if (ofLeft) return { side: 'left', kept: ofLeft };
  const ofRight = besideTime(right, left);
  return ofRight && { side: 'right', kept: ofRight };
}

function isEmpty([start, end]: Place): boolean {
  return start === end;
}

function asideOf(left: Stretch, right: Stretch): Part | undefined {
  const side = hasSeam(left) ? 'left' : 'right';
  const [own, other] = side === 'left' ? [left, right] : [right, left];
  if (hasSeam(other) || !hasSeam(own)) return undefined;
  const kept = counterpart(own, other);
  return kept && { side, kept };
}

function lengthOf([start, end]: Place): number {
  return end - start;
}

function stretchOf(side: Side, run: Run, texts: Sides<readonly Word[]>): Stretch {
  return { words: texts[side], from: run[side][0], to: run[side][1] };
}

/** Marks at which a clause begins or ends. A colon parts nothing that could have come alone. */
const seam = /^(?:[,;?!()[\]–—]|--?)$/;

/** Whether a clause begins or ends in a stretch, or a sentence that goes on behind its point. */
function hasSeam({ words, from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) {
    const { key, word } = words[at]!;
    if (!word && (seam.test(key) || isQuotation(words, at) || (key === '.' && at + 1 < to))) return true;
  }
  return false;
}

/** A run as what came, or went, before the part that stands in the place of something, that part, and what came behind it. */
function cut({ left, right }: Run, side: Side, [from, to]: Place): Run[] {
  const [own, other] = side === 'left' ? [left, right] : [right, left];
  const part = (mine: Place, others: Place): Run =>
    side === 'left' ? { same: false, left: mine, right: others } : { same: false, left: others, right: mine };
  return [part([own[0], from], [other[0], other[0]]), part([from, to], other), part([to, own[1]], [other[1], other[1]])];
}

/** What both sides of a part begin and end with is the same after all: *he said* that had gone with the sentence behind it. */
function trimmed(run: Run, { left, right }: Sides<readonly Word[]>): Run[] {
  let [l, lEnd] = run.left;
  let [r, rEnd] = run.right;
  for (; l < lEnd && r < rEnd && left[l]!.key === right[r]!.key; l++) r++;
  for (; l < lEnd && r < rEnd && left[lEnd - 1]!.key === right[rEnd - 1]!.key; lEnd--) rEnd--;
  const parts: Run[] = [
    { same: true, left: [run.left[0], l], right: [run.right[0], r] },
    { same: false, left: [l, lEnd], right: [r, rEnd] },
    { same: true, left: [lEnd, run.left[1]], right: [rEnd, run.right[1]] },
  ];
  return parts.filter((part) => !isEmpty(part.left) || !isEmpty(part.right));
}
