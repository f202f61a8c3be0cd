import type { Edit, Excerpt } from '../model.js';
import { diffSequences } from '../text/sequence.js';
import { type Token, tokenize } from '../text/words.js';
import { thresholds } from './options.js';

/** A stretch of one side's text. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word edits that turn the left passage into the right one; none when they have the same words and marks. */
export function editWords(left: Passage, right: Passage): Edit[] {
  const [l, r] = [left, right].map(({ text, start, end }) => tokenize(text.slice(start, end))) as [Token[], Token[]];
  const runs = diffSequences(
    l.map(({ key }) => key),
    r.map(({ key }) => key),
    thresholds.maxWordEdits.default,
  ) ?? [{ same: false, left: [0, l.length] as const, right: [0, r.length] as const }];
  return runs
    .filter(({ same }) => !same)
    .map((run) => {
      const kind = run.left[0] === run.left[1] ? 'insert' : run.right[0] === run.right[1] ? 'delete' : 'replace';
      return { kind, left: excerpt(left, l, run.left), right: excerpt(right, r, run.right), labels: [] };
    });
}

function excerpt(side: Passage, tokens: readonly Token[], [from, to]: readonly [number, number]): Excerpt {
  const start = side.start + (from < to ? tokens[from]!.start : (tokens[from - 1]?.end ?? 0));
  const end = from < to ? side.start + tokens[to - 1]!.end : start;
  return { start, end, text: side.text.slice(start, end) };
}
