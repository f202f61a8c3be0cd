import type { Change, Comparison, Label, Passage } from '../model.js';
import { labelsOf } from '../report/severity.js';
import { isFactual, isTypographic, labelOrder } from '../text/labels.js';
import { isApart } from '../text/units.js';

type Test = (passage: Passage) => boolean;

const bears =
  (wanted: (label: Label) => boolean): Test =>
  (passage) =>
    labelsOf(passage.edits).some(wanted);

const tests: Readonly<Record<Change, Test>> = {
  ...(Object.fromEntries(labelOrder.map((label) => [label, bears((found) => found === label)])) as Record<Label, Test>),
  factual: bears(isFactual),
  typographic: bears(isTypographic),
  edited: ({ kind }) => kind === 'edited',
  unique: ({ kind }) => kind === 'unique',
  moved: ({ moved }) => moved,
  split: (passage) => passage.kind !== 'unique' && passage.relation === 'split',
  merged: (passage) => passage.kind !== 'unique' && passage.relation === 'merge',
};

/** Every kind of change that can be forbidden or required. */
export const changeNames = Object.keys(tests) as readonly Change[];

/** Whether a kind of change befell a passage. */
export function testOf(change: Change): Test {
  return tests[change];
}

/** The passages of the story that a kind of change befell; with `strict` those apart from it too. */
export function changedPassages(comparison: Comparison, change: Change): Passage[] {
  return heldPassages(comparison).filter(tests[change]);
}

/** The passages that count: those of the story, with `strict` all. */
export function heldPassages(comparison: Comparison): readonly Passage[] {
  return comparison.options.strict ? comparison.passages : storyPassages(comparison);
}

/** The passages of the story, which alone the figures of the summary count. */
export function storyPassages(comparison: Comparison): Passage[] {
  return comparison.passages.filter((passage) => !isApart(passage, comparison));
}
