import { expect, test } from '@jest/globals';
import { labelEdits } from '../../src/labels/index.js';
import type { Edit, Label, Unit } from '../../src/model.js';
import { documentOf } from './support.js';

/** The labels of one replaced word between two texts, read as the given units. */
function labelsIn(text: string, from: string, to: string, unitsOf: (text: string) => readonly Unit[]): readonly Label[] {
  const other = text.replace(from, to);
  const start = text.indexOf(from);
  const excerpt = (word: string) => ({ start, end: start + word.length, text: word });
  const edit: Edit = { kind: 'replace', left: excerpt(from), right: excerpt(to), labels: [] };
  const [left, right] = [unitsOf(text), unitsOf(other)];
  const all = (units: readonly Unit[]) => units.map((_, i) => i);
  const link = { left: all(left), right: all(right), relation: 'many-to-many' as const, moved: false, similarity: 1, edits: [edit] };
  return labelEdits(documentOf(text), documentOf(other), { left, right, links: [link], limits: [] }).links[0]!.edits[0]!.labels;
}

/** One unit for every stretch between line ends. */
const paragraphs = (text: string): Unit[] => {
  let start = 0;
  return text.split('\n').map((line, block) => {
    const unit = { block, start, end: start + line.length };
    start = unit.end + 1;
    return unit;
  });
};

/** Only the sentence that has the word, of the only block. */
const sentenceWith =
  (word: RegExp) =>
  (text: string): Unit[] => {
    const sentences = [...text.matchAll(/[^.]+\.["”]?/g)];
    const found = sentences.findIndex((match) => word.test(match[0]));
    const start = sentences[found]!.index;
    return [{ block: 0, sentence: found, start, end: start + sentences[found]![0].length }];
  };

test('marks around several sentences quote each of them', () => {
  const text = '"We came early. The hall was empty. Nobody spoke," she said.';
  expect(labelsIn(text, 'empty', 'silent', sentenceWith(/hall/))).toEqual(['quote']);
});

test('a sentence after the closing mark is not quoted', () => {
  const text = '"We came early." The hall was empty.';
  expect(labelsIn(text, 'empty', 'silent', sentenceWith(/hall/))).toEqual(['wording']);
});

test('speech that runs on over a paragraph opens every paragraph and closes the last', () => {
  const text = '“We came early.\n“The hall was empty,” she said.\nThe hall was empty.';
  expect(labelsIn(text, 'early', 'late', paragraphs)).toEqual(['quote']);
  expect(labelsIn(text, 'empty', 'silent', paragraphs)).toEqual(['quote']);
});

test('marks left open do not quote the next paragraph', () => {
  const text = '"We came early.\nThe hall was empty.';
  expect(labelsIn(text, 'empty', 'silent', paragraphs)).toEqual(['wording']);
});

test('an apostrophe opens nothing', () => {
  expect(labelsIn("It was built in the '80s and the hall was empty.", 'empty', 'silent', paragraphs)).toEqual(['wording']);
  expect(labelsIn("The workers' hall was empty, the players' hall full.", 'empty', 'silent', paragraphs)).toEqual(['wording']);
});

test.each([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
  ['``', "''"],
  ['「', '」'],
])('%s and %s quote', (open, close) => {
  expect(labelsIn(`He said ${open}the hall was empty${close} and left.`, 'empty', 'silent', paragraphs)).toEqual(['quote']);
});
