import type { Sides } from '../model.js';
import type { Run } from '../text/sequence.js';
import type { Word } from './reading.js';
import { type MutableRun, slide } from './slide.js';

/** The words of both sides. */
type Texts = Sides<readonly Word[]>;

/**
 * The runs as an editor would mark them (after the clean-ups of Fraser's diff-match-patch, but over whole words): an article or a comma that
 * two rewritten clauses happen to share joins them, and what was put in or taken out begins and ends where a clause does.
 */
export function tidy(runs: readonly Run[], texts: Texts): Run[] {
  return slide(joinOver(runs, texts), texts);
}

/** *[-convincing-]{+persuading+} the [-council-]{+cabinet+}* is one change: *[-convincing the council-]{+persuading the cabinet+}*. */
function joinOver(runs: readonly Run[], texts: Texts): MutableRun[] {
  const joined: MutableRun[] = [];
  runs.forEach((run, k) => {
    const before = joined.at(-1);
    const after = runs[k + 1];
    const island = run.same && before && !before.same && after && isIsland(before, run, after, texts);
    if (before && !before.same && (island || !run.same)) {
      before.left[1] = run.left[1];
      before.right[1] = run.right[1];
    } else joined.push({ same: run.same, left: [run.left[0], run.left[1]], right: [run.right[0], run.right[1]] });
  });
  return joined;
}

/** Numbers, names and quotation marks that stayed are never told as changed, however small. */
const telling = /[\p{N}\p{Lu}\p{Lo}"“”„«»‘’()[\]]/u;

/** At most so many words are an island. */
const islandWords = 3;

function isIsland(before: Run, island: Run, after: Run, { left, right }: Texts): boolean {
  if (island.left[1] - island.left[0] > islandWords) return false;
  const words = left.slice(...island.left);
  if (words.some(({ key }) => telling.test(key))) return false;
  const smaller = Math.min(size(before, left, right), size(after, left, right));
  return 2 * letters(words) < smaller && (words.some(({ word }) => word) || smaller > clause);
}

/** So many letters are more than a word or two: a comma between such changes goes with them, one between two changed names does not. */
const clause = 16;

function size(run: Run, left: readonly Word[], right: readonly Word[]): number {
  return Math.max(letters(left.slice(...run.left)), letters(right.slice(...run.right)));
}

function letters(words: readonly Word[]): number {
  return words.reduce((sum, { key, word }) => sum + (word ? key.length : 0), 0);
}
