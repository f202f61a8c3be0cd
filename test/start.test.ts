import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const { npm_execpath: _, INIT_CWD: __, FORCE_COLOR: ___, ...env } = process.env;

/** A checkout that is not built yet, as `npm start` finds it. */
function checkout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'wirediff-checkout-'));
  for (const name of ['src', 'scripts', 'bin', 'fixtures/oman-talks', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  return copy;
}

function start(copy: string, args: readonly string[], from = copy) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'start.js'), ...args], {
    cwd: copy,
    env: { ...env, INIT_CWD: from },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  let copy = '';
  beforeAll(() => {
    copy = checkout();
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    // Older than what is installed: nothing is to be installed into the packages that these tests run on.
    utimesSync(join(copy, 'package-lock.json'), 0, 0);
  });

  test('builds, compares the two wire reports, and leaves with 0 although they differ', () => {
    const { status, stdout, stderr } = start(copy, []);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^- fixtures\/oman-talks\/fe-today\.txt$/m);
    expect(existsSync(join(copy, 'dist/index.d.ts'))).toBe(true);
  }, 30_000);

  test('takes flags for them', () => {
    expect(JSON.parse(start(copy, ['--format', 'json']).stdout).summary.same).toBe(false);
  }, 30_000);

  test('compares two others, named from where the user stands', () => {
    const elsewhere = join(copy, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'a.txt'), 'One bridge.');
    writeFileSync(join(elsewhere, 'b.txt'), 'Two bridges.');
    const { status, stdout } = start(copy, ['a.txt', 'b.txt', '--view', 'summary'], elsewhere);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^- a\.txt$/m);
  }, 30_000);

  test('leaves with 2 when there is trouble', () => {
    const { status, stderr } = start(copy, ['a.txt', 'gone.txt']);
    const missing = (file: string) => `wirediff: ${file}: no such file; check the name and the folder it is in\n`;
    expect({ status, stderr }).toEqual({ status: 2, stderr: missing('a.txt') + missing('gone.txt') });
  }, 30_000);

  test('says what is missing when it cannot install', () => {
    const { status, stderr } = start(checkout(), []);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'the packages are not installed: run `npm ci`, or start this with `npm start`\n',
    });
  });
});
