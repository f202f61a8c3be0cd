import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const run = fileURLToPath(new URL('../.ci/run', import.meta.url));

/** The last line of `.ci/run` and what it leaves with, when `npm` prints this and leaves with that. */
function outcome(printed: string, code: number): [lastLine: string | undefined, code: number | null] {
  const folder = mkdtempSync(join(tmpdir(), 'wirediff-ci-'));
  writeFileSync(join(folder, 'printed'), printed);
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat "${join(folder, 'printed')}"\nexit ${code}\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { stdout, status } = spawnSync('bash', [run], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  return [stdout.trimEnd().split('\n').at(-1), status];
}

(process.platform === 'win32' ? describe.skip : describe)('.ci/run', () => {
  test.each<[string, string, number, string, number]>([
    ['every test passes', 'Tests:       41 passed, 41 total\nTime: 1 s\n', 0, '41 passed, 0 failed', 0],
    [
      'in colour',
      '\u001b[1mTests:       \u001b[22m\u001b[1m\u001b[32m41 passed\u001b[39m\u001b[22m, 41 total\n',
      0,
      '41 passed, 0 failed',
      0,
    ],
    ['some are skipped', 'Tests:       2 skipped, 39 passed, 41 total\n', 0, '39 passed, 0 failed', 0],
    ['some fail', 'Tests:       3 failed, 2 skipped, 36 passed, 41 total\n', 1, '36 passed, 3 failed', 1],
    [
      'a test file cannot be read',
      'Test Suites: 1 failed, 8 passed, 9 total\nTests:       41 passed, 41 total\n',
      1,
      '41 passed, 1 failed',
      1,
    ],
    ['lint fails before the tests', 'Found 2 errors.\n', 1, '0 passed, 1 failed', 1],
    ['nothing runs', '', 0, '0 passed, 1 failed', 1],
  ])('%s', (_, printed, code, lastLine, leaves) => {
    expect(outcome(printed, code)).toEqual([lastLine, leaves]);
  });
});
