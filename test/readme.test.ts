import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../src/cli/commands/check/yaml.js';
import { labelTable, readManifest, reportThresholds, type Threshold, thresholds } from '../src/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The README, and the pages that go on where it stops. */
const names = ['README.md', 'docs/check.md', 'docs/dedupe.md', 'docs/how-it-decides.md'];
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');
const readme = textOf('README.md');
const decisions = 'docs/how-it-decides.md';
const posix = process.platform !== 'win32';

/** A line after `$ ` in a `console` block, and what the block shows under it. */
interface Shown {
  readonly command: string;
  readonly output: string;
}

function shownIn(block: string): Shown[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf('\n')), output: part.slice(part.indexOf('\n') + 1) }));
}

const consoleBlock = /(?<=^```console\n)[\s\S]*?(?=^```$)/gm;
const blocks = names.flatMap((name) => [...textOf(name).matchAll(consoleBlock)].map(([block]) => block));

/** A folder for the path in which `wirediff` is this checkout's. */
const shims = mkdtempSync(join(tmpdir(), 'wirediff-path-'));
writeFileSync(join(shims, 'wirediff'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'wirediff.js')}" "$@"\n`, {
  mode: 0o755,
});

/** What a terminal would show: both streams, in one. */
function run(command: string): string {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...rest } = process.env;
  const env = { ...rest, PATH: `${shims}${delimiter}${process.env.PATH}` };
  return spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], { cwd: root, env, encoding: 'utf8' }).stdout;
}

/** A table of thresholds, as the library has them. */
const rowsOf = (table: Readonly<Record<string, Threshold>>) =>
  Object.entries(table).map(
    ([name, { default: usual, range, because }]) => `| \`${name}\` | ${usual} | ${range.join(' to ')} | ${because} |`,
  );
