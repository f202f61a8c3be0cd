import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../../../support/fixtures.js';
import { folderWith } from '../../fake-world.js';

const bin = join(root, 'bin', 'wirediff.js');
const story = (n: number) => `The council closed bridge ${n} on Monday.\n\nIt carries ${1000 + n} vehicles a day, the mayor said.\n`;
const pair = (n: number) => `${JSON.stringify({ id: n, left: { text: story(n) }, right: n % 3 ? 'new.txt' : { text: story(n) } })}\n`;
const many = (count: number) => Array.from({ length: count }, (_, n) => pair(n)).join('');
const folder = folderWith({ 'new.txt': story(7) });
const posix = process.platform !== 'win32';

function run(list: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'diff', '--pairs', '-', ...flags], {
    cwd: folder,
    input: list,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/helper.cjs'))) throw new Error('there is no program to run: `npm run build` first');
});

describe('a list of pairs in threads', () => {
  test('comes out the same with any number of them, in order', () => {
    const one = run(many(300), '--jobs', '1');
    expect({ ...one, out: '' }).toEqual({ code: 1, out: '', err: '' });
    const ids = one.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(Array.from({ length: 300 }, (_, n) => n));
    for (const jobs of ['2', '5']) expect(run(many(300), '--jobs', jobs)).toEqual(one);
  }, 60_000);

  test('tells a bad line wherever it is, and passes over it alone', () => {
    const lines = many(200).split('\n');
    for (const at of [3, 40, 41, 199]) lines[at] = 'x';
    const { code, out, err } = run(lines.join('\n'), '--jobs', '3');
    expect([code, out.trimEnd().split('\n').length]).toEqual([2, 196]);
    expect([...err.matchAll(/^wirediff: standard input:(\d+): is not JSON; .*$/gm)].map(([, line]) => Number(line))).toEqual([
      4, 41, 42, 200,
    ]);
  }, 60_000);

  test('answers a line when it comes, without waiting for the next', async () => {
    const child = spawn(process.execPath, [bin, 'diff', '--pairs', '-'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
    for (const n of [1, 2, 3]) {
      child.stdin.write(pair(n));
      let answer = '';
      while (!answer.endsWith('\n')) answer += (await answers.next()).value;
      expect(JSON.parse(answer).id).toBe(n);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
  }, 60_000);

  (posix ? test : test.skip)(
    'ends when the reader leaves, though the list has no end',
    () => {
      const line = `yes "$(head -1 list)" | "$0" "$1" diff --pairs - | head -2 | wc -l; echo "\${PIPESTATUS[1]}"`;
      const home = folderWith({ list: pair(1), 'new.txt': story(7) });
      const { stdout, stderr } = spawnSync('bash', ['-c', line, process.execPath, bin], { cwd: home, encoding: 'utf8', timeout: 30_000 });
      expect({ stdout: stdout.replaceAll(' ', ''), stderr }).toEqual({ stdout: '2\n1\n', stderr: '' });
    },
    60_000,
  );
});
