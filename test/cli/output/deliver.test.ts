import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openReport } from '../../../src/cli/output/report-file.js';
import { folderWith, runIn } from '../fake-world.js';

let folder = '';
beforeEach(() => {
  folder = folderWith({ 'old.txt': 'The bridge was closed on Monday.\n', 'new.txt': 'The bridge was closed on Tuesday.\n' });
});

const posix = process.platform !== 'win32';
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const diff = (...flags: string[]) => runIn(folder, ['diff', 'old.txt', 'new.txt', ...flags]);

describe('--output', () => {
  test('writes what standard output would have got, and nothing there', async () => {
    const { out } = await diff();
    expect(await diff('--output', 'report.txt')).toEqual({ code: 1, out: '', err: '' });
    expect(read('report.txt')).toBe(out);
    expect(readdirSync(folder).sort()).toEqual(['new.txt', 'old.txt', 'report.txt']);
  });

  test('writes also when quiet', async () => {
    expect(await diff('--output', 'report.txt', '--quiet')).toEqual({ code: 1, out: '', err: '' });
    expect(read('report.txt')).not.toBe('');
  });

  test.each(['-', '/dev/stdout'])('%s is standard output', async (name) => {
    expect(await diff('--output', name)).toEqual(await diff());
    expect(await diff('--output', name, '--quiet')).toEqual({ code: 1, out: '', err: '' });
  });

  test('has no colour, though standard output is a terminal', async () => {
    const stdout = { terminal: true, colorDepth: () => 24 };
    await runIn(folder, ['diff', 'old.txt', 'new.txt', '--output', 'report.txt'], { stdout });
    expect(read('report.txt')).not.toContain('\u001b');
    const { out } = await runIn(folder, ['diff', 'old.txt', 'new.txt'], { stdout });
    expect(out).toContain('\u001b[');
  });

  test('replaces a file and keeps its permissions', async () => {
    writeFileSync(join(folder, 'report.txt'), 'x'.repeat(100_000));
    if (posix) chmodSync(join(folder, 'report.txt'), 0o640);
    await diff('--output', 'report.txt', '--format', 'json');
    expect(JSON.parse(read('report.txt')).schema).toBe('wirediff.comparison/1');
    if (posix) expect(statSync(join(folder, 'report.txt')).mode & 0o777).toBe(0o640);
  });

  (posix ? test : test.skip)('what only some may read is not for others while it is written, either', async () => {
    writeFileSync(join(folder, 'report.txt'), 'before');
    chmodSync(join(folder, 'report.txt'), 0o600);
    const report = await openReport('report.txt', { cwd: folder });
    const [draft = ''] = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(statSync(join(folder, draft)).mode & 0o777).toBe(0o600);
    await report.discard();
    expect(readdirSync(folder).sort()).toEqual(['new.txt', 'old.txt', 'report.txt']);
  });

  test('leaves what stood there when there is nothing to write', async () => {
    writeFileSync(join(folder, 'report.txt'), 'before');
    expect((await runIn(folder, ['diff', 'old.txt', 'gone.txt', '--output', 'report.txt'])).code).toBe(2);
    expect(read('report.txt')).toBe('before');
  });

  (posix ? test : test.skip)('follows a link', async () => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/report.txt'), 'before');
    symlinkSync('deep/report.txt', join(folder, 'link.txt'));
    await diff('--output', 'link.txt', '--format', 'json');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(read('deep/report.txt')).toMatch(/^\{/);
  });

  (posix ? test : test.skip)('follows a link to a file that is not there yet', async () => {
    symlinkSync('coming.txt', join(folder, 'coming-link.txt'));
    symlinkSync('round.txt', join(folder, 'round.txt'));
    await diff('--output', 'coming-link.txt', '--quiet');
    expect(lstatSync(join(folder, 'coming-link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'coming.txt'), 'utf8')).toBe((await diff()).out);
    expect((await diff('--output', 'round.txt')).code).toBe(1);
  });

  (posix ? test : test.skip)('does not follow a link to an article', async () => {
    symlinkSync('old.txt', join(folder, 'link.txt'));
    const before = read('old.txt');
    const problem = 'wirediff: --output link.txt: is one of the articles; name another file\n';
    expect(await diff('--output', 'link.txt')).toEqual({ code: 2, out: '', err: problem });
    expect(await runIn(folder, ['inspect', 'link.txt', '--output', 'old.txt'])).toMatchObject({ code: 2 });
    expect(read('old.txt')).toBe(before);
  });

  (posix ? test : test.skip)('writes to a device, and does not put a file in its place', async () => {
    expect(await diff('--output', '/dev/null')).toEqual({ code: 1, out: '', err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  (posix && existsSync('/dev/full') ? test : test.skip)('tells a full disk', async () => {
    const { code, err } = await diff('--output', '/dev/full');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'wirediff: --output /dev/full: the disk is full; make room; what stood there before is untouched\n',
    });
  });
});
