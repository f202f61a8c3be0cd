import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editWords } from '../../src/align/edits/words.js';
import { labelEdits } from '../../src/labels/index.js';
import type { Document, Edit } from '../../src/model.js';
import { severityOf } from '../../src/text/labels.js';
import { cpuTime } from '../support/cpu.js';
import { languagePairs } from './language-pairs.js';
import { pairs } from './pairs.js';
import { alignmentOf, documentOf, fineEdits, labelledEdits } from './support.js';

/** Words, figures and marks that the rules look at, in any order: what a rule assumes of its neighbours is soon missing. */
const piece = fc.constantFrom(
  ..."the The De of Of said told he Minsk U.S. US 5 5.0 five hundred and million $ £1.5m % May may March 9 Jan . , ; : \" ' “ ” « — - ( ) [ told according to not n't didn't it's 's s Mr Mr. No 10:30 a.m. 1950s first 52-55 united states 五 人 ۵ at least about one a dozen 2019 last week Tuesday re\u200bport report \u200e m² m2 square metres ET | govern-\nment gov-\nernment government".split(
    ' ',
  ),
);
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }), {
    maxLength: 25,
  })
  .map((words) => words.join(' '));

test('every edit of any two texts has a label, each once, the gravest first', () => {
  fc.assert(
    fc.property(text, text, (left, right) => {
      for (const { labels } of labelledEdits(left, right)) {
        expect(labels.length).toBeGreaterThan(0);
        expect(new Set(labels).size).toBe(labels.length);
        const severities = labels.map((label) => severityOf[label]);
        expect(severities).toEqual([...severities].sort((a, b) => b - a));
      }
    }),
    { numRuns: 2000 },
  );
});

test('a text that is cut off behind any word has its labels, too', () => {
  const rows = [
    ...Object.values(pairs).flatMap((list) => list.map(([left, right]) => [left, right, 'en'] as const)),
    ...Object.values(languagePairs).flatMap((list) => list.map(([language, left, right]) => [left, right, language] as const)),
  ];
  for (const [left, right, language] of rows) {
    const [l, r] = [left, right].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
    for (let words = 1; words < Math.max(l.length, r.length); words += 1) {
      const [one, other] = [l, r].map((text) => ({ ...documentOf(text.slice(0, words).join('').trim()), language })) as [
        Document,
        Document,
      ];
      const { links } = labelEdits(one, other, alignmentOf(one, other, fineEdits(one.text, other.text)));
      expect(links[0]!.edits.every(({ labels }) => labels.length > 0)).toBe(true);
    }
  }
});

test('the labels of swapped texts are the same', () => {
  fc.assert(fc.property(text, text, isLabelledAlike), { numRuns: 2000 });
});

test('so are those of every pair of sentences', () => {
  for (const [left, right] of Object.values(pairs).flat()) isLabelledAlike(left, right);
});

function isLabelledAlike(left: string, right: string): void {
  const there = labelledEdits(left, right);
  const swapped: Edit[] = there.map((edit) => ({ ...edit, left: edit.right, right: edit.left }));
  const [l, r] = [documentOf(right), documentOf(left)];
  const back = labelEdits(l, r, alignmentOf(l, r, swapped)).links[0]!.edits;
  const told = (edits: readonly Edit[]) => ({ left, right, labels: edits.map(({ labels }) => labels) });
  expect(told(back)).toEqual(told(there));
}

const lettersOf = (n: number) => String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);

test('a text put in the place of another is labelled in time', () => {
  const story = (word: string) => Array.from({ length: 30_000 }, (_, i) => `${word}${lettersOf(i)} fell, he said ${i}`).join(' ');
  const [left, right] = [story('alpha'), story('beta')];
  const excerpt = (of: string) => ({ start: 0, end: of.length, text: of });
  const edit: Edit = { kind: 'replace', left: excerpt(left), right: excerpt(right), labels: [] };
  const [l, r] = [documentOf(left), documentOf(right)];
  const time = cpuTime(() => {
    expect(labelEdits(l, r, alignmentOf(l, r, [edit])).links[0]!.edits[0]!.labels).toContain('content');
  });
  expect(time).toBeLessThan(5000);
});

test.each<[string, (i: number) => string, (words: readonly string[]) => readonly string[]]>([
  [
    'a list of names in another order',
    (i) => `Ana${i} Doe,`,
    (words) => [...words.slice(6000), ...words.slice(3000, 6000), ...words.slice(0, 3000)],
  ],
  ['one name, a few of them gone', () => 'Ana Doe,', (words) => words.filter((_, i) => i % 7 > 0)],
  ['one share, half of them gone', () => '5%', (words) => words.slice(4500)],
])('nine thousand words are labelled in time: %s', (_, wordOf, edited) => {
  const words = Array.from({ length: 9000 }, (__, i) => wordOf(i));
  const [left, right] = [words.join(' '), edited(words).join(' ')];
  const wholeOf = (text: string) => ({ text, units: [{ block: 0, start: 0, end: text.length }] });
  const { edits } = editWords(wholeOf(left), wholeOf(right));
  expect(cpuTime(() => labelledEdits(left, right, edits))).toBeLessThan(2500);
});
