import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from './fake-world.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin', 'wirediff.js');
const left = join(root, 'fixtures/oman-talks/fe-today.txt');
const right = join(root, 'fixtures/oman-talks/afp.txt');
const posix = process.platform !== 'win32';

/** The environment without what would colour the output or make Node talk. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_OPTIONS|(NO|FORCE)_COLOR)$/.test(name)));

function wirediff(argv: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/load.cjs'))) throw new Error('there is no program to run: `npm run build` first');
});

describe('the program itself', () => {
  test('compares, and leaves with 0, 1 or 2', () => {
    expect(wirediff(['diff', left, left])).toMatchObject({ code: 0, err: '' });
    expect(wirediff(['diff', left, right])).toMatchObject({ code: 1, err: '' });
    expect(wirediff(['diff', left, right, '--exit-zero'])).toMatchObject({ code: 0, err: '' });
    expect(wirediff(['diff', left])).toMatchObject({ code: 2, out: '' });
  });

  test('reads standard input', () => {
    const { code, out } = wirediff(['diff', '-', right, '--format', 'json'], 'One line only.\n');
    const { left: read, right: named } = JSON.parse(out);
    expect([code, read.source, named.source]).toEqual([1, '-', right]);
    expect(read.text.trim()).toBe('One line only.');
  });

  test('has no colour in a pipe unless it is told to', () => {
    expect(wirediff(['diff', left, right]).out).not.toContain('\u001b');
    expect(wirediff(['diff', left, right, '--color', 'always']).out).toContain('\u001b[');
  });

  test('prints the same bytes from run to run', () => {
    const argv = ['diff', left, right, '--format', 'json'];
    expect(wirediff(argv).out).toBe(wirediff(argv).out);
  });

  test('writes a large report to a slow reader whole', async () => {
    const paragraph = (n: number) => `Paragraph ${n} of the report says that item ${n * 7919} was delivered to warehouse ${n % 97}.`;
    const text = Array.from({ length: 4000 }, (_, n) => paragraph(n)).join('\n\n');
    const folder = folderWith({ 'large.txt': text });
    const child = spawn(process.execPath, [bin, 'diff', 'large.txt', left, '--format', 'json'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 500);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(out.length).toBeGreaterThan(500_000);
    expect(JSON.parse(out).left.text).toBe(text);
  }, 30_000);

  test('a reader who leaves is no trouble', async () => {
    const folder = folderWith({ 'large.txt': Array.from({ length: 4000 }, (_, n) => `Paragraph ${n} says ${n * 7919}.`).join('\n\n') });
    const child = spawn(process.execPath, [bin, 'diff', 'large.txt', left, '--format', 'json'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.stdout.once('readable', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  }, 30_000);

  (posix ? test : test.skip)('`| head -1` ends quietly', () => {
    const line = `"$0" "$1" diff "$2" "$3" --all | head -1 >&2; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, bin, left, right], { env, encoding: 'utf8' });
    expect(stdout).toBe('1\n');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  (existsSync('/dev/fd/1') ? test : test.skip)('writes to a pipe that has a name', () => {
    const line = '"$0" "$1" diff "$2" "$3" --output /dev/fd/1 | head -1';
    const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, bin, left, right], { env, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual([`- ${left}\n`, '']);
  });

  (existsSync('/dev/zero') ? test : test.skip)(
    'a source that never ends is trouble, and fills no memory',
    () => {
      const told = (name: string) => `wirediff: ${name}: is larger than 128 MB; name a single article\n`;
      expect(wirediff(['diff', '/dev/zero', right])).toEqual({ code: 2, out: '', err: told('/dev/zero') });
      const line = 'yes "The bridge was closed." | "$0" "$1" diff - "$2"';
      const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, bin, right], { env, encoding: 'utf8' });
      expect([stdout, stderr]).toEqual(['', told('standard input')]);
    },
    30_000,
  );

  (existsSync('/dev/full') ? test : test.skip)('a full disk behind standard output is trouble', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'diff', left, right], {
      env,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^wirediff: standard output: cannot be written \(ENOSPC\); [^\n]+\n$/);
  });

  (posix ? test : test.skip)('is executable', () => {
    expect(statSync(bin).mode & 0o111).toBe(0o111);
  });
});

/** Whom permissions bind: this user, or for root, who may do anything, nobody. Not every checkout lies where nobody may read. */
const nobody = { uid: 65_534, gid: 65_534 };
const bound = process.getuid?.() === 0 ? nobody : {};
const permitted = posix && spawnSync(process.execPath, [bin, '--version'], { env, cwd: '/', ...bound }).status === 0;

