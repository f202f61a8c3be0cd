import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from './support/fixtures.js';

type Pair = readonly [left: number, right: number, kind: string];
interface Truth {
  readonly pairs: readonly Pair[];
  readonly deleted: readonly number[];
  readonly inserted: readonly number[];
}

const node = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'bench', script), ...args], { encoding: 'utf8' });

describe('the inputs of the benchmark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wirediff-test-'));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const paragraphs = (name: string) => read(name).trim().split('\n\n');
  let truth: Truth;
  let left: string[] = [];
  let right: string[] = [];

  beforeAll(() => {
    expect(node('make-pair.js', folder, '400', '5').status).toBe(0);
    truth = JSON.parse(read('truth.json')) as Truth;
    left = paragraphs('left.txt');
    right = paragraphs('right.txt');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const planted = (kind: string) => truth.pairs.filter((pair) => pair[2] === kind);

  test('are as large as asked for, and hold every kind of change', () => {
    expect(left).toHaveLength(400);
    for (const kind of ['same', 'edit', 'move', 'move_edit', 'split', 'merge']) expect(planted(kind).length).toBeGreaterThan(0);
    expect(truth.deleted.length).toBeGreaterThan(0);
    expect(truth.inserted.length).toBeGreaterThan(0);
  });

  test('are what the truth says of them', () => {
    for (const [a, b] of [...planted('same'), ...planted('move')]) expect(right[b]).toBe(left[a]);
    for (const [a, b] of [...planted('edit'), ...planted('move_edit')]) expect(right[b]).not.toBe(left[a]);
    for (const [a, b] of planted('split')) expect(left[a]).toContain(right[b]);
    for (const [a, b] of planted('merge')) expect(right[b]).toContain(left[a]);
  });

  test('name every paragraph', () => {
    const all = (list: readonly string[]) => list.map((_, index) => index);
    const sorted = (list: readonly number[]) => [...new Set(list)].sort((a, b) => a - b);
    expect(sorted([...truth.pairs.map(([a]) => a), ...truth.deleted])).toEqual(all(left));
    expect(sorted([...truth.pairs.map(([, b]) => b), ...truth.inserted])).toEqual(all(right));
  });

  test('are the same at every run', () => {
    const before = ['left.txt', 'right.txt', 'truth.json'].map(read);
    node('make-pair.js', folder, '400', '5');
    expect(['left.txt', 'right.txt', 'truth.json'].map(read)).toEqual(before);
  });
});

test('the table has a row for wirediff, and says what it found', () => {
  const { stdout, status } = node('run.js', '40', '--only', 'no such program');
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^wirediff +\d+\.\d{3} .* 1\.0( +[\d.-]+){7}$/m) });
});

test('pairs of a list are counted by the second', () => {
  const { stdout, status } = node('run.js', '--pairs', '20');
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/: 20 pairs of two articles, \d+ words each/) });
  expect(stdout.match(/^--jobs .*: \d+ pairs a second$/gm)?.length).toBeGreaterThanOrEqual(2);
}, 60_000);

test('near-duplicates are held against the definition', () => {
  const { stdout, status } = node('run.js', '--dedupe', '300', '--only', 'no such program');
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/: 300 articles, [\d.]+ MB; [1-9]\d* pairs by resemblance, [1-9]\d* with/),
  });
  // Every pair, and no other.
  expect(stdout.match(/^wirediff --jobs \d+ .* 1\.0000 +1\.0000$/gm)?.length).toBeGreaterThanOrEqual(1);
}, 60_000);

test('what it cannot read it says', () => {
  expect(node('run.js', 'many')).toMatchObject({ status: 2, stdout: expect.stringContaining('usage') });
  expect(node('make-pair.js')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage') });
});