const thresholdRows = rowsOf(thresholds);
const noteRows = rowsOf(reportThresholds);
const noteTable = /(?<=^## Thresholds of the desk note\n(?:(?!^## )[\s\S])*?^\|---.*\|\n)(?:\|.*\|\n)*/m;
const thresholdTable = /(?<=^## Thresholds\n(?:(?!^## )[\s\S])*?^\|---.*\|\n)(?:\|.*\|\n)*/m;

/** The table of the labels, as the library has them. */
const labelRows = labelTable.map(
  ({ label, severity, meaning, example }) => `| \`${label}\` | ${severity} | ${meaning} | ${code(example)} |`,
);
const tableOfLabels = /(?<=^### Labels\n(?:(?!^##)[\s\S])*?^\|---.*\|\n)(?:\|.*\|\n)*/m;

/** Text as Markdown shows it to the letter, in a table too. */
function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

/** The lines of a page that its writer can break: no table, and nothing in a block. */
function proseOf(text: string): string[] {
  return text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .filter((line) => !line.startsWith('|'));
}

if (process.env.UPDATE === '1') {
  const rerun = (block: string) =>
    shownIn(block)
      .map(({ command }) => `$ ${command}\n${run(command)}`)
      .join('');
  for (const name of names)
    writeFileSync(
      join(root, name),
      textOf(name)
        .replace(consoleBlock, rerun)
        .replace(thresholdTable, () => thresholdRows.map((row) => `${row}\n`).join(''))
        .replace(noteTable, () => noteRows.map((row) => `${row}\n`).join(''))
        .replace(tableOfLabels, () => labelRows.map((row) => `${row}\n`).join('')),
    );
}

(posix ? describe : describe.skip)('what the README shows is what is printed', () => {
  const fresh = names.flatMap((name) => [...textOf(name).matchAll(consoleBlock)].flatMap(([block]) => shownIn(block)));
  test.each(fresh.map((shown) => [shown.command, shown] as const))('%s', (_, { command, output }) => {
    expect(run(command)).toBe(output);
  });
});

describe('the README', () => {
  test('shows something, and nothing in a block that is not run', () => {
    expect(blocks.flatMap(shownIn).length).toBeGreaterThan(5);
    const others = (name: string) => [...textOf(name).matchAll(/^```(?!console$|sh$|js$|jsonc$|yaml$|$)(.*)$/gm)].map(([, kind]) => kind);
    expect(names.flatMap(others)).toEqual([]);
  });

  const sections = readme.split(/^(?=## )/m);

  /** The rows of a section's table of flags: the flags, and what the next column says. */
  const flagsIn = (title: string) =>
    [...sections.find((section) => section.startsWith(`## ${title}\n`))!.matchAll(/^\| (`--(?:[^|]|\\\|)*) \| (.+?) \|/gm)].map(
      ([, flags = '', next = '']) => ({ flags, next }),
    );

  /** The flags of all tables with the commands that they are of: those of one command alone stand in its own section. */
  const flagRows = [
    ...flagsIn('Flags').map(({ flags, next }) => ({ flags, commands: next.split(', ') })),
    ...flagsIn('Near-duplicates').map(({ flags }) => ({ flags, commands: ['dedupe'] })),
    ...flagsIn('Checks').map(({ flags }) => ({ flags, commands: ['check'] })),
  ];

  test.each(['diff', 'inspect', 'dedupe', 'check'])('lists every flag of %s, and no other', (command) => {
    const help = spawnSync(process.execPath, [join(root, 'bin/wirediff.js'), command, '--help'], { encoding: 'utf8' }).stdout;
    const real = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag);
    const listed = flagRows
      .filter(({ commands }) => commands.includes(command))
      .flatMap(({ flags }) => [...flags.matchAll(/`(--[a-z-]+)/g)].map(([, flag]) => flag));
    expect(listed.sort()).toEqual(real.sort());
  });

  test('gives every threshold as it is', () => {
    expect(thresholdTable.exec(textOf(decisions))?.[0].trimEnd().split('\n')).toEqual(thresholdRows);
    expect(noteTable.exec(textOf(decisions))?.[0].trimEnd().split('\n')).toEqual(noteRows);
  });

  test('gives every label as it is', () => {
    expect(tableOfLabels.exec(textOf('README.md'))?.[0].trimEnd().split('\n')).toEqual(labelRows);
  });

  test.each(names)('%s names files that are there', (name) => {
    const linked = [...textOf(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file]) => join(dirname(name), file ?? ''));
    expect(linked.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('names pairs that are there', () => {
    const section = readme.slice(readme.indexOf('\n## Tricky cases'), readme.indexOf('\n## Known limits'));
    const named = [...section.matchAll(/^\|[^|]+\| `([a-z0-9-]+)`/gm)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !existsSync(join(root, 'fixtures/pairs', name)))).toEqual([]);
  });

  test.each(names)('%s points to sections that are there', (name) => {
    const anchorsIn = (page: string) =>
      [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
    const pointed = [...textOf(name).matchAll(/\]\(([^)#:]*\.md)?#([^)]+)\)/g)];
    const lost = pointed.filter(
      ([, page, anchor = '']) => !anchorsIn(page === undefined ? name : join(dirname(name), page)).includes(anchor),
    );
    expect(lost.map(([link]) => link)).toEqual([]);
  });

  test('lists its sections at its head', () => {
    const sections = [...readme.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    const contents = readme.slice(readme.indexOf('**Contents:**'), readme.indexOf('\n## '));
    expect([...contents.matchAll(/\[([^\]]+)\]\(#/g)].map(([, title]) => title?.replace(/\s+/g, ' '))).toEqual(sections);
  });

  test('has lines that a reader of its source sees whole', () => {
    const long = (name: string) => proseOf(textOf(name)).filter((line) => line.length > 165);
    expect(names.flatMap(long)).toEqual([]);
  });

  test('its manifest has no mistake in it', () => {
    const shown = [...textOf('docs/check.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => readYaml(text));
    expect(shown.length).toBeGreaterThan(0);
    for (const sheet of shown) {
      if (!sheet || sheet.kind === 'mistake') throw new Error(`no YAML: ${sheet?.problem}`);
      expect(readManifest(sheet, 'docs/check.md').trouble).toEqual([]);
    }
  });

  const programs = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

  test.each(programs)('its program %# prints what its comments say', (code) => {
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words);
    expect(said.length).toBeGreaterThan(0);
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
    expect({ stdout: stdout.trimEnd().split('\n'), stderr }).toEqual({ stdout: said, stderr: '' });
  });
});
