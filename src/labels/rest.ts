import type { Label } from '../model.js';
import { isClause, isNews, isTelling, newsOf } from './content.js';
import type { Run } from './lineup.js';
import type { Explained } from './mentions.js';
import type { Passage, Reading } from './reading.js';

/** Labels as wording or content the words that no factual rule explains. */
export function restLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  const news = newsOf(passage);
  for (const [edit, { gaps }] of passage.inside.entries()) {
    const left = wordsOf(passage.left, gaps, (gap) => gap.left);
    const right = wordsOf(passage.right, gaps, (gap) => gap.right);
    if (left.length + right.length === 0) continue;
    const oneSided = left.length === 0 || right.length === 0;
    const isContent =
      isNews(news, edit) || (oneSided && news.byEdit[edit]! >= 2 && (isClause(passage.left, left) || isClause(passage.right, right)));
    const rest = [...unexplained(passage.left, left, explained.left), ...unexplained(passage.right, right, explained.right)];
    const mine = labels[edit]!;
    if (isReworded(rest, mine.size > 0, oneSided, isContent)) mine.add('wording');
    if (isContent) mine.add('content');
  }
}

function wordsOf({ atoms }: Reading, gaps: readonly Run[], side: (gap: Run) => readonly number[]): number[] {
  return gaps.flatMap((gap) => side(gap).filter((i) => atoms[i]!.kind !== 'mark'));
}

function unexplained({ atoms }: Reading, words: readonly number[], explained: ReadonlySet<number>): string[] {
  return words.filter((i) => !explained.has(i)).map((i) => atoms[i]!.value);
}

/** What is left of an edit is a change of wording, unless it only came or went with a fact: *in which 15 people were killed*, *near Sablale district*. */
function isReworded(rest: readonly string[], factual: boolean, oneSided: boolean, isContent: boolean): boolean {
  if (!factual) return rest.length > 0 && !(oneSided && isContent);
  const words = rest.filter((value) => !glue.has(value));
  return words.length > 0 && !(oneSided && (isContent || words.some(isTelling)));
}

/** Words that come and go with what they lean on: *said on Sunday*, *in the capital*, *will hurt* for *may hurt*, *Mr. Reagan* for *President Reagan*, *a week* for *three days*. */
const glue: ReadonlySet<string> = new Set(
  "on in at of to for from by the a an and he she it they with 's his her its will would do does did is are was were be been has have had mister missus ms hour day week month year".split(
    ' ',
  ),
);
