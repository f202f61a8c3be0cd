import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../../../support/fixtures.js';
import { folderWith } from '../../fake-world.js';
import { older, pairIn } from './cases.js';

/** More cases than one thread judges alone: some kept, some broken, some in trouble, some without a baseline, a collection among them. */
const many = (): string => {
  const kinds: readonly Record<string, string>[] = [
    { 'expected.yml': 'same: false' },
    { 'expected.yml': 'no: [number]' },
    { 'expected.yml': 'moevd: 1' },
    { 'right.txt': '' },
    {},
  ];
  const cases = Array.from({ length: 100 }, (_, index) => pairIn(`case-${String(index).padStart(3, '0')}`, kinds[index % kinds.length]));
  return folderWith(
    Object.assign({ 'case-050b/a.txt': older, 'case-050b/b.txt': older, 'case-050b/expected.yml': 'families: [[a, b]]' }, ...cases),
  );
};

const run = (cwd: string, ...flags: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'bin/wirediff.js'), 'check', '.', '--format', 'json', ...flags],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, CI: '' },
    },
  );
  return { stdout, stderr, status };
};

test('any number of threads gives the same verdict, and writes the same baselines', () => {
  const [one, three] = [many(), many()];
  const alone = run(one, '--jobs', '1');
  expect(run(three, '--jobs', '3')).toEqual(alone);
  expect(alone.status).toBe(2);
  expect(JSON.parse(alone.stdout).summary).toMatchObject({
    cases: { kept: 41, broken: 20, trouble: 40, skipped: 0 },
    baselines: { written: 20 },
  });
  expect(existsSync(join(three, 'case-099/expected.wirediff'))).toBe(true);
  expect(alone.stderr.trimEnd().split('\n')).toHaveLength(40);
});
