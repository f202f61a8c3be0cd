import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PairsTask } from '../../../src/cli/commands/pairs/batch.js';
import { alone, type Crew, crewFor } from '../../../src/cli/crew/index.js';
import { joinedCrewOf } from '../../../src/cli/crew/joined.js';
import { root } from '../../support/fixtures.js';

const helper = join(root, 'dist', 'cli', 'helper.cjs');

/** A batch of one pair, whose report says which it was. */
function task(n: number): PairsTask {
  const flags = { format: 'json', color: 'never', structure: 'article', unit: 'paragraph', threshold: 0.5, view: 'report' } as const;
  const pair = { id: n, left: { text: `The council closed ${n} bridges.` }, right: { text: 'The council closed two bridges.' } };
  return {
    batch: { first: n, bytes: new TextEncoder().encode(JSON.stringify(pair)) },
    list: 'pairs.ndjson',
    flags,
    cwd: root,
    wanted: true,
  };
}

async function withCrew<T>(file: string, use: (crew: Crew) => Promise<T>): Promise<T> {
  const crew = joinedCrewOf(2, file);
  try {
    return await use(crew);
  } finally {
    await crew.dismiss();
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

describe('a crew to which this thread belongs', () => {
  test('gives what this thread alone gives, whoever does it', async () => {
    const all = await withCrew(helper, (crew) => Promise.all(numbers(12).map((n) => crew.work('pairs', task(n)))));
    expect(all).toEqual(await Promise.all(numbers(12).map((n) => alone.work('pairs', task(n)))));
  });

  test('starts no other thread for what this one does as soon', async () => {
    await withCrew('/no/such/file.cjs', async (crew) => {
      for (const n of [1, 2, 3]) {
        const both = await Promise.all([crew.work('pairs', task(n)), crew.work('pairs', task(-n))]);
        expect(both.map(({ differ }) => differ)).toEqual([true, true]);
      }
    });
  });

  test('goes on when a work failed', async () => {
    const wrong = { ...task(0), batch: undefined } as unknown as PairsTask;
    await withCrew(helper, async (crew) => {
      const ended = await Promise.allSettled(numbers(20).map((n) => crew.work('pairs', n % 2 ? task(n) : wrong)));
      expect(ended.map(({ status }) => status)).toEqual(numbers(20).map((n) => (n % 2 ? 'fulfilled' : 'rejected')));
    });
  });

  test('is this thread alone where one is asked for', () => {
    expect(crewFor(1, { helper }, joinedCrewOf)).toBe(alone);
    expect(crewFor(3, { helper }, joinedCrewOf).size).toBe(3);
  });
});
