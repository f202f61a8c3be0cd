import type { Label } from '../model.js';
import { isContent, isTelling, newsOf } from './content.js';
import type { Explained } from './mentions.js';
import type { Passage, Reading } from './reading.js';

/** Labels as wording or content the words that no factual rule explains. */
export function restLabels(passage: Passage, explained: Explained, labels: readonly Set<Label>[]): void {
  const { left, right, inside } = passage;
  const news = newsOf(passage);
  for (const [edit, { gaps }] of inside.entries()) {
    for (const gap of gaps) {
      const [l, r] = [wordsAt(left, gap.left), wordsAt(right, gap.right)];
      if (l.length + r.length === 0) continue;
      const tells = isContent(passage, gap, news);
      const rest = [...valuesAt(left, l, explained.left), ...valuesAt(right, r, explained.right)];
      const oneSided = l.length === 0 || r.length === 0;
      if (isReworded(rest, rest.length < l.length + r.length, oneSided, tells)) labels[edit]!.add('wording');
      if (tells) labels[edit]!.add('content');
    }
  }
}

function wordsAt({ atoms }: Reading, places: readonly number[]): number[] {
  return places.filter((i) => atoms[i]!.kind !== 'mark');
}

function valuesAt({ atoms }: Reading, words: readonly number[], explained: Explained['left']): string[] {
  return words.filter((i) => !explained.has(i)).map((i) => atoms[i]!.value);
}

/** What is left of a gap is a change of wording, unless it only came or went with a fact: *in which 15 people were killed*, *near Sablale district*. */
function isReworded(rest: readonly string[], factual: boolean, oneSided: boolean, tells: boolean): boolean {
  if (!factual) return rest.length > 0 && !(oneSided && tells);
  const words = rest.filter((value) => !glue.has(value));
  return words.length > 0 && !(oneSided && (tells || words.some(isTelling)));
}

/**
 * Words that come and go with what they lean on: *said on Sunday*, *in the capital*, *will hurt* for *may hurt*,
 * *Mr. Reagan* for *President Reagan*, *a week* for *three days*.
 */
const glue: ReadonlySet<string> = new Set(
  `on in at of to for from by with the a an and he she it they his her its 's
  will would do does did is are was were be been has have had mister missus ms hour day week month year`.split(/\s+/),
);