(permitted ? describe : describe.skip)('permissions', () => {
  const as = (folder: string, ...flags: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'diff', 'old.txt', 'new.txt', ...flags], {
      cwd: folder,
      env,
      encoding: 'utf8',
      ...bound,
    });
    return { code: status, out: stdout, err: stderr };
  };
  const home = () => {
    const folder = folderWith({ 'old.txt': 'One bridge.', 'new.txt': 'Two bridges.' });
    chmodSync(folder, 0o755);
    return folder;
  };

  test('a file that may not be read is trouble', () => {
    const folder = home();
    chmodSync(join(folder, 'new.txt'), 0);
    const err = 'wirediff: new.txt: cannot be read: permission denied; ask for permission to read it\n';
    expect(as(folder)).toEqual({ code: 2, out: '', err });
  });

  test.each([
    ['stories', 'stories/no'],
    ['stories/**/*.txt', 'stories/no'],
    ['stories/no', 'stories/no'],
  ])('a folder that may not be opened is told, and no collection without it is taken for the whole: %s', (path, told) => {
    const folder = folderWith({ 'stories/a.txt': 'One bridge.', 'stories/no/b.txt': 'One bridge.' });
    for (const each of ['', 'stories']) chmodSync(join(folder, each), 0o755);
    chmodSync(join(folder, 'stories/no'), 0);
    const { status, stderr } = spawnSync(process.execPath, [bin, 'dedupe', path, '--quiet'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      ...bound,
    });
    chmodSync(join(folder, 'stories/no'), 0o755);
    const err = `wirediff: ${told}: cannot be read: permission denied; ask for permission to read it\n`;
    expect([status, stderr]).toEqual([2, err]);
  });

  test('a file that may not be written to is trouble, though it could be replaced', () => {
    const folder = home();
    writeFileSync(join(folder, 'report.txt'), 'before', { mode: 0o444 });
    chmodSync(folder, 0o777);
    const err = 'wirediff: --output report.txt: cannot be written: permission denied; name a file in a folder that you can write to\n';
    expect(as(folder, '--output', 'report.txt')).toEqual({ code: 2, out: '', err });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('before');
  });

  test('a baseline without articles that may not be removed is trouble', () => {
    const folder = folderWith({ 'k/expected.wirediff': 'before' });
    for (const each of ['', 'k']) chmodSync(join(folder, each), 0o555);
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '.', '--update'], {
      cwd: folder,
      env,
      encoding: 'utf8',
      ...bound,
    });
    for (const each of ['', 'k']) chmodSync(join(folder, each), 0o755);
    const err = 'wirediff: k/expected.wirediff: cannot be removed: permission denied; remove it yourself\n';
    expect([status, stderr]).toEqual([2, err]);
  });

  test('a folder that may not be written to is trouble, and what stands in it stays', () => {
    const folder = home();
    writeFileSync(join(folder, 'report.txt'), 'before');
    chmodSync(folder, 0o555);
    const err = 'wirediff: --output report.txt: cannot be written: permission denied; name a file in a folder that you can write to\n';
    expect(as(folder, '--output', 'report.txt')).toEqual({ code: 2, out: '', err });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe('before');
    chmodSync(folder, 0o755);
  });
});
