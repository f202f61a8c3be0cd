import { existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { schemaErrors } from '../../../support/schema.js';
import { folderWith, runIn } from '../../fake-world.js';
import { checkIn, newer, older, pairIn } from './cases.js';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

describe('cases', () => {
  test('are found in folders, with the folders in them, and told by name', async () => {
    const folder = folderWith({
      ...pairIn('b/deep/er', { 'expected.yml': 'same: false' }),
      ...pairIn('a', { 'expected.json': '{"no": ["name"]}' }),
      ...pairIn('node_modules/c', { 'expected.yml': 'same: true' }),
      ...pairIn('.hidden', { 'expected.yml': 'same: true' }),
      'b/notes.txt': 'no case',
    });
    const { code, out, err } = await checkIn(folder, ['.']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('kept      a\nkept      b/deep/er\n\n2 cases: 2 kept\n');
  });

  test('are taken from the manifest of the folder when no path is given', async () => {
    const folder = folderWith({
      ...pairIn('pairs/one'),
      ...pairIn('pairs/two'),
      'wire/old/a.txt': older,
      'wire/new/a.txt': newer,
      'wire/old/b.txt': older,
      'wire/new/b.txt': older,
      'wirediff.check.yml': [
        'options: {unit: sentence}',
        'cases:',
        '  - folders: pairs/*',
        '    expect: {some: number}',
        '  - name: wire',
        '    left: wire/old/*.txt',
        '    right: wire/new/*.txt',
        '    options: {unit: paragraph}',
        '    expect: {edited: at most 2}',
        '  - name: toll',
        '    left: pairs/one/left.txt',
        '    right: pairs/two/right.txt',
        '    expect: {labels: [number]}',
      ].join('\n'),
    });
    const { code, out, err } = await checkIn(folder);
    expect([code, err]).toEqual([0, '']);
    expect(out.trimEnd().split('\n')).toEqual([
      'kept      pairs/one',
      'kept      pairs/two',
      'kept      toll',
      'kept      wire: wire/old/a.txt and wire/new/a.txt',
      'kept      wire: wire/old/b.txt and wire/new/b.txt',
      '',
      '5 cases: 5 kept',
    ]);
  });

  test('that a manifest lists and a folder holds are held to both, once', async () => {
    const folder = folderWith({
      ...pairIn('f/one', { 'expected.yml': 'same: false' }),
      'f/wirediff.check.yml': 'cases: [{folders: one, expect: {edited: 0}}]',
    });
    const { code, out } = await checkIn(folder, ['f', '--format', 'json']);
    expect(code).toBe(1);
    const { cases } = JSON.parse(out);
    expect(cases).toHaveLength(1);
    expect(cases[0].expectations.map((each: { expectation: string; state: string; place: object }) => each)).toMatchObject([
      { expectation: 'same: false', state: 'kept', place: { file: 'f/one/expected.yml', line: 1 } },
      { expectation: 'edited: 0', state: 'broken', place: { file: 'f/wirediff.check.yml', line: 1 } },
    ]);
  });

  test('of the same articles are each held to what is expected of them', async () => {
    const folder = folderWith({
      ...pairIn('a', { 'expected.yml': 'same: false' }),
      'wirediff.check.yml': [
        'cases:',
        '  - {name: by paragraphs, left: a/left.txt, right: a/right.txt, expect: {edited: 2}}',
        '  - {name: by sentences, left: a/left.txt, right: a/right.txt, options: {unit: sentence}, expect: {edited: 7}}',
        '  - {folders: "*", expect: {no: [moved]}}',
        '  - {name: again, folders: a, expect: {no: [number]}}',
      ].join('\n'),
    });
    const { code, out } = await checkIn(folder, ['.', 'wirediff.check.yml', './wirediff.check.yml']);
    expect([code, out.match(/^\S+ +\S.*$/gm)?.filter((line) => /^(?:kept|broken)/.test(line))]).toEqual([
      1,
      ['kept      a', 'broken    again', 'kept      by paragraphs', 'broken    by sentences'],
    ]);
  });

  test('that a manifest lists by their articles and a folder holds are two, when the folder expects something', async () => {
    const listed = { 'wirediff.check.yml': 'cases: [{name: listed, left: a/left.txt, right: a/right.txt, expect: {edited: 2}}]' };
    const bare = folderWith({ ...pairIn('a'), ...listed });
    expect(await checkIn(bare, ['.'])).toMatchObject({ code: 0, out: 'kept      listed\n\n1 case: 1 kept\n' });
    const own = folderWith({ ...pairIn('a', { 'expected.yml': 'same: true' }), ...listed });
    expect((await checkIn(own, ['.'])).out).toMatch(/^broken {4}a\n[\s\S]*\nkept {6}listed\n/);
    const recorded = folderWith(pairIn('a'));
    expect((await checkIn(recorded, ['a'])).code).toBe(0);
    writeFileSync(join(recorded, 'wirediff.check.yml'), listed['wirediff.check.yml']);
    expect((await checkIn(recorded, ['.'])).out).toBe('kept      a\nkept      listed\n\n2 cases: 2 kept\n');
  });

  test('with options are compared by them', async () => {
    const broken = folderWith(pairIn('a', { 'expected.yml': 'edited: 1' }));
    const kept = folderWith(pairIn('a', { 'expected.yml': 'options: {threshold: 1}\nedited: 0\nunique: 4' }));
    expect((await checkIn(broken, ['a'])).code).toBe(1);
    expect((await checkIn(kept, ['a'])).code).toBe(0);
  });

  test('may be named by one of their files', async () => {
    const folder = folderWith(pairIn('a', { 'expected.yml': 'same: false' }));
    for (const path of ['a/expected.yml', 'a/left.txt', 'a/', './a']) expect((await checkIn(folder, [path])).code).toBe(0);
  });

  test('of a collection are held to their families', async () => {
    const words = (seed: number) => Array.from({ length: 60 }, (_, index) => `word${(index * seed) % 977}`).join(' ');
    const files = {
      'c/a.txt': words(3),
      'c/b.txt': `${words(3)} and more`,
      'c/d.txt': words(5),
      'c/report.txt': words(3),
      'c/README.md': words(3),
    };
    const kept = folderWith({ ...files, 'c/expected.yml': 'families: [[b, a]]' });
    expect(await checkIn(kept, ['c'])).toMatchObject({ code: 0, out: 'kept      c\n\n1 case: 1 kept\n' });
    const broken = folderWith({ ...files, 'c/expected.json': '{"families": [["a", "b", "d"]]}' });
    const { code, out } = await checkIn(broken, ['c']);
    expect(code).toBe(1);
    expect(out).toContain('expected a, b, d\n');
    expect(out).toContain('found a, b\n');
    const chosen = folderWith({ ...files, 'c/expected.yml': 'articles: [a.txt, "d*"]\nfamilies: []' });
    expect((await checkIn(chosen, ['c'])).code).toBe(0);
    const loose = folderWith({ ...files, 'c/expected.yml': 'families: []\noptions: {resemblance: 1, containment: 1}' });
    expect((await checkIn(loose, ['c'])).code).toBe(1);
    const listed = folderWith({ ...files, 'wirediff.check.yml': 'cases: [{articles: ["c/[abd].txt"], expect: {families: [[a, b]]}}]' });
    expect((await checkIn(listed)).code).toBe(0);
  });
});

describe('a baseline', () => {
  test('is written where there is none, and held from then on', async () => {
    const folder = folderWith(pairIn('a'));
    expect(await checkIn(folder, ['a'])).toMatchObject({ code: 0, out: 'written   a\n\n1 case: 1 baseline written\n' });
    expect(read(folder, 'a/expected.wirediff')).toContain('Floods kill [-5-]{+12+} in river towns');
    expect(await checkIn(folder, ['a'])).toMatchObject({ code: 0, out: 'kept      a\n\n1 case: 1 kept\n' });
    writeFileSync(join(folder, 'a/right.txt'), newer.replace('river towns', 'mountain towns'));
    const { code, out } = await checkIn(folder, ['a']);
    expect(code).toBe(1);
    expect(out).toContain('a/right.txt:1 headline:');
    expect(out).toContain('[-river-]{+mountain+}');
  });

  test.each<readonly [string, string[], Record<string, string>]>([
    ['--ci', ['--ci'], {}],
    ['CI=true', [], { CI: 'true' }],
    ['CI=1', [], { CI: '1' }],
  ])('that is missing fails with %s, and is not written', async (_, flags, env) => {
    const folder = folderWith(pairIn('a'));
    const { code, out } = await checkIn(folder, ['a', ...flags], env);
    expect(code).toBe(1);
    expect(out).toContain('wirediff check --update writes it');
    expect(existsSync(join(folder, 'a/expected.wirediff'))).toBe(false);
  });

  test.each(['', 'false', '0'])('is written with CI=%s', async (value) => {
    expect((await checkIn(folderWith(pairIn('a')), ['a'], { CI: value })).out).toContain('written');
  });

  test('is not wanted where something is expected, unless it says so', async () => {
    const folder = folderWith({
      ...pairIn('a', { 'expected.yml': 'same: false' }),
      ...pairIn('b', { 'expected.yml': 'baseline: true\nsame: false' }),
    });
    expect((await checkIn(folder, ['.'])).out).toBe('kept      a\nwritten   b\n\n2 cases: 2 kept; 1 baseline written\n');
    expect(existsSync(join(folder, 'a/expected.wirediff'))).toBe(false);
  });

  test('is held wherever it lies', async () => {
    const folder = folderWith(pairIn('a'));
    await checkIn(folder, ['a']);
    writeFileSync(join(folder, 'a/expected.yml'), 'same: false');
    writeFileSync(join(folder, 'a/right.txt'), older.replace('Floods swept', 'Floods rushed'));
    expect((await checkIn(folder, ['a'])).code).toBe(1);
  });

  test('is rewritten by --update only where it means something else', async () => {
    const folder = folderWith({ ...pairIn('a'), ...pairIn('b'), ...pairIn('c') });
    await checkIn(folder, ['.']);
    const kept = `# reviewed\n${read(folder, 'a/expected.wirediff').replaceAll('\n', '\r\n')}`;
    writeFileSync(join(folder, 'a/expected.wirediff'), kept);
    writeFileSync(join(folder, 'b/right.txt'), newer.replace('Floods swept', 'Floods rushed'));
    writeFileSync(join(folder, 'c/expected.wirediff'), 'no baseline at all');
    const { code, out } = await checkIn(folder, ['.', '--update']);
    expect([code, out]).toEqual([0, 'kept      a\nrewritten b\nrewritten c\n\n3 cases: 3 kept; 2 baselines rewritten\n']);
    expect(read(folder, 'a/expected.wirediff')).toBe(kept);
    expect(read(folder, 'b/expected.wirediff')).toContain('[-swept-]{+rushed+}');
    expect(await checkIn(folder, ['.', '--ci'])).toMatchObject({ code: 0 });
  });

  test('does not cover what is broken besides: --update rewrites no expectation', async () => {
    const folder = folderWith(pairIn('a', { 'expected.yml': 'same: true\nbaseline: true' }));
    expect(await checkIn(folder, ['a', '--update'])).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, 'a/expected.wirediff'))).toBe(true);
  });

  test('without its articles is told, and removed by --update', async () => {
    const folder = folderWith({ ...pairIn('a'), ...pairIn('b') });
    await checkIn(folder, ['.']);
    for (const side of ['left', 'right']) rmSync(join(folder, `b/${side}.txt`));
    const told = await checkIn(folder, ['.']);
    expect(told).toMatchObject({ code: 0 });
    expect(told.out).toContain('stale     b/expected.wirediff: its articles are gone');
    expect(existsSync(join(folder, 'b/expected.wirediff'))).toBe(true);
    expect((await checkIn(folder, ['.', '--update'])).out).toContain('removed   b/expected.wirediff');
    expect(existsSync(join(folder, 'b/expected.wirediff'))).toBe(false);
  });

  describe('without its articles in CI', () => {
    const emptied = async () => {
      const folder = folderWith(pairIn('k'));
      await checkIn(folder, ['.']);
      for (const side of ['left', 'right']) rmSync(join(folder, `k/${side}.txt`));
      return folder;
    };
    const gone = 'k/expected.wirediff: its articles are gone; remove it, or use --update';

    test.each([
      ['terminal', `broken    ${gone}\n\n0 cases; 1 stale baseline\n`],
      ['github', `::error file=k/expected.wirediff,title=stale baseline::${gone}\n0 cases; 1 stale baseline\n`],
      [
        'tap',
        `TAP version 14\n1..1\nnot ok 1 - k/expected.wirediff\n  ---\n  message: "${gone}"\n  severity: fail\n  ...\n# 0 cases; 1 stale baseline\n`,
      ],
      ['markdown', `## wirediff check: not as expected\n\n0 cases; 1 stale baseline.\n\n### Baselines without articles\n\n- \`${gone}\`\n`],
    ])('is broken: %s', async (format, out) => {
      const folder = await emptied();
      for (const ci of [{ argv: ['--ci'] }, { argv: [], env: { CI: 'true' } }])
        expect(await checkIn(folder, ['.', '--width', '200', '--format', format, ...ci.argv], ci.env)).toEqual({ code: 1, out, err: '' });
    });

    test('is broken: JUnit and JSON', async () => {
      const folder = await emptied();
      const { out } = await checkIn(folder, ['.', '--ci', '--format', 'junit']);
      expect(out).toContain('tests="1" failures="1" errors="0" skipped="0"');
      expect(out).toContain(`name="k/expected.wirediff">\n      <failure message="${gone}"/>\n`);
      expect((await checkIn(folder, ['.', '--format', 'junit'])).out).toContain(`<skipped message="${gone}"/>`);
      const { stale, summary } = JSON.parse((await checkIn(folder, ['.', '--ci', '--format', 'json'])).out);
      expect([stale, summary.kept]).toEqual([[{ file: 'k/expected.wirediff', removed: false, broken: true }], false]);
    });

    test('goes with --update all the same', async () => {
      const folder = await emptied();
      expect(await checkIn(folder, ['.', '--update'], { CI: 'true' })).toMatchObject({ code: 0 });
    });
  });

  test('without its articles stays where only some cases are asked for', async () => {
    const folder = folderWith({ ...pairIn('a'), 'b/expected.wirediff': 'x' });
    const { out } = await checkIn(folder, ['.', '--update', '--filter', 'a']);
    expect(out).not.toContain('b/expected.wirediff');
    expect(existsSync(join(folder, 'b/expected.wirediff'))).toBe(true);
  });

  test('of two listed articles lies beside the right one', async () => {
    const folder = folderWith({ ...pairIn('a'), 'wirediff.check.yml': 'cases: [{left: a/left.txt, right: a/right.txt}]' });
    expect((await checkIn(folder)).out).toContain('written');
    expect(existsSync(join(folder, 'a/right.expected.wirediff'))).toBe(true);
    expect(await checkIn(folder, ['--ci'])).toMatchObject({ code: 0 });
  });

  test('of a very long article is read as it was written', async () => {
    const text = `${'The bridge was closed on Monday, the mayor said. '.repeat(100)}\n\n`.repeat(900);
    const folder = folderWith({ 'a/left.txt': text, 'a/right.txt': text });
    expect(await checkIn(folder, ['a'])).toMatchObject({ code: 0 });
    expect(statSync(join(folder, 'a/expected.wirediff')).size).toBeGreaterThan(2 ** 22);
    expect((await checkIn(folder, ['a'])).out).toContain('kept      a');
  }, 30_000);

  (process.platform === 'win32' ? test.skip : test)('is not written through a link that leads out of the folder', async () => {
    const outside = folderWith({ 'there.txt': 'x' });
    for (const [name, update] of [
      ['coming.txt', []],
      ['there.txt', ['--update']],
    ] as const) {
      const folder = folderWith(pairIn('a'));
      symlinkSync(join(outside, name), join(folder, 'a/expected.wirediff'));
      const { code, err } = await checkIn(folder, ['a', ...update]);
      const told = 'wirediff: baseline a/expected.wirediff: is a link that leads out of this folder; put the file itself there\n';
      expect([code, err]).toEqual([2, told]);
    }
    expect([existsSync(join(outside, 'coming.txt')), read(outside, 'there.txt')]).toEqual([false, 'x']);
    const folder = folderWith({ ...pairIn('a'), 'kept/a.wirediff': 'x' });
    symlinkSync('../kept/a.wirediff', join(folder, 'a/expected.wirediff'));
    expect(await checkIn(folder, ['a', '--update'])).toMatchObject({ code: 0 });
    expect(read(folder, 'kept/a.wirediff')).not.toBe('x');
  });

  test('keeps its permissions and is written whole', async () => {
    const folder = folderWith(pairIn('a', { 'expected.wirediff': 'x' }));
    const before = statSync(join(folder, 'a/expected.wirediff')).mode;
    await checkIn(folder, ['a', '--update']);
    expect(statSync(join(folder, 'a/expected.wirediff')).mode).toBe(before);
  });
});

