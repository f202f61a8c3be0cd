import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root } from './support/fixtures.js';

const path = join(root, 'docs/scripts.md');
const posix = process.platform !== 'win32';

/** The pairs that the recipes are about. */
const pairs = ['curly-against-straight-quotes', 'cut-from-the-bottom', 'nfd', 'number-changed', 'split'];

/** A block of the page: a file to write first, or commands to run with what they print. */
type Block = { readonly kind: 'file'; readonly name: string; readonly text: string } | { readonly kind: 'shown'; readonly text: string };

/** The blocks in their order. One that is no console stands under its name: "`toll.mjs`:". */
function blocksIn(page: string): Block[] {
  return [...page.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, name, kind, text = '']) => {
    if (kind === 'console') return { kind: 'shown', text };
    if (name === undefined) throw new Error(`a block of ${kind} without a name: ${text.slice(0, 60)}`);
    return { kind: 'file', name, text };
  });
}

interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of a console block: a line after `$ `, and those after `> ` that go on with it. */
function shownIn(text: string): Shown[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = ''] = /^.*(?:\n> .*)*/.exec(part) ?? [];
      return { command: command.replace(/^> /gm, ''), output: part.slice(command.length + 1) };
    });
}

/** A folder with the pairs, a `wirediff` that is this checkout's, and the library under its name. */
function workshop(): { readonly home: string; readonly run: (command: string) => string } {
  const tools = realpathSync(mkdtempSync(join(tmpdir(), 'wirediff-scripts-')));
  const home = join(tools, 'stories');
  for (const pair of pairs) cpSync(join(root, 'fixtures/pairs', pair), join(home, pair), { recursive: true });
  write(tools, 'wirediff', `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/wirediff.js')}" "$@"\n`);
  mkdirSync(join(tools, 'node_modules'));
  symlinkSync(root, join(tools, 'node_modules/wirediff'), 'junction');
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, CI: ____, ...rest } = process.env;
  const author = {
    GIT_AUTHOR_NAME: 'Desk',
    GIT_AUTHOR_EMAIL: 'desk@example.org',
    GIT_COMMITTER_NAME: 'Desk',
    GIT_COMMITTER_EMAIL: 'desk@example.org',
  };
  const PATH = [tools, join(home, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...rest, ...author, PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C.UTF-8' };
  const run = (command: string) => spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], { cwd: home, env, encoding: 'utf8' }).stdout;
  return { home, run };
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  if (text.startsWith('#!')) chmodSync(join(folder, name), 0o755);
}

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;
const missing = ['jq', 'git'].filter((program) => !isThere(program));

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/load.cjs'))) throw new Error('there is no program to run: `npm run build` first');
});

if (process.env.UPDATE === '1' && missing.length === 0) {
  const { home, run } = workshop();
  const page = readFileSync(path, 'utf8').replace(
    /(?:^`([^`\n]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm,
    (whole: string, name: string | undefined, kind: string, text: string) => {
      if (kind !== 'console') {
        write(home, name ?? '', text);
        return whole;
      }
      const shown = shownIn(text).map(({ command }) => `$ ${command.replaceAll('\n', '\n> ')}\n${run(command)}`);
      return `\`\`\`console\n${shown.join('')}\`\`\``;
    },
  );
  writeFileSync(path, page);
}

const page = readFileSync(path, 'utf8');
const blocks = blocksIn(page);

(posix ? describe : describe.skip)('the recipes for scripts', () => {
  let shop: ReturnType<typeof workshop>;
  beforeAll(() => {
    shop = workshop();
  });

  let files: { readonly name: string; readonly text: string }[] = [];
  for (const block of blocks) {
    if (block.kind === 'file') {
      files.push(block);
      continue;
    }
    const before = files;
    files = [];
    shownIn(block.text).forEach(({ command, output }, index) => {
      const needs = missing.find((program) => new RegExp(`\\b${program}\\b`).test(command));
      const [put, name] = needs ? [test.skip, `${needs} is not installed: ${command}`] : [test, command];
      put(name, () => {
        if (index === 0) for (const file of before) write(shop.home, file.name, file.text);
        expect(shop.run(command)).toBe(output);
      });
    });
  }
});

describe('the page', () => {
  test('shows a good many commands, and each of them prints something or makes something', () => {
    expect(blocks.flatMap((block) => (block.kind === 'shown' ? shownIn(block.text) : [])).length).toBeGreaterThan(20);
  });

  test('points to sections and files that are there', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) =>
      link.startsWith('#') ? !anchors.includes(link.slice(1)) : !existsSync(join(root, 'docs', link.split('#')[0] ?? '')),
    );
    expect(broken).toEqual([]);
  });

  test('its workflow uses the action with inputs that it has', () => {
    const file = blocks.find((block) => block.kind === 'file' && block.name.endsWith('articles.yml'));
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { inputs: object };
    const workflow = parse(file?.text ?? '') as { jobs: { check: { steps: { uses: string; with?: object }[] } } };
    const step = workflow.jobs.check.steps.find(({ uses }) => uses.startsWith('wirediff/'));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { none: true })));
  });

  test('its pre-commit configuration names the hook', () => {
    const file = blocks.find((block) => block.kind === 'file' && block.name === '.pre-commit-config.yaml');
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
    const { repos } = parse(file?.text ?? '') as { repos: { hooks: { id: string }[] }[] };
    expect(repos[0]?.hooks[0]?.id).toBe(hook?.id);
  });
});
