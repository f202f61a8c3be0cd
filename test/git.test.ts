import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { folderWith } from './cli/fake-world.js';
import { root } from './support/fixtures.js';

/** The script of docs/scripts.md that stands between git and wirediff. */
const page = readFileSync(join(root, 'docs/scripts.md'), 'utf8');
const [, driver = ''] = /^`bin\/git-wirediff`:\n\n```sh\n([\s\S]*?)^```$/m.exec(page) ?? [];

const story =
  'The council closed the river bridge on Monday.\n\nThe bridge carries 12,000 vehicles a day.\n\nNobody was hurt, the mayor said.\n';
const later = story.replace('12,000', '14,000');
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

let tools = '';
let desk = '';

function git(...args: string[]) {
  const { GIT_PAGER_IN_USE: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
  const who = {
    GIT_AUTHOR_NAME: 'Desk',
    GIT_AUTHOR_EMAIL: 'd@example.org',
    GIT_COMMITTER_NAME: 'Desk',
    GIT_COMMITTER_EMAIL: 'd@example.org',
  };
  const env = {
    ...rest,
    ...who,
    PATH: `${tools}${delimiter}${process.env.PATH}`,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: desk, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What git shows of each article, by its title line. */
function partsOf(shown: string): Record<string, string> {
  const [, ...parts] = shown.split(/^── /m);
  return Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]));
}

const usable = process.platform !== 'win32' && spawnSync('git', ['--version']).error === undefined;

(usable ? describe : describe.skip)('git', () => {
  beforeAll(() => {
    tools = folderWith({
      'git-wirediff': driver,
      wirediff: `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/wirediff.js')}" "$@"\n`,
    });
    for (const name of ['git-wirediff', 'wirediff']) chmodSync(join(tools, name), 0o755);
    desk = folderWith({
      '.gitattributes': '*.txt diff=wire\n',
      'changed.txt': story,
      'changed but for line ends.txt': story,
      'removed.txt': story,
      'to rename.txt': `${story}\nIt was built in 1931.\n`,
      'picture.txt': story,
      'notes.md': 'one\n',
      'a folder/late edition.txt': story,
      '-dash.txt': story,
    });
    for (const args of [
      ['init', '--quiet'],
      ['config', 'diff.wire.command', 'git-wirediff'],
      ['add', '.'],
      ['commit', '--quiet', '-m', 'Morning'],
    ])
      expect(git(...args)).toMatchObject({ status: 0 });
    writeFileSync(join(desk, 'changed.txt'), later);
    writeFileSync(join(desk, 'changed but for line ends.txt'), story.replaceAll('\n', '\r\n'));
    writeFileSync(join(desk, 'picture.txt'), picture);
    writeFileSync(join(desk, 'notes.md'), 'two\n');
    writeFileSync(join(desk, 'a folder/late edition.txt'), later);
    writeFileSync(join(desk, '-dash.txt'), later);
    mkdirSync(join(desk, 'archive'));
    renameSync(join(desk, 'to rename.txt'), join(desk, 'archive/renamed.txt'));
    writeFileSync(join(desk, 'archive/renamed.txt'), `${later}\nIt was built in 1931.\n`);
    rmSync(join(desk, 'removed.txt'));
    writeFileSync(join(desk, 'added.txt'), 'A tunnel is to be built, the council said.\n');
    git('add', '--all');
  }, 60_000);

  test('shows every article by wirediff, and goes on behind one that it cannot read', () => {
    const { status, stdout, stderr } = git('diff', '--cached', '-M');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^wirediff: .*picture\.txt: is a PNG picture, not text; [^\n]+\n$/);
    const parts = partsOf(stdout);
    expect(Object.keys(parts).sort()).toEqual([
      '-dash.txt',
      'a folder/late edition.txt',
      'added.txt',
      'changed but for line ends.txt',
      'changed.txt',
      'picture.txt',
      'removed.txt',
      'to rename.txt → archive/renamed.txt',
    ]);
    for (const name of ['changed.txt', '-dash.txt', 'a folder/late edition.txt', 'to rename.txt → archive/renamed.txt'])
      expect(parts[name]).toContain('[-12,000-]{+14,000+}');
    expect(parts).toMatchObject({ 'added.txt': 'new article', 'removed.txt': 'article removed', 'picture.txt': '' });
    expect(parts['changed but for line ends.txt']).toContain('The story text is the same');
    expect(stdout).toContain('-one\n+two\n');
    expect(stdout).not.toContain('\u001b');
  }, 60_000);

  test('shows colour in a pager', () => {
    expect(
      git('-c', 'core.pager=cat', '-c', 'diff.wire.command=GIT_PAGER_IN_USE=1 git-wirediff', 'diff', '--cached', 'changed.txt').stdout,
    ).toContain('\u001b[');
  }, 60_000);

  test('shows two commits by wirediff where it is asked to, and by itself where not', () => {
    git('commit', '--quiet', '-m', 'Evening');
    expect(partsOf(git('show', '--ext-diff', 'HEAD', '--', 'changed.txt').stdout)['changed.txt']).toContain('[-12,000-]{+14,000+}');
    expect(git('diff', '--no-ext-diff', 'HEAD~1', '--', 'changed.txt').stdout).toContain('-The bridge carries 12,000 vehicles a day.');
  }, 60_000);

  test('has it as a tool', () => {
    const [, cmd = ''] = /difftool\.wire\.cmd '(.*)'$/m.exec(page) ?? [];
    rmSync(join(desk, '.gitattributes'));
    git('config', 'difftool.wire.cmd', cmd);
    const { status, stdout } = git(
      'difftool',
      '--no-prompt',
      '--tool',
      'wire',
      'HEAD~1',
      '--',
      'changed.txt',
      '-dash.txt',
      'a folder/late edition.txt',
    );
    expect(status).toBe(0);
    expect(stdout.match(/^\+ .*$/gm)).toEqual(['+ b/-dash.txt', '+ b/a folder/late edition.txt', '+ b/changed.txt']);
    expect(stdout).toContain('[-12,000-]{+14,000+}');
  }, 60_000);
});