(existsSync('/dev/zero') ? test : test.skip)('a device or a pipe in the place of a file is trouble, and not waited for', async () => {
  for (const name of ['left.txt', 'expected.yml', 'expected.wirediff']) {
    const folder = folderWith({ 'a/left.txt': 'One.', 'a/right.txt': 'Two.' });
    rmSync(join(folder, 'a', name), { force: true });
    symlinkSync('/dev/zero', join(folder, 'a', name));
    const { code, err } = await checkIn(folder, ['a']);
    expect([code, err]).toEqual([2, `wirediff: a/${name}: is a pipe or a device; put what it gives into a file\n`]);
  }
});

describe('flags', () => {
  const three = () =>
    folderWith({
      ...pairIn('a', { 'expected.yml': 'same: false' }),
      ...pairIn('b', { 'expected.yml': 'same: true' }),
      ...pairIn('c', { 'expected.yml': 'same: true' }),
    });

  test('--bail stops at the first broken case', async () => {
    const { code, out } = await checkIn(three(), ['.', '--bail']);
    expect(code).toBe(1);
    expect(out).toContain('broken    b');
    expect(out).toContain('skipped   c');
    expect(out).toContain('3 cases: 1 kept, 1 broken, 1 skipped');
  });

  test('--bail writes nothing behind the first broken case', async () => {
    const folder = folderWith({ ...pairIn('a', { 'expected.yml': 'same: true' }), ...pairIn('b') });
    await checkIn(folder, ['.', '--bail']);
    expect(existsSync(join(folder, 'b/expected.wirediff'))).toBe(false);
  });

  test.each([
    ['a', 0, '1 case'],
    ['[a', 2, ''],
    ['b', 1, '1 case'],
    ['*', 1, '3 cases'],
  ])('--filter %s', async (pattern, code, words) => {
    const found = await checkIn(three(), ['.', '--filter', pattern]);
    expect(found.code).toBe(code);
    expect(found.out).toContain(words);
  });

  test('--exit-zero, --quiet and --output', async () => {
    const folder = three();
    expect((await checkIn(folder, ['.', '--exit-zero'])).code).toBe(0);
    expect(await checkIn(folder, ['.', '--quiet'])).toEqual({ code: 1, out: '', err: '' });
    expect(await checkIn(folder, ['.', '--format', 'tap', '--output', 'report.tap'])).toEqual({ code: 1, out: '', err: '' });
    expect(read(folder, 'report.tap')).toMatch(/^TAP version 14\n1\.\.3\nok 1 - a\nnot ok 2 - b\n/);
    expect(await checkIn(folder, ['.', '--output', 'a/left.txt'])).toMatchObject({ code: 2, out: '' });
    expect(read(folder, 'a/left.txt')).toBe(older);
    const listed = folderWith({ ...pairIn('a'), 'wirediff.check.yml': 'cases: [{folders: a, expect: {same: false}}]' });
    for (const file of ['wirediff.check.yml', 'a/expected.wirediff']) expect((await checkIn(listed, ['--output', file])).code).toBe(2);
  });

  test.each([
    ['--update', '--ci'],
    ['--filter', ''],
    ['--jobs', '0'],
    ['--format', 'xml'],
    ['--filter', 'nothing-like-it'],
  ])('%s %s is trouble', async (...flags) => {
    const { code, out, err } = await checkIn(three(), ['.', ...flags]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^wirediff: [^\n]+\n$/);
  });

  test('--broken leaves out what is kept, and counts it', async () => {
    const { out } = await checkIn(three(), ['.', '--broken']);
    expect(out).not.toContain('kept      a');
    expect(out).toContain('broken    b');
    expect(out).toContain('3 cases: 1 kept, 2 broken');
    const kept = folderWith(pairIn('a', { 'expected.yml': 'same: false' }));
    expect((await checkIn(kept, ['.', '--broken'])).out).toBe('1 case: 1 kept\n');
  });

  test('--color paints, and the words stay', async () => {
    const { out } = await checkIn(three(), ['.', '--color', 'always']);
    expect(out).toContain('\u001b[');
    expect(out.replace(/\u001b\[[\d;]*m/g, '')).toBe((await checkIn(three(), ['.'])).out);
  });
});

describe('trouble', () => {
  test('with one case is told, and the others are checked', async () => {
    const folder = folderWith({
      ...pairIn('a', { 'expected.yml': 'same: false' }),
      ...pairIn('b', { 'expected.yml': 'moevd: 1' }),
      ...pairIn('c', { 'left.txt': '\u0000\u0001\u0002PK' }),
      'd/left.txt': older,
      ...pairIn('e', { 'left.html': older }),
      'f/expected.yml': 'same: true',
      ...pairIn('g', { 'expected.wirediff': 'nothing like it' }),
    });
    const { code, out, err } = await checkIn(folder, ['.']);
    expect(code).toBe(2);
    expect(out).toContain('kept      a\n');
    expect(out.replace(/\s+/g, ' ')).toContain('b/expected.yml:1: moevd is unknown; did you mean moved?');
    expect(out.replace(/\s+/g, ' ')).toContain('d: has left.txt but no right.*; put the other article beside it');
    expect(out.replace(/\s+/g, ' ')).toContain('e: contains left.html and left.txt;');
    expect(out.replace(/\s+/g, ' ')).toContain('g/expected.wirediff:1: is not a baseline');
    expect(out).toContain('7 cases: 1 kept, 6 in trouble');
    const { err: told, out: json } = await checkIn(folder, ['.', '--format', 'json']);
    expect(told).toBe(err);
    expect(told.trimEnd().split('\n')).toHaveLength(6);
    expect(schemaErrors('verdict', JSON.parse(json))).toEqual([]);
  });

  test('with a path is told, and the others are checked', async () => {
    const folder = folderWith({ ...pairIn('a', { 'expected.yml': 'same: false' }), 'notes.txt': 'x' });
    const { code, out, err } = await checkIn(folder, ['nowhere', 'a', 'notes.txt']);
    expect(code).toBe(2);
    expect(out).toContain('1 case: 1 kept; 2 files or folders could not be read');
    expect(err).toBe(
      'wirediff: nowhere: no such file; check the name and the folder it is in\nwirediff: notes.txt: is not a case; name the folder it is in, or a manifest\n',
    );
  });

  test('is that there is nothing to check', async () => {
    const folder = folderWith({ 'a/notes.txt': 'x' });
    expect(await checkIn(folder, ['a'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^wirediff: a: contains no cases; [^\n]+\n$/),
    });
    expect(await checkIn(folder)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^wirediff: check: there is no wirediff\.check\.yml [^\n]+\n$/),
    });
  });

  test('is a folder in which two cases have one baseline', async () => {
    const folder = folderWith({
      ...pairIn('a'),
      'wirediff.check.yml': 'cases: [{left: a/left.txt, right: a/right.txt}, {name: b, left: a/right.txt, right: a/right.txt}]',
    });
    const { code, out } = await checkIn(folder);
    expect(code).toBe(2);
    expect(out.replace(/\s+/g, ' ')).toContain('would be the baseline of a/left.txt and a/right.txt and of b');
  });
});

