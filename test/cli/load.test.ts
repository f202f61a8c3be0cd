import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seeds = ['fe-today.txt', 'afp.txt'].map((name) => join(root, 'fixtures', 'oman-talks', name));
const homes: string[] = [];

/** A copy of the program, and the compiled form that lies beside it. */
function copy(): { home: string; compiled: string } {
  const home = mkdtempSync(join(tmpdir(), 'wirediff-load-'));
  homes.push(home);
  for (const part of ['bin', 'dist/cli']) cpSync(join(root, part), join(home, part), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
  const [name] = readdirSync(join(home, 'dist/cli')).filter((file) => file.endsWith('.cache'));
  return { home, compiled: join(home, 'dist/cli', name ?? 'none') };
}

function compared(home: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/wirediff.js'), 'diff', ...seeds], { encoding: 'utf8' });
  return { status, stderr, lines: stdout.split('\n').length };
}

const whole = compared(root);

afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true });
});

test.each(['articles', 'program'])('%s is read byte by byte, and so must be ASCII', (part) => {
  expect(readFileSync(join(root, 'dist/cli', `${part}.cjs`), 'utf8')).not.toMatch(/[^\0-\x7f]/);
});

describe('the compiled form of the program', () => {
  test('was made by the build', () => {
    expect(
      readdirSync(join(root, 'dist/cli')).filter((file) => file.includes(`${process.version}-${process.platform}-${process.arch}`)),
    ).toHaveLength(2);
  });

  test('need not be there', () => {
    const { home, compiled } = copy();
    rmSync(compiled);
    expect(compared(home)).toEqual(whole);
    expect(whole).toMatchObject({ status: 1, stderr: '' });
  });

  test('does no harm when it is cut short, empty or something else', () => {
    const { home, compiled } = copy();
    const all = readFileSync(compiled);
    truncateSync(compiled, all.length >> 1);
    expect(compared(home)).toEqual(whole);
    writeFileSync(compiled, '');
    expect(compared(home)).toEqual(whole);
    writeFileSync(compiled, 'not compiled at all');
    expect(compared(home)).toEqual(whole);
  });
});
