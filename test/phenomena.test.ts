import { describe, expect, test } from '@jest/globals';
import { type Comparison, compare } from '../src/index.js';
import { fixturePairs, loadPair } from './support/fixtures.js';

// What each pair is named for, written by hand: a golden can be rewritten by a command, this cannot.
// Shared, edited, only left, only right; then what moved, was split, merged, divided anew or repeated; nothing is zero.
type Told = readonly [shared: number, edited: number, left: number, right: number, also?: Also];
interface Also {
  readonly moved?: number;
  readonly split?: number;
  readonly merge?: number;
  readonly 'many-to-many'?: number;
  readonly repeat?: number;
}

const told: Readonly<Record<string, Told>> = {
  abbreviations: [3, 3, 0, 0],
  arabic: [3, 3, 1, 1],
  'attribution-changed': [4, 4, 0, 0],
  bengali: [4, 2, 0, 0, { moved: 1 }],
  'caption-repeats-the-lead': [5, 0, 0, 0, { repeat: 1 }],
  chinese: [5, 2, 0, 0, { moved: 1 }],
  'control-characters': [3, 2, 0, 0],
  'correction-note': [3, 2, 0, 1],
  'crlf-and-bom': [5, 0, 0, 0],
  'crosshead-moved': [8, 0, 0, 0, { moved: 1 }],
  crossheads: [9, 1, 1, 0],
  'curly-against-straight-quotes': [2, 5, 0, 0],
  'cut-from-the-bottom': [6, 0, 4, 0],
  'dateline-inline': [5, 0, 0, 0],
  'dateline-styles': [5, 0, 0, 0],
  'empty-but-for-furniture': [0, 0, 4, 0],
  'everything-at-once': [6, 3, 1, 1, { moved: 2, split: 1, merge: 1 }],
  'fact-box': [10, 3, 1, 1],
  'french-update': [0, 5, 0, 0],
  'german-update': [0, 5, 0, 0],
  'hard-wrapped': [5, 1, 0, 0],
  'headline-case': [7, 1, 0, 0],
  'headline-update-slug': [3, 1, 0, 0],
  'house-style': [0, 6, 0, 0],
  identical: [8, 0, 0, 0],
  indented: [6, 1, 0, 0],
  inserted: [6, 0, 0, 3],
  japanese: [3, 3, 0, 1],
  'live-page': [6, 4, 0, 2],
  'many-to-many': [5, 0, 0, 0, { 'many-to-many': 1 }],
  merged: [7, 0, 0, 0, { merge: 3 }],
  'merged-from-afar': [6, 0, 0, 0, { moved: 1, merge: 1 }],
  'moved-and-edited': [8, 1, 0, 0, { moved: 1 }],
  'moved-and-split': [8, 0, 0, 0, { moved: 1, split: 1 }],
  'moved-block': [11, 0, 0, 0, { moved: 3 }],
  'moved-paragraph': [9, 0, 0, 0, { moved: 1 }],
  nfd: [5, 0, 0, 0],
  'newsletter-renumbered': [1, 4, 0, 2],
  'number-changed': [3, 5, 0, 0],
  'one-paragraph-a-line': [6, 1, 0, 0],
  'one-word': [7, 1, 0, 0],
  'page-pasted-whole': [4, 0, 0, 3],
  persian: [5, 2, 0, 0, { moved: 1 }],
  'pull-line': [6, 1, 0, 0, { repeat: 1 }],
  'quote-changed': [6, 2, 0, 0],
  'sentence-carried-with-another-figure': [4, 1, 0, 0, { moved: 1, 'many-to-many': 1 }],
  'short-quotes': [8, 1, 0, 1],
  'space-only': [5, 0, 0, 0],
  split: [6, 0, 0, 0, { split: 2 }],
  'standings-sorted-anew': [4, 6, 0, 0, { moved: 1 }],
  'table-result-added': [6, 1, 0, 1],
  'telex-capitals': [0, 5, 1, 0],
  'templated-markets': [0, 6, 0, 0],
  thai: [3, 2, 1, 0],
  'toll-rises-quote-moves': [2, 3, 0, 1, { moved: 1 }],
  'utf-16': [4, 1, 0, 0],
  'wholly-different': [0, 0, 6, 6],
  'windows-1252': [5, 1, 0, 0],
};

/** Pairs of which there is more than one good reading. */
const open = ['oman-talks', 'new-lead', 'sentence-crosses-paragraph'];

describe('by paragraph', () => {
  test.each(fixturePairs.filter(({ name }) => !open.includes(name) && !name.startsWith('edits-')))('$name', async (pair) => {
    const [left, right] = await loadPair(pair);
    expect(inShort(compare(left, right))).toEqual(told[pair.name]);
  });
});

test('by sentence, abbreviations end none and a date may', async () => {
  const [left, right] = await loadPair(fixturePairs.find(({ name }) => name === 'abbreviations')!);
  expect(left.blocks.map(({ sentences }) => sentences.length)).toEqual([1, 1, 3, 3, 2, 2, 1]);
  expect(inShort(compare(left, right, { unit: 'sentence' }))).toEqual([9, 3, 0, 0]);
});

// Sentences that crossed a paragraph boundary, were parted or joined, are the same sentences.
test.each(['identical', 'many-to-many', 'merged', 'sentence-crosses-paragraph', 'split'])('by sentence %s is the same', async (name) => {
  const [left, right] = await loadPair(fixturePairs.find((pair) => pair.name === name)!);
  const { summary, passages } = compare(left, right, { unit: 'sentence' });
  expect(summary).toMatchObject({ same: true, passages: { edited: 0, unique: { left: 0, right: 0 }, moved: 0, split: 0, merged: 0 } });
  expect(passages.filter((passage) => passage.kind === 'shared' && passage.relation !== 'one-to-one')).toEqual([]);
});

function inShort({ passages, summary }: Comparison): Told {
  const { shared, edited, unique, moved } = summary.passages;
  const count = (relation: string) => passages.filter((passage) => passage.kind !== 'unique' && passage.relation === relation).length;
  const also = {
    moved,
    ...Object.fromEntries(['split', 'merge', 'many-to-many', 'repeat'].map((relation) => [relation, count(relation)])),
  };
  const counts = [shared, edited, unique.left, unique.right] as const;
  const found = Object.entries(also).filter(([, number]) => number > 0);
  return found.length === 0 ? counts : [...counts, Object.fromEntries(found)];
}
