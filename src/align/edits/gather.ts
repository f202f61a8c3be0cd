import type { Side, Sides } from '../../model.js';
import type { Run } from '../../text/sequence.js';
import type { Word } from './reading.js';
import { isPause } from './stretch.js';

type Texts = Sides<readonly Word[]>;

/**
 * The runs with what came, or went, in two pieces in one where the words between them repeat at an end of it: *{+but rain in the south delayed sowing,+} the
 * forecasters said* and not *{+but rain in+} the {+south delayed sowing, the+} forecasters said*.
 */
export function gather(runs: readonly Run[], texts: Texts): Run[] {
  const gathered: Run[] = [];
  for (let k = 0; k < runs.length; k++) {
    const [before, island, after] = [gathered.at(-1), runs[k]!, runs[k + 1]];
    const side = island.same && before && after ? ownSide(before, after) : undefined;
    const found = side && oneFor(side, before!, island, after!, texts);
    if (found) {
      gathered.pop();
      for (const run of found) append(gathered, run);
      k++;
    } else append(gathered, island);
  }
  return gathered;
}

/** Adds a run; one that is the same goes on with the one before it that is. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (!last?.same || !run.same) runs.push(run);
  else runs[runs.length - 1] = { same: true, left: [last.left[0], run.left[1]], right: [last.right[0], run.right[1]] };
}

/** The side that alone has two stretches. */
function ownSide(before: Run, after: Run): Side | undefined {
  if (before.same || after.same) return undefined;
  if (before.right[0] === before.right[1] && after.right[0] === after.right[1]) return 'left';
  return before.left[0] === before.left[1] && after.left[0] === after.left[1] ? 'right' : undefined;
}

/** Both stretches as one, with what stands between them behind it or before it; nothing where neither is the same text. A comma parts two clauses. */
function oneFor(side: Side, before: Run, island: Run, after: Run, texts: Texts): Run[] | undefined {
  const words = texts[side];
  const [from, start, end, to] = [before[side][0], island[side][0], island[side][1], after[side][1]];
  const length = end - start;
  if (length === 1 && isPause(words, start)) return undefined;
  const other = island[side === 'left' ? 'right' : 'left'];
  const run = (same: boolean, own: Run['left'], others: Run['left']): Run =>
    side === 'left' ? { same, left: own, right: others } : { same, left: others, right: own };
  if (isRepeated(words, start, to - length, length) && to - length >= end)
    return [run(false, [from, to - length], [other[0], other[0]]), run(true, [to - length, to], other)];
  if (isRepeated(words, start, from, length) && from + length <= start)
    return [run(true, [from, from + length], other), run(false, [from + length, to], [other[1], other[1]])];
  return undefined;
}

function isRepeated(words: readonly Word[], one: number, other: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (words[one + k]!.key !== words[other + k]!.key) return false;
  return true;
}
