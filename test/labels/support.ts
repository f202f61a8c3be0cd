import { labelEdits } from '../../src/labels/index.js';
import type { Alignment, Document, Edit, Excerpt, Label } from '../../src/model.js';
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
export function labelledEdits(left: string, right: string, edits: readonly Edit[] = fineEdits(left, right)): readonly Edit[] {
  const [l, r] = [documentOf(left), documentOf(right)];
  return labelEdits(l, r, alignmentOf(l, r, edits)).links[0]!.edits;
}

function wordsOf(text: string): Excerpt[] {
  const words = text.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[.,:'’-][\p{L}\p{M}\p{N}]+)*|\S/gu);
  return Array.from(words, ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** Every run of words that differs, by the longest common subsequence of words. */
export function fineEdits(left: string, right: string): Edit[] {
  const [l, r] = [wordsOf(left), wordsOf(right)];
  const kept = commonWords(l, r);
  return [...kept, [l.length, r.length] as const].flatMap(([i, j], k) => {
    const [from, to] = k === 0 ? [0, 0] : [kept[k - 1]![0] + 1, kept[k - 1]![1] + 1];
    return from < i || to < j ? [editOf([left, l, from, i], [right, r, to, j])] : [];
  });
}

/** The one run from the first word that differs to the last: what a word diff that cleans up may hand on. */
export function coarseEdits(left: string, right: string): Edit[] {
  const [l, r] = [wordsOf(left), wordsOf(right)];
  const isSame = (i: number, j: number) => l[i] !== undefined && l[i]?.text === r[j]?.text;
  let head = 0;
  while (isSame(head, head)) head++;
  if (head === l.length && head === r.length) return [];
  let tail = 0;
  while (tail < Math.min(l.length, r.length) - head && isSame(l.length - 1 - tail, r.length - 1 - tail)) tail++;
  return [editOf([left, l, head, l.length - tail], [right, r, head, r.length - tail])];
}

/** The places of the words of a longest common subsequence. */
function commonWords(l: readonly Excerpt[], r: readonly Excerpt[]): (readonly [number, number])[] {
  const longest = Array.from({ length: l.length + 1 }, () => new Array<number>(r.length + 1).fill(0));
  for (let i = l.length - 1; i >= 0; i--) {
    for (let j = r.length - 1; j >= 0; j--) {
      longest[i]![j] = l[i]!.text === r[j]!.text ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const kept: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < l.length && j < r.length; ) {
    if (l[i]!.text === r[j]!.text) kept.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return kept;
}

type Stretch = readonly [text: string, words: readonly Excerpt[], from: number, to: number];

function editOf(left: Stretch, right: Stretch): Edit {
  const [l, r] = [excerptOf(left), excerptOf(right)];
  return { kind: l.text === '' ? 'insert' : r.text === '' ? 'delete' : 'replace', left: l, right: r, labels: [] };
}

function excerptOf([text, words, from, to]: Stretch): Excerpt {
  const start = from < to ? words[from]!.start : (words[from - 1]?.end ?? 0);
  const end = from < to ? words[to - 1]!.end : start;
  return { start, end, text: text.slice(start, end) };
}

/** An alignment of the only block of two documents. */
export function alignmentOf(left: Document, right: Document, edits: readonly Edit[]): Alignment {
  const units = (document: Document) => document.blocks.map(({ index, start, end }) => ({ block: index, start, end }));
  const link = { left: [0], right: [0], relation: 'one-to-one' as const, moved: false, similarity: 1, edits };
  return { left: units(left), right: units(right), links: [link], limits: [] };
}

/** The union of the labels of all edits, the gravest first. */
export function labelsOf(left: string, right: string, edits?: readonly Edit[]): readonly Label[] {
  const found = new Set(labelledEdits(left, right, edits).flatMap(({ labels }) => labels));
  return labelOrder.filter((label) => found.has(label));
}
