import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { stepsOf } from '../../../../src/cli/commands/dedupe/steps.js';
import type { DedupeFlags } from '../../../../src/cli/definitions/flags.js';
import { BatchReader, Corpus, nearDuplicates } from '../../../../src/index.js';
import { root } from '../../../support/fixtures.js';

const helper = join(root, 'dist', 'cli', 'helper.cjs');

beforeAll(() => {
  if (!existsSync(helper)) throw new Error('there is no program to run: `npm run build` first');
});

const story = (n: number) => Array.from({ length: 40 }, (_, i) => `word${(n * 37 + i * (n + 1)) % 5003}`).join(' ');
const notice = 'The agency did not immediately respond to a request for comment on Monday evening';
// Every fifth is the story before it with a word more; all have the same notice.
const texts = Array.from({ length: 1000 }, (_, n) => `${n % 5 === 4 ? `${story(n - 1)} today` : story(n)} ${notice}`);

function corpusOf(batchSize: number): Corpus {
  const corpus = new Corpus(5);
  const reader = new BatchReader(5);
  for (let first = 0; first < texts.length; first += batchSize) {
    for (const text of texts.slice(first, first + batchSize)) reader.add(text);
    corpus.append(reader.take());
  }
  return corpus;
}

async function pairsOf(jobs: number, batchSize: number) {
  const flags = { resemblance: 0.5, containment: 0.8, shingle: 5, jobs } as DedupeFlags;
  const pairs = [];
  for await (const step of stepsOf(corpusOf(batchSize), flags, { helper }, 0)) pairs.push(...step.pairs);
  return pairs;
}

test('threads bring the same pairs as one, in the same order, with any number of them and of slices', async () => {
  const alone = await pairsOf(1, 7);
  expect(alone).toHaveLength(200);
  expect([...alone].sort((a, b) => a.left - b.left)).toEqual([...nearDuplicates(texts).pairs]);
  for (const [jobs, batchSize] of [
    [2, 7],
    [3, 7],
    [3, 150],
    [2, 1000],
  ] as const)
    expect(await pairsOf(jobs, batchSize)).toEqual(alone);
}, 60_000);

test('whoever has enough ends the threads', async () => {
  const flags = { resemblance: 0.5, containment: 0.8, shingle: 5, jobs: 2 } as DedupeFlags;
  const before = ports();
  let during = before;
  for await (const { originals } of stepsOf(corpusOf(7), flags, { helper }, 0)) {
    during = ports();
    if (originals.length > 0) break;
  }
  expect(during).toBeGreaterThan(before);
  expect(ports()).toBe(before);
}, 60_000);

/** How many ways to other threads are open; each thread that works for this one has its own. */
function ports(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
}
