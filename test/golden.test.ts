import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Comparison, compare, type Grain, renderers, type Style } from '../src/index.js';
import { type FixturePair, fixturePairs, loadPair, root } from './support/fixtures.js';

const plain: Style = { width: 80, color: 0, view: 'report', all: false, only: [] };

/** What can lie beside a pair. Every pair has `expected.txt`; the others lie where they show more. */
const views: Readonly<Record<string, { readonly unit: Grain; readonly show: (comparison: Comparison) => string }>> = {
  'expected.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, plain) },
  'expected-sentence.txt': { unit: 'sentence', show: (c) => renderers.terminal.comparison(c, plain) },
  'expected-all.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, { ...plain, all: true }) },
  'expected-side-by-side.txt': {
    unit: 'paragraph',
    show: (c) => renderers.terminal.comparison(c, { ...plain, view: 'side-by-side', width: 120 }),
  },
  'expected-summary.txt': { unit: 'paragraph', show: (c) => renderers.terminal.comparison(c, { ...plain, view: 'summary' }) },
  // The program's own version is left out of it: a release is no change of behaviour.
  'expected.json': { unit: 'paragraph', show: (c) => renderers.json.comparison({ ...c, version: '0.0.0' }, plain) },
};

/** The views that must lie beside a pair, over and above `expected.txt`. */
const more: Readonly<Record<string, readonly string[]>> = {
  'oman-talks': ['expected-sentence.txt', 'expected-all.txt', 'expected-side-by-side.txt', 'expected-summary.txt', 'expected.json'],
  abbreviations: ['expected-sentence.txt'],
  chinese: ['expected-sentence.txt', 'expected-side-by-side.txt'],
  japanese: ['expected-sentence.txt'],
  thai: ['expected-sentence.txt'],
  bengali: ['expected-sentence.txt'],
  persian: ['expected-sentence.txt', 'expected-side-by-side.txt'],
  arabic: ['expected-sentence.txt'],
  'dateline-styles': ['expected.json'],
  'many-to-many': ['expected-sentence.txt'],
  merged: ['expected-sentence.txt'],
  'moved-and-edited': ['expected-side-by-side.txt', 'expected.json'],
  'moved-and-split': ['expected-side-by-side.txt'],
  'sentence-crosses-paragraph': ['expected-sentence.txt'],
  split: ['expected-sentence.txt', 'expected.json'],
};

describe.each(fixturePairs)('$name', (pair) => {
  const wanted = ['expected.txt', ...(more[pair.name] ?? [])];

  test.each(wanted)('%s', async (file) => {
    const path = join(root, pair.folder, file);
    const found = await shown(pair, file);
    if (process.env.UPDATE === '1') writeFileSync(path, found);
    expect(existsSync(path) ? readFileSync(path, 'utf8') : `${file} is missing: UPDATE=1 npm run jest -- test/golden writes it`).toBe(
      found,
    );
  });

  test('holds nothing that no test reads', () => {
    expect(readdirSync(join(root, pair.folder)).sort()).toEqual([pair.left, pair.right, ...wanted].sort());
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