describe('a case in trouble', () => {
  const empty = () => folderWith({ 'desk/k/left.txt': '', 'desk/k/right.txt': newer });

  test('is told on standard error too, but on a terminal that shows the report', async () => {
    const cwd = join(empty(), 'desk');
    const { code, out, err } = await checkIn(cwd, ['k', '--ci']);
    expect([code, out.split('\n')[0], err]).toEqual([2, 'trouble   k', expect.stringMatching(/^wirediff: k\/left\.txt: is empty/)]);
    const shown = await runIn(cwd, ['check', 'k', '--ci'], { stdout: { terminal: true } });
    expect([shown.code, shown.err]).toEqual([2, '']);
  });

  test('has its annotation on the file that is in trouble, and JSON its place', async () => {
    const cwd = join(empty(), 'desk');
    expect((await checkIn(cwd, ['k', '--ci', '--format', 'github'])).out).toMatch(
      /^::error file=k\/left\.txt,title=k::k\/left\.txt: is empty/,
    );
    const { cases } = JSON.parse((await checkIn(cwd, ['k', '--ci', '--format', 'json'])).out);
    expect(cases[0].trouble.place).toEqual({ file: 'k/left.txt' });
  });

  test('has its annotation from the root of the checkout; a file elsewhere keeps its name', async () => {
    const folder = empty();
    const [cwd, argv] = [join(folder, 'desk'), ['check', 'k', '--ci', '--format', 'github']];
    const fileIn = async (root: string) => {
      const { out } = await runIn(cwd, argv, { env: { GITHUB_WORKSPACE: root } });
      return /file=([^,]*)/.exec(out)?.[1];
    };
    expect([await fileIn(folder), await fileIn(cwd), await fileIn(join(folder, 'other')), await fileIn('')]).toEqual([
      'desk/k/left.txt',
      'k/left.txt',
      'k/left.txt',
      'k/left.txt',
    ]);
    const absolute = await runIn(cwd, ['check', join(cwd, 'k'), ...argv.slice(2)], { env: { GITHUB_WORKSPACE: folder } });
    expect(absolute.out).toMatch(/file=desk\/k\/left\.txt,/);
  });
});
