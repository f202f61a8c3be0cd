import { describe, expect, test } from '@jest/globals';
import { editWords } from '../../src/align/edits/words.js';
import { labelEdits } from '../../src/labels/index.js';
import type { Document, Label } from '../../src/model.js';
import { labelOrder } from '../../src/text/labels.js';
import { languagePairs } from './language-pairs.js';
import { alignmentOf, documentOf } from './support.js';

function readIn(language: string, text: string): Document {
  return { ...documentOf(text), language };
}

/** The labels of the edits between two versions of a paragraph in a language, the gravest first. */
function labelsIn(language: string, left: string, right: string): readonly Label[] {
  const [l, r] = [readIn(language, left), readIn(language, right)];
  const whole = ({ text }: Document) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });
  const { edits } = editWords(whole(l), whole(r));
  const found = new Set(labelEdits(l, r, alignmentOf(l, r, edits)).links[0]!.edits.flatMap(({ labels }) => labels));
  return labelOrder.filter((label) => found.has(label));
}

describe.each(Object.entries(languagePairs))('%s', (_, cases) => {
  test.each(cases)('%s: %s → %s', (language, left, right, labels) => {
    expect(labelsIn(language, left, right)).toEqual(labels);
  });

  test.each(cases)('%s: %s ← %s', (language, left, right, labels) => {
    expect(labelsIn(language, right, left)).toEqual(labels);
  });
});
