import type { Document, Edit, Passage, Side, Sides } from '../model.js';
import { sameWordsButForCase } from '../text/case.js';
import { inStory, isInside, spanOf, textOf } from '../text/units.js';
import { countWords } from '../text/word-count.js';

/** Story words: those of each side, those of each side that the other has too, and those that both have, each counted once. */
export interface WordCounts {
  readonly all: Sides<number>;
  readonly kept: Sides<number>;
  readonly shared: number;
}

/**
 * Counts the story words of passages.
 * The words of a shared passage are kept, and those of an edited one that stand in no edit that counts, or in one that changed no more than their case: telex
 * copy in capitals is the print's. Where a lead stands twice on the left and once on the right, the left keeps both and they share one: the lesser figure.
 */
export function wordCounts(left: Document, right: Document, passages: readonly Passage[]): WordCounts {
  const all = { left: 0, right: 0 };
  const kept = { left: 0, right: 0 };
  let shared = 0;
  for (const passage of passages) {
    const counts = passageWords(left, right, passage);
    all.left += counts.left.all;
    all.right += counts.right.all;
    kept.left += counts.left.kept;
    kept.right += counts.right.kept;
    shared += Math.min(counts.left.kept, counts.right.kept);
  }
  return { all, kept, shared };
}

interface Count {
  readonly all: number;
  readonly kept: number;
}

function passageWords(left: Document, right: Document, passage: Passage): Sides<Count> {
  const l = sideWords(left, passage, 'left');
  if (sameLetters(passage, left, right)) return { left: l, right: l };
  return { left: l, right: sideWords(right, passage, 'right') };
}

/** The same to the letter is the same number of words; counting them once is half of the work on two versions of one story. */
function sameLetters(passage: Passage, left: Document, right: Document): boolean {
  const { left: l, right: r } = passage;
  return (
    passage.kind === 'shared' &&
    passage.ignored === undefined &&
    l.length === 1 &&
    r.length === 1 &&
    inStory(left, l[0]!) &&
    inStory(right, r[0]!)
  );
}

function sideWords(document: Document, passage: Passage, side: Side): Count {
  let all = 0;
  for (const unit of passage[side]) if (inStory(document, unit)) all += countWords(textOf(document, unit));
  if (passage.kind === 'unique') return { all, kept: 0 };
  return { all, kept: passage.edits.length === 0 ? all : Math.max(0, all - changedWords(document, passage, side)) };
}

/** The words of edits on one side; an edit in furniture that stands beside a paragraph is in none of the story's spans. */
function changedWords(document: Document, passage: Passage, side: Side): number {
  const spans = passage[side].filter((unit) => inStory(document, unit)).map((unit) => spanOf(document, unit));
  let changed = 0;
  for (const edit of passage.edits)
    if (spans.some((span) => isInside(edit[side], span)) && !keepsWords(edit)) changed += countWords(edit[side].text);
  return changed;
}

const keepsWords = ({ kind, left, right }: Edit): boolean => kind === 'replace' && sameWordsButForCase(left.text, right.text);
