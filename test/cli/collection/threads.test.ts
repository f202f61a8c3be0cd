import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { folderWith } from '../fake-world.js';

const bin = join(fileURLToPath(new URL('../../..', import.meta.url)), 'bin', 'wirediff.js');

/** More files than one thread reads by itself. */
const count = 2500;

test('a collection that is read in threads gives the same report, with what is wrong in its place', () => {
  const story = (n: number) => Array.from({ length: 30 }, (_, i) => `word${(n * 37 + i * (n + 1)) % 5003}`).join(' ');
  // Every tenth is the story before it with a word more; and some are no text.
  const text = (n: number) => (n % 10 === 9 ? `${story(n - 1)} today, in Öland` : story(n));
  const files = Object.fromEntries(Array.from({ length: count }, (_, n) => [`in/${String(n).padStart(4, '0')}.txt`, text(n)]));
  const folder = folderWith({ ...files, 'in/0100.txt': '', 'in/2400.txt': Buffer.from('89504e470d0a1a0a0000000d', 'hex') });
  const run = (jobs: string) => {
    const argv = [bin, 'dedupe', 'in', '--jobs', jobs, '--format', 'json'];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    return { status, stderr, report: JSON.parse(stdout) };
  };
  const [alone, several] = [run('1'), run('3')];
  expect(several).toEqual(alone);
  expect(alone.status).toBe(2);
  expect(alone.report.articles).toBe(count - 2);
  expect(alone.report.pairs).toHaveLength(count / 10);
  expect(alone.report.trouble.map(({ source }: { source: string }) => source)).toEqual(['in/0100.txt', 'in/2400.txt']);
}, 120_000);
