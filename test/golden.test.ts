import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Comparison, compare, type Grain, renderers, type Style } from '../src/index.js';
import { type FixturePair, fixturePairs, loadPair, root } from './support/fixtures.js';

const plain: Style = { width: 80, color: 0, view: 'report', all: false, only: [] };

/** What can lie beside a pair. Every pair has `report.txt`; the others lie where they show more. */
const views: Readonly<Record<string, { readonly unit: Grain; readonly show: (comparison: Comparison) => string }>> = {
  'report.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, plain) },
  'report-sentence.txt': { unit: 'sentence', show: (c) => renderers.terminal.comparison(c, plain) },
  'report-all.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, { ...plain, all: true }) },
  'report-side-by-side.txt': {
    unit: 'paragraph',
    show: (c) => renderers.terminal.comparison(c, { ...plain, view: 'side-by-side', width: 120 }),
  },
  'report-summary.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, { ...plain, view: 'summary' }) },
  'report-note.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, { ...plain, view: 'note' }) },
  // The program's own version is left out of it: a release is no change of behaviour.
  'report.json': { unit: 'paragraph', show: (c) => renderers.json.comparison({ ...c, version: '0.0.0' }, plain) },
};

/** The views that must lie beside a pair, over and above `report.txt`. */
const more: Readonly<Record<string, readonly string[]>> = {
  'correction-note': ['report-note.txt'],
  'everything-at-once': ['report-note.txt'],
  'new-lead': ['report-note.txt'],
  'oman-talks': [
    'report-sentence.txt',
    'report-all.txt',
    'report-side-by-side.txt',
    'report-summary.txt',
    'report-note.txt',
    'report.json',
  ],
  abbreviations: ['report-sentence.txt'],
  chinese: ['report-sentence.txt', 'report-side-by-side.txt'],
  japanese: ['report-sentence.txt'],
  thai: ['report-sentence.txt'],
  bengali: ['report-sentence.txt'],
  persian: ['report-sentence.txt', 'report-side-by-side.txt'],
  arabic: ['report-sentence.txt'],
  'dateline-styles': ['report.json'],
  'many-to-many': ['report-sentence.txt'],
  merged: ['report-sentence.txt'],
  'moved-and-edited': ['report-side-by-side.txt', 'report.json'],
  'moved-and-split': ['report-side-by-side.txt'],
  'sentence-crosses-paragraph': ['report-sentence.txt'],
  split: ['report-sentence.txt', 'report.json'],
};

/** Of a pair that shows one kind of edit, `expected.yml` says what counts: its labels (test/labels/edits.test.ts). */
const shownPairs = fixturePairs.filter(({ name }) => !name.startsWith('edits-'));

describe.each(shownPairs)('$name', (pair) => {
  const wanted = ['report.txt', ...(more[pair.name] ?? [])];

  test.each(wanted)('%s', async (file) => {
    const path = join(root, pair.folder, file);
    const found = await shown(pair, file);
    if (process.env.UPDATE === '1') writeFileSync(path, found);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : `${file} is missing: UPDATE=1 npm run jest -- test/golden writes it`).toBe(
      found,
    );
  });

  test('holds nothing that no test reads', () => {
    // What is expected of a pair is held by `wirediff check fixtures`, which `npm test` runs.
    const files = readdirSync(join(root, pair.folder)).filter((file) => !file.startsWith('expected.'));
    expect(files.sort()).toEqual([pair.left, pair.right, ...wanted].sort());
  });
});

test('every view is asked of a pair that is there', () => {
  const names = fixturePairs.map(({ name }) => name);
  expect(Object.keys(more).filter((name) => !names.includes(name))).toEqual([]);
});

async function shown(pair: FixturePair, file: string): Promise<string> {
  const [left, right] = await loadPair(pair);
  const { unit, show } = views[file]!;
  return show(compare(left, right, { unit }));
}
