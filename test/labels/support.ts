import { editWords } from '../../src/align/words.js';
import { labelEdits } from '../../src/labels/index.js';
import type { Alignment, Document, Edit, Label } from '../../src/model.js';
import { labelOrder } from '../../src/text/labels.js';

/** A document of the paragraphs of a text. */
export function documentOf(text: string): Document {
  return {
    source: 'story.txt',
    format: 'text',
    encoding: { name: 'utf-8', evidence: 'valid' },
    sha256: '',
    structure: 'none',
    language: 'en',
    fields: {},
    text,
    blocks: [{ index: 0, role: 'paragraph', start: 0, end: text.length, text, sentences: [[0, text.length]] }],
  };
}

/** The labelled edits between two versions of one paragraph. */
export function labelledEdits(left: string, right: string): readonly Edit[] {
  const [l, r] = [documentOf(left), documentOf(right)];
  const edits = editWords({ text: left, start: 0, end: left.length }, { text: right, start: 0, end: right.length });
  return labelEdits(l, r, alignmentOf(l, r, edits)).links[0]!.edits;
}

/** An alignment of the only block of two documents. */
export function alignmentOf(left: Document, right: Document, edits: readonly Edit[]): Alignment {
  const units = (document: Document) => document.blocks.map(({ index, start, end }) => ({ block: index, start, end }));
  const link = { left: [0], right: [0], relation: 'one-to-one' as const, moved: false, similarity: 1, edits };
  return { left: units(left), right: units(right), links: [link], limits: [] };
}

/** The union of the labels of all edits, the gravest first. */
export function labelsOf(left: string, right: string): readonly Label[] {
  const found = new Set(labelledEdits(left, right).flatMap(({ labels }) => labels));
  return labelOrder.filter((label) => found.has(label));
}
