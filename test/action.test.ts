import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { definitions } from '../src/cli/definitions/index.js';
import { folderWith } from './cli/fake-world.js';
import { root } from './support/fixtures.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly 'working-directory'?: string;
}
interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const source = readFileSync(join(root, 'action.yml'), 'utf8');
const action = parse(source) as Action;
const stepCalled = (id: string) => action.runs.steps.find((step) => step.id === id) as Step;
const posix = process.platform !== 'win32';

describe('the GitHub Action', () => {
  test('is a composite action whose every step says its shell, its inputs what they are for', () => {
    expect(action.runs.using).toBe('composite');
    for (const { uses, run, shell } of action.runs.steps) expect(uses ?? (run && shell)).toBeTruthy();
    for (const { description, default: usual } of Object.values(action.inputs)) {
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(typeof usual).toBe('string');
    }
  });

  test('uses every input that it has, and none that it has not', () => {
    const used = new Set([...source.matchAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('puts no input into a script, where it would be run', () => {
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  test('asks for flags that check has', () => {
    const known = definitions.find(({ name }) => name === 'check')?.flags.map(({ name }) => name);
    for (const [flag] of (stepCalled('check').run ?? '').matchAll(/--[a-z-]+/g)) expect(known).toContain(flag);
  });
});

/** Runs a step as GitHub does, in a home of its own; the step's own `env` is given whole. */
function runStep(id: string, home: string, env: Readonly<Record<string, string>>, path = process.env.PATH) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', stepCalled(id).run ?? ''], {
    cwd: home,
    encoding: 'utf8',
    env: {
      PATH: path,
      CI: 'true',
      RUNNER_TEMP: join(home, 'temp'),
      GITHUB_OUTPUT: join(home, 'output'),
      GITHUB_STEP_SUMMARY: join(home, 'summary'),
      ...env,
    },
  });
  const read = (name: string) => (existsSync(join(home, name)) ? readFileSync(join(home, name), 'utf8') : '');
  return { status, stdout, stderr, output: read('output'), summary: read('summary') };
}

const story = 'The council closed the river bridge on Monday.\n\nThe bridge carries 12,000 vehicles a day.\n';
const articles = (rules: string, right = story) => ({ 'left.txt': story, 'right.txt': right, 'expected.yml': rules });
const casesIn = (folder: string, files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

(posix ? describe : describe.skip)('its check', () => {
  const good = casesIn('cases/good', articles('same: true\n'));
  const bad = casesIn('more cases/bad', articles('no: [number]\n', story.replace('12,000', '14,000')));
  const env = { PROGRAM: join(root, 'bin', 'wirediff.js'), PATHS: '', ARGS: '' };

  beforeAll(() => {
    if (!existsSync(join(root, 'dist/cli/load.cjs'))) throw new Error('there is no program to run: `npm run build` first');
  });

  test('passes when everything is as expected, with a summary', () => {
    const found = runStep('check', folderWith(good), { ...env, PATHS: 'cases\n' });
    expect(found).toMatchObject({ status: 0, stderr: '', output: 'exit-code=0\n' });
    expect(found.summary).toMatch(/^## wirediff check: everything as expected\n\n1 case: 1 kept\.\n/);
  });

  test('fails with 1, annotates, and says in the summary what is broken', () => {
    const found = runStep('check', folderWith({ ...good, ...bad }), { ...env, PATHS: 'cases\nmore cases\n' });
    expect(found).toMatchObject({ status: 1, stderr: '', output: 'exit-code=1\n' });
    expect(found.stdout).toMatch(/^::error file=more cases\/bad\/right\.txt,line=3,title=/m);
    expect(found.summary).toMatch(/^## wirediff check: not as expected\n\n2 cases: 1 kept, 1 broken\.\n/);
    expect(found.summary).toContain('[-12,000-]{+14,000+}');
  });

  test('takes flags, and does not run what stands in them', () => {
    const found = runStep('check', folderWith({ ...good, ...bad }), { ...env, PATHS: '.', ARGS: '--filter good' });
    expect(found).toMatchObject({ status: 0, output: 'exit-code=0\n' });
    const nasty = runStep('check', folderWith(good), { ...env, PATHS: '$(touch here)', ARGS: '$(touch&&touch there) `touch`' });
    expect(nasty).toMatchObject({ status: 2, output: 'exit-code=2\n' });
  });

  test('takes the manifest when no path is given', () => {
    const home = folderWith({ ...good, 'wirediff.check.yml': 'cases:\n  - path: cases/good\n    same: true\n' });
    expect(runStep('check', home, env)).toMatchObject({ output: expect.stringMatching(/^exit-code=[02]\n$/) });
  });

  test('fails with 2 for trouble, told where the log is', () => {
    const found = runStep('check', folderWith({}), { ...env, PATHS: 'gone' });
    expect(found).toMatchObject({ status: 2, output: 'exit-code=2\n' });
    expect(found.stdout + found.stderr).toContain('gone');
  });
});

(posix ? describe : describe.skip)('its installation', () => {
  /** A path on which npm only says what it was asked for. */
  function pathWithNpm(code = 0): string {
    const folder = folderWith({ npm: `#!/bin/sh\necho "$PWD: npm $*"\nexit ${code}\n` });
    chmodSync(join(folder, 'npm'), 0o755);
    return `${folder}${delimiter}${process.env.PATH}`;
  }

  test('takes the version that is asked for from the registry', () => {
    const home = folderWith({});
    const { status, stdout, output } = runStep('install', home, { VERSION: '0.1.0', ACTION_PATH: home }, pathWithNpm());
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${home}: npm install --no-audit --no-fund --prefix ${home}/temp/wirediff wirediff@0.1.0\n`,
    });
    expect(output).toBe(`program=${home}/temp/wirediff/node_modules/wirediff/bin/wirediff.js\n`);
  });

  test('builds that of the action otherwise', () => {
    const [home, action] = [folderWith({}), folderWith({})];
    const { status, stdout, output } = runStep('install', home, { VERSION: '', ACTION_PATH: action }, pathWithNpm());
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${action}: npm ci --no-audit --no-fund\n${action}: npm run --silent build\n`,
    });
    expect(output).toBe(`program=${action}/bin/wirediff.js\n`);
  });

  test('fails when npm does', () => {
    expect(runStep('install', folderWith({}), { VERSION: '0.1.0', ACTION_PATH: '/' }, pathWithNpm(7)).status).toBe(7);
  });
});

describe('the hook for pre-commit', () => {
  const [hook, ...others] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<string, unknown>[];

  test('is one, made by Node, that is not handed the files of a commit', () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: 'wirediff-check', language: 'node', pass_filenames: false, types: ['text'] });
  });

  test('calls a program that the package installs, with a command and flags that there are', () => {
    const [program, command, ...flags] = String(hook?.entry).split(' ');
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).bin).toHaveProperty(program ?? '');
    const definition = definitions.find(({ name }) => name === command);
    expect(flags.filter((flag) => !definition?.flags.some(({ name }) => name === flag))).toEqual([]);
  });

  (posix ? test : test.skip)('lets a commit through when everything is as expected, and none otherwise', () => {
    const shims = folderWith({ wirediff: `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/wirediff.js')}" "$@"\n` });
    chmodSync(join(shims, 'wirediff'), 0o755);
    const home = folderWith(casesIn('cases/good', articles('same: true\n')));
    const commit = () =>
      spawnSync('bash', ['-c', `${hook?.entry} cases`], {
        cwd: home,
        env: { ...process.env, PATH: `${shims}${delimiter}${process.env.PATH}` },
      }).status;
    expect(commit()).toBe(0);
    writeFileSync(join(home, 'cases/good/right.txt'), story.replace('bridge', 'tunnel'));
    expect(commit()).toBe(1);
  });
});
