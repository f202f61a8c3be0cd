import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PairsTask } from '../../../src/cli/commands/pairs/batch.js';
import { alone, cores, crewFor, crewOf } from '../../../src/cli/crew/index.js';
import { Trouble } from '../../../src/index.js';
import { root } from '../../support/fixtures.js';

const helper = join(root, 'dist', 'cli', 'helper.cjs');

beforeAll(() => {
  if (!existsSync(helper)) throw new Error('there is no program to run: `npm run build` first');
});

/** A batch of one pair of articles that are told in the list itself, or of files. */
function task(left: unknown, right: unknown, output?: string): PairsTask {
  const flags = { format: 'json', color: 'never', structure: 'article', unit: 'paragraph', threshold: 0.5, view: 'report' } as const;
  return {
    batch: { first: 1, bytes: new TextEncoder().encode(JSON.stringify({ left, right })) },
    list: 'pairs.ndjson',
    flags: output === undefined ? flags : { ...flags, output },
    cwd: root,
    wanted: true,
  };
}

const bridge = task({ text: 'The council closed the bridge.' }, { text: 'The council closed two bridges.' });

describe('a crew', () => {
  test('gives what this thread alone gives', async () => {
    const crew = crewOf(2, helper);
    try {
      const all = await Promise.all([1, 2, 3].map(() => crew.work('pairs', bridge)));
      const own = await alone.work('pairs', bridge);
      expect(own.differ).toBe(true);
      expect(all).toEqual([own, own, own]);
    } finally {
      await crew.dismiss();
    }
  });

  test('tells trouble as trouble', async () => {
    const crew = crewOf(1, helper);
    const overItself = task('old.txt', 'new.txt', 'new.txt');
    try {
      await expect(crew.work('pairs', overItself)).rejects.toBeInstanceOf(Trouble);
      await expect(alone.work('pairs', overItself)).rejects.toBeInstanceOf(Trouble);
    } finally {
      await crew.dismiss();
    }
  });

  test('leaves nothing under way when it is dismissed', async () => {
    const crew = crewOf(2, helper);
    const works = [crew.work('pairs', bridge), crew.work('pairs', bridge), crew.work('pairs', bridge)];
    const ended = Promise.allSettled(works);
    await crew.dismiss();
    expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

test.each([
  ['one is asked for', 1, helper, 1],
  ['there is no file for others to run', 4, undefined, 1],
  ['three are asked for', 3, helper, 3],
  ['nobody says how many', undefined, helper, cores],
])('of threads, when %s', (_, jobs, file, size) => {
  expect(crewFor(jobs, file === undefined ? {} : { helper: file }).size).toBe(size);
});
