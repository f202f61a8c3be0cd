import type { Document, Edit, Passage, Side, Sides, UnitRef } from '../model.js';
import { sameWordsButForCase } from '../text/case.js';
import { lostIn } from '../text/copies.js';
import { inStory, isInside, spanOf, textOf } from '../text/units.js';
import { countWords } from '../text/word-count.js';
import type { Reading } from './derivation/words.js';

/** Story words: those of each side, those of each side that the other has too, and those that both have, each counted once. */
export interface WordCounts {
  readonly all: Sides<number>;
  readonly kept: Sides<number>;
  readonly shared: number;
}

/**
 * Counts the story words of passages.
 * The words of a shared passage are kept, and those of an edited one that stand in no edit that counts, or in one that changed no more than their case: telex
 * copy in capitals is the print's. Where a lead stands twice on the left and once on the right, the left keeps both and they share one: the lesser figure. Of the
 * lead is kept what any of its copies has.
 */
export function wordCounts(documents: Sides<Document>, passages: readonly Passage[], read: () => Reading): WordCounts {
  const all = { left: 0, right: 0 };
  const kept = { left: 0, right: 0 };
  let shared = 0;
  for (const passage of passages) {
    const left = wordsOn('left', passage, documents, read);
    const right = wordsOn('right', passage, documents, read);
    all.left += left;
    all.right += right;
    if (passage.kind === 'unique') continue;
    const changed = passage.edits.length === 0 ? nothing : changedWords(passage, documents);
    const ofLeft = Math.max(0, left - changed.left);
    const ofRight = Math.max(0, right - changed.right);
    kept.left += ofLeft;
    kept.right += ofRight;
    shared += Math.min(ofLeft, ofRight);
  }
  return { all, kept, shared };
}

/** The words of whole blocks are counted where the stories are read. */
function wordsOn(side: Side, passage: Passage, documents: Sides<Document>, read: () => Reading): number {
  let words = 0;
  const units = passage[side];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.sentence === undefined) words += wordsIn(unit.block, read().words.before[side]);
    else if (inStory(documents[side], unit)) words += countWords(textOf(documents[side], unit));
  }
  return words;
}

function wordsIn(block: number, before: Int32Array): number {
  return before[block + 1]! - before[block]!;
}

const nothing: Sides<number> = { left: 0, right: 0 };

/** The words of edits; an edit in furniture that stands beside a paragraph is in none of the story's spans. */
function changedWords(passage: Passage, documents: Sides<Document>): Sides<number> {
  if (passage.kind !== 'unique' && passage.relation === 'repeat') return lostWords(passage, documents);
  const changed = { left: 0, right: 0 };
  for (const edit of passage.edits) {
    if (keepsWords(edit)) continue;
    if (isInStory('left', edit, passage, documents)) changed.left += countWords(edit.left.text);
    if (isInStory('right', edit, passage, documents)) changed.right += countWords(edit.right.text);
  }
  return changed;
}

/** The words of something that stands several times which none of its copies on the other side has. */
function lostWords({ left, right, edits }: Passage, documents: Sides<Document>): Sides<number> {
  const spansOf = (side: Side, units: readonly UnitRef[]) => units.map((unit) => spanOf(documents[side], unit));
  const copies = {
    spans: { left: spansOf('left', left), right: spansOf('right', right) },
    edits: edits.filter((edit) => !keepsWords(edit)),
  };
  const lost = (side: Side, units: readonly UnitRef[]) => {
    const document = documents[side];
    const spans = units.filter((unit) => inStory(document, unit)).flatMap((unit) => lostIn(side, spanOf(document, unit), copies));
    return spans.reduce((sum, [start, end]) => sum + countWords(document.text.slice(start, end)), 0);
  };
  return { left: lost('left', left), right: lost('right', right) };
}

function isInStory(side: Side, edit: Edit, passage: Passage, documents: Sides<Document>): boolean {
  const document = documents[side];
  return passage[side].some((unit) => inStory(document, unit) && isInside(edit[side], spanOf(document, unit)));
}

const keepsWords = ({ kind, left, right }: Edit): boolean => kind === 'replace' && sameWordsButForCase(left.text, right.text);
