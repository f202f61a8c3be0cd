import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a command, through a shell where npm is a script of the shell's, and fails with what it said. */
function run(command: string, args: readonly string[], cwd: string) {
  const env = { ...process.env, npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: windows });
  return { status, stdout, stderr };
}

let home = '';
let tarball = '';
let packed: readonly string[] = [];

/** What a strict compiler says of a file beside the package. */
function checked(file: string) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2022'];
  return run(process.execPath, [tsc, ...flags, file], home);
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'wirediff-home-'));
  // The program was built before the tests began; packing must not build it again under their feet.
  const pack = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], root);
  const [{ filename, files }] = JSON.parse(pack.stdout);
  tarball = filename;
  packed = files.map(({ path }: { path: string }) => path);
  writeFileSync(join(home, 'package.json'), '{ "name": "home", "private": true }\n');
  const install = run('npm', ['install', '--offline', '--no-save', join(home, filename)], home);
  if (install.status !== 0) throw new Error(install.stderr);
  cpSync(join(root, 'fixtures/oman-talks'), join(home, 'talks'), { recursive: true });
}, 120_000);

describe('the package', () => {
  test('installs without any other', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['wirediff']);
    expect(manifest.dependencies).toBeUndefined();
  });

  test('runs where it is installed', () => {
    const diff = ['diff', 'talks/fe-today.txt', 'talks/afp.txt'];
    const program = join(home, 'node_modules', '.bin', windows ? 'wirediff.cmd' : 'wirediff');
    expect(run(program, ['--version'], home)).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
    const { status, stdout, stderr } = run(program, diff, home);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('talks/afp.txt');
    expect(run('npx', ['--no-install', 'wirediff', ...diff], home).stdout).toBe(stdout);
  }, 30_000);

  (windows ? test.skip : test)(
    'brings its manual page when it is installed for everybody, and npm has nothing to warn of',
    () => {
      const prefix = join(home, 'everybody');
      const flags = ['--global', '--ignore-scripts', '--offline', '--prefix', prefix, '--loglevel', 'warn'];
      const { status, stderr } = run('npm', ['install', ...flags, join(home, tarball)], home);
      expect(status).toBe(0);
      expect(stderr).not.toContain('wirediff');
      expect(readFileSync(join(prefix, 'share/man/man1/wirediff.1'), 'utf8')).toContain('.TH WIREDIFF 1');
      expect(run(join(prefix, 'bin/wirediff'), ['--version'], home).stdout).toBe(`${manifest.version}\n`);
    },
    60_000,
  );

  test('reads what was written on an old machine', () => {
    writeFileSync(join(home, 'old.txt'), Buffer.from('The mayor said \x93no comment\x94 on Monday \x97 again.\n', 'latin1'));
    const program = join(home, 'node_modules', 'wirediff', 'bin', 'wirediff.js');
    const { stdout } = run(process.execPath, [program, 'inspect', 'old.txt', '--format', 'json'], home);
    expect(JSON.parse(stdout).text.trim()).toBe('The mayor said “no comment” on Monday — again.');
  });

  test('serves as a library', () => {
    const code = `import { compare, load } from 'wirediff';
const [left, right] = await Promise.all(['One bridge.', 'Two bridges.'].map((text, n) => load(new TextEncoder().encode(text), String(n))));
console.log(compare(left, right).schema);`;
    writeFileSync(join(home, 'use.mjs'), code);
    expect(run(process.execPath, ['use.mjs'], home)).toEqual({ status: 0, stdout: 'wirediff.comparison/1\n', stderr: '' });
  });

  test('hands out its schemas by name', () => {
    const code = `import schema from 'wirediff/schema/wirediff.comparison-1.schema.json' with { type: 'json' };\nconsole.log(schema.title);`;
    writeFileSync(join(home, 'schema.mjs'), code);
    const { status, stdout } = run(process.execPath, ['schema.mjs'], home);
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'wirediff.comparison/1\n' });
  });

  test('its types serve a strict program', () => {
    const code = `import { compare, type Comparison, load, type Passage, renderers } from 'wirediff';
const story = await load(new Uint8Array(), 'a.txt');
declare const unit: 'sentence' | undefined;
export const text: string = renderers.terminal.comparison(compare(story, story, { unit }));
const comparison: Comparison = compare(story, story, { unit: 'sentence' });
export const kinds: readonly Passage['kind'][] = comparison.passages.map(({ kind }) => kind);
// @ts-expect-error the types are not \`any\`
export const wrong: number = comparison.version;
`;
    writeFileSync(join(home, 'use.mts'), code);
    expect(checked('use.mts')).toEqual({ status: 0, stdout: '', stderr: '' });
  }, 30_000);

  test('its types say what its JSON holds', () => {
    const program = join(home, 'node_modules', 'wirediff', 'bin', 'wirediff.js');
    const pair = JSON.stringify({ id: 'talks', left: 'talks/fe-today.txt', right: 'talks/afp.txt' });
    writeFileSync(join(home, 'pairs.ndjson'), pair);
    const printed = {
      ComparisonJson: ['diff', '--pairs', 'pairs.ndjson'],
      DocumentJson: ['inspect', 'talks/afp.txt', '--format', 'json'],
      DuplicatesJson: ['dedupe', join(root, 'fixtures/collections/ferry/wire.ndjson'), '--templates', 'merge', '--format', 'json'],
      VerdictJson: ['check', join(root, 'docs/examples'), join(root, 'fixtures/pairs/german-update'), '--format', 'json'],
    };
    const values = Object.entries(printed).map(
      ([type, args]) => `export const of${type}: ${type} = ${run(process.execPath, [program, ...args], home).stdout};`,
    );
    writeFileSync(join(home, 'json.mts'), `import type { ${Object.keys(printed).join(', ')} } from 'wirediff';\n${values.join('\n')}\n`);
    expect(checked('json.mts')).toEqual({ status: 0, stdout: '', stderr: '' });
  }, 30_000);

  test('holds the program and its papers, and nothing else', () => {
    const strange = packed.filter(
      (path) =>
        !/^(bin\/(wirediff\.js|package\.json)|dist\/.+\.(c?js|d\.ts)|docs\/schema\/.+\.(json|md)|docs\/(check|dedupe|how-it-decides|scripts|dependencies)\.md|(README|CHANGELOG)\.md|LICENSE|package\.json|dist\/THIRD-PARTY-NOTICES\.txt|dist\/wirediff\.1)$/.test(
          path,
        ),
    );
    expect(strange).toEqual([]);
    for (const paper of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/index.d.ts',
      'dist/wirediff.1',
      'bin/wirediff.js',
    ]) {
      expect(packed).toContain(paper);
    }
  });

  test.each([
    'README.md',
    'CHANGELOG.md',
    'docs/check.md',
    'docs/dedupe.md',
    'docs/how-it-decides.md',
    'docs/scripts.md',
    'docs/dependencies.md',
    'docs/schema/README.md',
  ])('where %s leads to is in it', (paper) => {
    const text = readFileSync(join(home, 'node_modules', 'wirediff', paper), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => posix.join(posix.dirname(paper), link!));
    expect(links.filter((link) => !packed.includes(link))).toEqual([]);
  });

  test('brings the licence of every package inside it', () => {
    const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['chalk', 'commander', 'diff', 'iconv-lite', 'jschardet', 'string-similarity']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
  });
});

describe('the manifest', () => {
  test('pins every version', () => {
    expect(Object.values<string>(manifest.devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('says the version that the program says', () => {
    expect(readFileSync(join(root, 'src/version.ts'), 'utf8')).toContain(`'${manifest.version}'`);
    expect(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).version).toBe(manifest.version);
  });

  test('gives a reason for every package, and for no other', () => {
    const reasons = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const given = [...reasons.matchAll(/^\| `([^`]+)` \| ([\d.]+) \|/gm)].map((match) => [match[1], match[2]] as const);
    expect(Object.fromEntries(given)).toEqual(manifest.devDependencies);
  });

  test('has no script that only one shell understands', () => {
    const strange = Object.values<string>(manifest.scripts).filter((script) => /[;$`'|<>]|\|\||^\w+=|\brm\b|\bcp\b/.test(script));
    expect(strange).toEqual([]);
  });
});

test('a fresh checkout has what `npm start` compares', () => {
  for (const name of ['fe-today.txt', 'afp.txt']) expect(existsSync(join(root, 'fixtures/oman-talks', name))).toBe(true);
});
