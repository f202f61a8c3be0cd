import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare } from '../../src/index.js';
import { labelOrder } from '../../src/text/labels.js';
import { fixturePairs, loadPair, root } from '../support/fixtures.js';

/** The pairs that each show one kind of edit; their `expected.yml` holds the labels an editor would give. */
const pairs = fixturePairs.filter(({ name }) => name.startsWith('edits-'));

/** The labels after `labels:`, in the order of a report. */
function expectedOf(folder: string): readonly string[] {
  const written = readFileSync(join(root, folder, 'expected.yml'), 'utf8');
  const list = /^labels: \[(.*)\]$/m.exec(written)?.[1];
  if (list === undefined) throw new Error(`${folder}/expected.yml has no line "labels: […]"`);
  const names = list.split(', ').filter((name) => name !== '');
  for (const name of names) if (!labelOrder.some((label) => label === name)) throw new Error(`${folder}: ${name} is no label`);
  return labelOrder.filter((label) => names.includes(label));
}

test('the family has its pairs, and every label is in it more than once', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(64);
  const all = pairs.flatMap(({ folder }) => expectedOf(folder));
  expect(labelOrder.filter((label) => all.filter((other) => other === label).length < 2)).toEqual([]);
});

test.each(pairs.map((pair) => [pair.name, pair] as const))('%s', async (_, pair) => {
  const { labels, passages } = compare(...(await loadPair(pair))).summary;
  expect(passages).toMatchObject({ unique: { left: 0, right: 0 }, moved: 0, split: 0, merged: 0 });
  expect(labelOrder.filter((label) => labels[label] !== undefined)).toEqual(expectedOf(pair.folder));
});
