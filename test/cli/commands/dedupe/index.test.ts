import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { council, ferry, ferryBrief, ferryNight, ferryUpdate, marketMonday, marketTuesday } from '../../../dedupe/stories.js';
import { folderWith, runIn } from '../../fake-world.js';

const line = (record: object) => `${JSON.stringify(record)}\n`;

const wire = [
  line({ id: 'ferry', text: ferry, date: '2026-03-03T08:05:00Z', source: 'Halsund Post' }),
  line({ id: 'council', body: council }),
  line({ id: 'update', text: ferryUpdate, date: '2026-03-03T11:30:00Z' }),
  line({ id: 'brief', text: ferryBrief, date: '2026-03-03T08:20:00Z' }),
  line({ id: 'monday', text: marketMonday }),
  line({ id: 'tuesday', text: marketTuesday }),
].join('');

const files = {
  'wire.ndjson': wire,
  'wire.ndjson.gz': gzipSync(wire),
  'other.ndjson': line({ id: 'council', text: council }) + line({ id: 'ferry', text: ferry }),
  'bad.ndjson': `${line({ id: 'ferry', text: ferry })}not JSON\n${line({ id: 'copy', text: ferry })}`,
  'twice.ndjson': line({ id: 'a', text: ferry }) + line({ id: 'a', text: ferry }),
  'empty.ndjson': '',
  'stories/ferry.txt': ferry,
  'stories/council.txt': council,
  'stories/night.txt': ferryNight,
};

const folder = folderWith(files);
const run = (...argv: string[]) => runIn(folder, ['dedupe', ...argv]);

describe('exit codes', () => {
  test.each([
    [['wire.ndjson'], 1],
    [['other.ndjson'], 0],
    [['empty.ndjson'], 0],
    [['stories'], 1],
    [['stories/*.txt'], 1],
    [['stories/ferry.txt', 'stories/council.txt'], 0],
    [['wire.ndjson', '--exit-zero'], 0],
    [['wire.ndjson', '--quiet'], 1],
    [['other.ndjson', '--quiet'], 0],
    [['wire.ndjson', '--format', 'json'], 1],
    [['wire.ndjson', '--format', 'ndjson'], 1],
    [['wire.ndjson', '--format', 'csv'], 1],
    [['other.ndjson', '--format', 'csv'], 0],
    [['wire.ndjson', '--resemblance', '1', '--containment', '1'], 1],
    [['other.ndjson', '--shingle', '1', '--resemblance', '.01'], 1],
    [['bad.ndjson'], 2],
    [['bad.ndjson', '--exit-zero'], 2],
    [['nowhere.ndjson'], 2],
  ])('%j: %i', async (argv, code) => {
    expect((await run(...argv)).code).toBe(code);
  });
});

describe('what is read', () => {
  test('lines, packed lines and standard input are one', async () => {
    const [plain, packed] = [await run('wire.ndjson', '--format', 'json'), await run('wire.ndjson.gz', '--format', 'json')];
    const piped = await runIn(folder, ['dedupe', '-', '--format', 'json'], { stdin: wire });
    const fold = (text: string) => text.replaceAll(/"source":"[^"]*:/g, '"source":"');
    expect(fold(packed.out)).toBe(fold(plain.out));
    expect(fold(piped.out)).toBe(fold(plain.out));
  });

  test('what is bad is told with its place, and the rest goes on', async () => {
    const { code, out, err } = await run('bad.ndjson', 'nowhere.txt', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      articles: 2,
      pairs: [{ left: 'copy', right: 'ferry', resemblance: 1 }],
      trouble: [{ source: 'nowhere.txt' }, { source: 'bad.ndjson:2', message: expect.stringContaining('is not JSON') }],
    });
    expect(err.split('\n').sort()).toEqual([
      '',
      expect.stringMatching(/^wirediff: bad\.ndjson:2: is not JSON; /),
      expect.stringMatching(/^wirediff: nowhere\.txt: no such file; /),
    ]);
  });

  test('an id that stands twice is told, and no trouble', async () => {
    const { code, out, err } = await run('twice.ndjson', '--format', 'ndjson');
    expect({ code, pair: JSON.parse(out) }).toMatchObject({ code: 1, pair: { left: 'a', right: 'a#2' } });
    expect(err).toMatch(/^wirediff: twice\.ndjson:2: has the id of an earlier article, a; /);
  });

  test('of many mistakes some are told, and how many more there are', async () => {
    const here = folderWith({ 'bad.ndjson': 'not JSON\n'.repeat(30), 'same.ndjson': line({ id: 'a', text: ferry }).repeat(30) });
    const { err } = await runIn(here, ['dedupe', 'bad.ndjson', 'same.ndjson', '--quiet']);
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(42);
    expect(lines[20]).toBe('wirediff: repeated ids: 9 more; give every article an id of its own');
    expect(lines[41]).toBe('wirediff: inputs that could not be read: 10 more; --format json lists all');
  });

  test('where nobody can be told, the answer is the same', async () => {
    const write = async () => {
      throw Object.assign(new Error('closed'), { code: 'EPIPE' });
    };
    const answer = async (file: string, stderr = {}) => {
      const { code, out } = await runIn(folder, ['dedupe', file, '--format', 'json'], { stderr });
      return { code, out };
    };
    for (const [file, code] of [
      ['twice.ndjson', 1],
      ['bad.ndjson', 2],
    ] as const) {
      expect((await answer(file)).code).toBe(code);
      expect(await answer(file, { write })).toEqual(await answer(file));
    }
  });

  test('of a source of other lines a thousand are told, and how many more there are', async () => {
    const here = folderWith({ 'table.ndjson': 'id,text\n'.repeat(3000), 'a.txt': ferry });
    const { code, out, err } = await runIn(here, ['dedupe', 'table.ndjson', 'a.txt', '--format', 'json']);
    const { trouble } = JSON.parse(out);
    expect([code, trouble.length]).toEqual([2, 1001]);
    expect(trouble[999]).toMatchObject({ source: 'table.ndjson:1000' });
    expect(trouble[1000]).toEqual({
      source: 'table.ndjson',
      message: '2,000 more lines are not articles; write one article a line, each a JSON object, or leave the file out',
      lines: 2000,
    });
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe('wirediff: inputs that could not be read: 2,980 more; --format json lists a thousand of each source');
    const read = (await runIn(here, ['dedupe', 'table.ndjson', 'a.txt'])).out;
    expect(read).toContain('\n3,000 inputs skipped\n');
    expect(read.replace(/\s+/g, ' ')).toContain('! skipped: table.ndjson: 2,000 more lines are not articles; write one');
  });

  test('a report on a terminal says at its end what could not be read, and it is not said twice', async () => {
    const argv = ['dedupe', 'bad.ndjson', '--progress', 'never'];
    const { code, out, err } = await runIn(folder, argv, { stdout: { terminal: true } });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toMatch(/\n! skipped: bad\.ndjson:2: is not JSON; [^\n]+(\n[^\n]+)?\n$/);
    expect((await runIn(folder, argv)).err).toMatch(/^wirediff: bad\.ndjson:2: is not JSON; /);
  });

  test('any number of threads finds the same', async () => {
    expect((await run('wire.ndjson', '--jobs', '1')).out).toBe((await run('wire.ndjson', '--jobs', '3')).out);
  });
});

describe('what is printed', () => {
  test('families to read', async () => {
    const { out, err } = await run('wire.ndjson');
    expect(out).toMatch(/^6 articles, 4 near-duplicate pairs, 1 family; 2 articles are redundant\ntemplate\? 1 series of 2 articles/);
    expect(out).toMatch(/\n {2}version +87% +93% {2}update .*\+ 44, seized\n/);
    expect(err).toBe('');
  });

  test('what shapes the result is in the JSON', async () => {
    const { out } = await run(
      'wire.ndjson',
      '--format=json',
      '--resemblance=.9',
      '--containment=.95',
      '--shingle=4',
      '--keep=longest',
      '--templates=merge',
    );
    expect(JSON.parse(out).options).toEqual({ resemblance: 0.9, containment: 0.95, shingle: 4, keep: 'longest', templates: 'merge' });
  });

  test('lines and a table have each pair once', async () => {
    const { out } = await run('wire.ndjson', '--format', 'ndjson');
    const pairs = JSON.parse((await run('wire.ndjson', '--format', 'json')).out).pairs as object[];
    const lines = out
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each) as object);
    expect(lines).toHaveLength(pairs.length);
    expect(lines).toEqual(expect.arrayContaining(pairs));
    expect((await run('wire.ndjson', '--format', 'csv')).out.trimEnd().split('\r\n')).toHaveLength(pairs.length + 1);
  });

  test('--output takes the report, whole or not at all', async () => {
    const here = folderWith(files);
    expect(await runIn(here, ['dedupe', 'wire.ndjson', '--format', 'csv', '--output', 'pairs.csv'])).toEqual({ code: 1, out: '', err: '' });
    expect(readFileSync(join(here, 'pairs.csv'), 'utf8')).toMatch(/^left,right,/);
    expect((await runIn(here, ['dedupe', 'wire.ndjson', '--output', 'pairs.csv', '--unique', 'no/kept.ndjson'])).code).toBe(2);
    expect(readFileSync(join(here, 'pairs.csv'), 'utf8')).toMatch(/^left,right,/);
    expect(readdirSync(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a reader who leaves ends it quietly', async () => {
    const { code, err } = await runIn(folder, ['dedupe', 'wire.ndjson', '--format', 'ndjson'], { stdout: { closed: () => true } });
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  test.each(['terminal', 'json', 'ndjson', 'csv'])('what stays does not depend on a reader who leaves: %s', async (format) => {
    const here = folderWith({ 'wire.ndjson': wire.repeat(40) });
    const [whole, cut] = [await runIn(here, ['dedupe', 'wire.ndjson', '--quiet', '--unique', '-']), join(here, 'cut.ndjson')];
    await runIn(here, ['dedupe', 'wire.ndjson', '--format', format, '--unique', cut], { stdout: { closed: () => true } });
    expect(readFileSync(cut, 'utf8')).toBe(whole.out);
  });

  test.each(['terminal', 'json', 'ndjson', 'csv'])('a reader who leaves early is not written to for long: %s', async (format) => {
    const here = folderWith({ 'wire.ndjson': line({ text: ferry }).repeat(1500) });
    let written = 0;
    const stdout = {
      write: async () => {
        written++;
      },
      closed: () => written > 0,
    };
    expect((await runIn(here, ['dedupe', 'wire.ndjson', '--format', format], { stdout })).code).toBe(1);
    expect(written).toBeLessThan(3);
    const quiet = { write: async () => expect(format).toBe('nobody asked'), closed: () => false };
    expect((await runIn(here, ['dedupe', 'wire.ndjson', '--format', format, '--quiet'], { stdout: quiet })).code).toBe(1);
  });

  test('what stands a hundred thousand times is one family, told at once, and every pair is counted', async () => {
    const here = folderWith({ 'gone.ndjson': line({ text: 'The page that you asked for was moved or taken away.' }).repeat(100_000) });
    const { out } = await runIn(here, ['dedupe', 'gone.ndjson', '--width', '120']);
    expect(out).toMatch(/^100,000 articles, 4,999,950,000 near-duplicate pairs, 1 family; 99,999 articles are redundant\n/);
  });
});

describe('--unique keeps what could not be read', () => {
  const words = 'one two three four five six';
  const lines = [{ id: 'a', text: words }, 'bad line', ' ', { id: 'b', text: words }, { id: 'c', txt: 'seven' }].map((line) =>
    typeof line === 'string' ? line : JSON.stringify(line),
  );
  const kept = [lines[0], lines[1], lines[4], ''].join('\n');

  test.each(['wire.ndjson', 'wire.ndjson.gz'])('lines, in their place: %s', async (name) => {
    const bytes = Buffer.from(lines.join('\n'));
    const folder = folderWith({ [name]: name.endsWith('.gz') ? gzipSync(bytes) : bytes });
    expect(await runIn(folder, ['dedupe', name, '--unique', '-', '--quiet'])).toMatchObject({ code: 2, out: kept });
    expect((await runIn(folder, ['dedupe', '-', '--unique', '-', '--quiet'], { stdin: lines.join('\n') })).out).toBe(kept);
  });

  test('byte for byte, on standard output too', async () => {
    const bytes = Buffer.from(`${lines[0]}\n{"id": "b", "text": "the caf\xe9"}\n`, 'latin1');
    const written: (string | Uint8Array)[] = [];
    const write = async (piece: string | Uint8Array) => void written.push(piece);
    await runIn(folderWith({ 'wire.ndjson': bytes }), ['dedupe', 'wire.ndjson', '--unique', '-', '--quiet'], { stdout: { write } });
    expect(Buffer.concat(written.map((piece) => Buffer.from(piece))).toString('latin1')).toBe(bytes.toString('latin1'));
  });

  test('also where no line can be read, or the source breaks off', async () => {
    const cut = gzipSync(Buffer.from(lines.join('\n'))).subarray(0, -12);
    const folder = folderWith({ 'bad.ndjson': 'x\ny\n', 'cut.ndjson.gz': cut });
    expect((await runIn(folder, ['dedupe', 'bad.ndjson', '--unique', '-', '--quiet'])).out).toBe('x\ny\n');
    const { code, out } = await runIn(folder, ['dedupe', 'cut.ndjson.gz', '--unique', '-', '--quiet']);
    expect([code, kept.startsWith(out.trimEnd().split('\n')[0] ?? '?')]).toEqual([2, true]);
  });

  test('files, in their place', async () => {
    const folder = folderWith({ 'in/a.txt': words, 'in/b.txt': '', 'in/c.txt': words, 'in/d.txt': '\0\x01\x02' });
    const { code, out } = await runIn(folder, ['dedupe', 'in', '--unique', '-', '--quiet']);
    expect([code, out]).toEqual([2, 'in/a.txt\nin/b.txt\nin/d.txt\n']);
    expect(await runIn(folder, ['dedupe', 'in', '--unique', 'in/b.txt', '--quiet'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is one of the files that are read'),
    });
  });
});

describe('--unique', () => {
  test('has the lines that stay, byte for byte', async () => {
    const here = folderWith({ 'wire.ndjson': wire.replaceAll('\n', '\r\n').trimEnd() });
    expect(await runIn(here, ['dedupe', 'wire.ndjson', '--unique', 'kept.ndjson', '--quiet'])).toEqual({ code: 1, out: '', err: '' });
    const lines = readFileSync(join(here, 'wire.ndjson'), 'utf8').split('\n');
    const kept = readFileSync(join(here, 'kept.ndjson'), 'utf8').split('\n');
    expect(kept).toEqual([lines[0], lines[1], lines[4], lines[5], '']);
  });

  test('is packed when its name ends so', async () => {
    const here = folderWith(files);
    await runIn(here, ['dedupe', 'wire.ndjson.gz', '--unique', 'kept.ndjson.gz', '--quiet']);
    const kept = gunzipSync(readFileSync(join(here, 'kept.ndjson.gz'))).toString();
    expect(
      kept
        .split('\n')
        .filter(Boolean)
        .map((each) => (JSON.parse(each) as { id: string }).id),
    ).toEqual(['ferry', 'council', 'monday', 'tuesday']);
  });

  test('of files is a list of those that stay', async () => {
    const here = folderWith(files);
    await runIn(here, ['dedupe', 'stories', '--unique', 'kept.txt', '--quiet', '--keep', 'longest']);
    expect(readFileSync(join(here, 'kept.txt'), 'utf8')).toBe('stories/council.txt\nstories/night.txt\n');
  });

  test('what has no near-duplicate is all there, and what is kept has none', async () => {
    const here = folderWith(files);
    expect((await runIn(here, ['dedupe', 'other.ndjson', '--unique', 'kept.ndjson', '--quiet'])).code).toBe(0);
    expect(readFileSync(join(here, 'kept.ndjson'), 'utf8')).toBe(files['other.ndjson']);
    await runIn(here, ['dedupe', 'wire.ndjson', '--templates', 'merge', '--unique', 'kept.ndjson', '--quiet']);
    expect((await runIn(here, ['dedupe', 'kept.ndjson', '--quiet'])).code).toBe(0);
  });

  test('- is standard output, where no report goes there', async () => {
    const { out } = await run('wire.ndjson', '--unique', '-', '--quiet');
    expect(out.split('\n')).toHaveLength(5);
    expect((await run('wire.ndjson', '--unique', '-')).err).toMatch(/^wirediff: --unique -: goes where the report goes; /);
  });

  test('files and lines together are trouble, and so is a name that a list cannot hold', async () => {
    expect((await run('wire.ndjson', 'stories', '--unique', '-', '--quiet')).err).toMatch(
      /^wirediff: --unique -: cannot hold both files and lines/,
    );
    const here = folderWith({ 'a\nb.txt': ferry });
    expect((await runIn(here, ['dedupe', '.', '--unique', '-', '--quiet'])).err).toMatch(
      /^wirediff: a\\u\{a\}b\.txt: has a line break in its name/,
    );
  });

  test.each([
    ['an input', ['wire.ndjson', '--unique', 'wire.ndjson']],
    ['an input by another way', ['wire.ndjson', '--unique', './stories/../wire.ndjson']],
    ['a link to an input', ['wire.ndjson', '--unique', 'soft.ndjson']],
    ['a second name of an input', ['wire.ndjson', '--output', 'hard.ndjson']],
    ['a file of a folder', ['stories', '--output', 'stories/ferry.txt']],
    ['an input that could not be read', ['nowhere.ndjson', 'wire.ndjson', '--output', 'nowhere.ndjson']],
  ])('nothing is written over %s', async (_, argv) => {
    const here = folderWith(files);
    symlinkSync(join(here, 'wire.ndjson'), join(here, 'soft.ndjson'));
    linkSync(join(here, 'wire.ndjson'), join(here, 'hard.ndjson'));
    const { code, out, err } = await runIn(here, ['dedupe', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^wirediff: --(unique|output) \S+: is one of the files that are read; name another file\n$/);
    expect(readFileSync(join(here, 'wire.ndjson'), 'utf8')).toBe(wire);
    expect(readFileSync(join(here, 'stories/ferry.txt'), 'utf8')).toBe(ferry);
  });

  test('nor over the report', async () => {
    expect((await run('wire.ndjson', '--output', 'x.txt', '--unique', './x.txt')).err).toMatch(
      /^wirediff: --unique \.\/x\.txt: is where the report goes; /,
    );
  });
});

describe('--show', () => {
  test('compares two articles of a collection by their ids, as diff does', async () => {
    const { code, out } = await run('wire.ndjson', '--show', 'ferry', 'update');
    expect(code).toBe(1);
    expect(out).toMatch(/^- ferry\n/);
    expect(out).toContain('[-31-]{+44+}');
  });

  test('of files, with the flags of the view', async () => {
    const { code, out } = await run('stories', '--show', 'stories/ferry.txt', 'stories/night.txt', '--only', 'unique', '--view', 'report');
    expect(code).toBe(1);
    expect(out).toMatch(/^- stories\/ferry\.txt\n[\s\S]*\+ +\S+ +Late on Tuesday two tugs/);
  });

  test('leaves with 0 where the story is the same', async () => {
    expect((await run('twice.ndjson', '--show', 'a', 'a#2')).code).toBe(0);
    expect((await run('wire.ndjson', '--show', 'ferry', 'ferry', '--quiet')).code).toBe(0);
    expect((await run('wire.ndjson', '--show', 'ferry', 'update', '--exit-zero')).code).toBe(0);
  });

  test('as JSON', async () => {
    const { out } = await run('wire.ndjson', '--show', 'ferry', 'update', '--format', 'json', '--unit', 'sentence');
    expect(JSON.parse(out)).toMatchObject({ schema: 'wirediff.comparison/1', options: { unit: 'sentence' }, left: { source: 'ferry' } });
  });
});

test('behind -- everything is a file', async () => {
  const { code, err } = await run('--', 'wire.ndjson', '--show', 'ferry', 'update');
  expect(code).toBe(2);
  expect(err).toMatch(/^wirediff: --show: no such file;.*\nwirediff: ferry: no such file;.*\nwirediff: update: no such file;.*\n$/);
});

describe('mistakes', () => {
  test.each([
    [['wire.ndjson', '--show', 'ferry', 'nobody'], '--show nobody: no article has this id; take an id from the report of the collection'],
    [['wire.ndjson', '--show', 'ferry'], '--show: needs the ids of two articles; write --show <id> <id>'],
    [['wire.ndjson', '--show', 'ferry', '--format', 'json'], '--show: needs the ids of two articles; write --show <id> <id>'],
    [['wire.ndjson', '--show', 'ferry', '--format=json'], '--show: needs the ids of two articles; write --show <id> <id>'],
    [['wire.ndjson', '--show'], /^--show: /],
    [['wire.ndjson', '--show', 'a', 'b', '--format', 'csv'], '--format csv: cannot be used with --show; use terminal or json'],
    [
      ['wire.ndjson', '--show', 'a', 'b', '--keep', 'first'],
      '--keep: does not apply when two articles are compared; leave it out with --show',
    ],
    [['wire.ndjson', '--view', 'summary'], '--view: is for comparing two articles; use it with --show'],
    [['wire.ndjson', '--all'], '--all: is for comparing two articles; use it with --show'],
    [['wire.ndjson', '--resemblance', '0'], '--resemblance 0: would make a pair of any two articles; use a number above 0'],
    [['wire.ndjson', '--containment', '2'], /^--containment 2: is not a number from 0 to 1; /],
    [['wire.ndjson', '--shingle', '0'], '--shingle 0: is not a number of words; use a whole number from 1 to 100'],
    [['wire.ndjson', '--keep', 'newest'], '--keep newest: unknown value; use auto, earliest, longest, first or most-complete'],
    [['wire.ndjson', '--templates', 'drop'], '--templates drop: unknown value; use apart or merge'],
    [['wire.ndjson', '--progress', 'often'], '--progress often: unknown value; use auto, always or never'],
    [['wire.ndjson', '--format', 'xml'], '--format xml: unknown value; use terminal, json, ndjson or csv'],
    [['wire.ndjson', '--output', 'stories'], '--output stories: is a folder; name a file in it'],
    [['wire.ndjson', '--unique', 'no/kept.ndjson'], '--unique no/kept.ndjson: the folder does not exist; make it first, or name another'],
    [[], /^dedupe: <paths> is missing; write wirediff dedupe <paths\.\.\.> \[flags\]/],
  ])('%j', async (argv, told) => {
    const { code, out, err } = await run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [first, ...others] = err.split('\n');
    expect(others).toEqual(['']);
    if (typeof told === 'string') expect(first).toBe(`wirediff: ${told}`);
    else expect(first!.replace('wirediff: ', '')).toMatch(told);
  });
});

test('hostile ids and titles act nowhere', async () => {
  const evil = '=cmd()\u001b[31m"\',\n-1';
  const here = folderWith({
    'wire.ndjson': line({ id: evil, text: ferry, title: evil, date: evil, source: evil }) + line({ id: `${evil}2`, text: ferry }),
  });
  const outputs = await Promise.all(
    ['terminal', 'json', 'ndjson', 'csv'].map((format) => runIn(here, ['dedupe', 'wire.ndjson', '--format', format])),
  );
  for (const { code, out, err } of outputs) {
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).not.toContain('\u001b');
  }
  expect(JSON.parse(outputs[2]!.out)).toMatchObject({ left: evil });
  expect(outputs[3]!.out).toContain(`"'=cmd()`);
});

test('a folder that is both read and written to is read without what is written', async () => {
  const here = folderWith({ 'a.txt': ferry, 'b.txt': council });
  mkdirSync(join(here, 'out'));
  writeFileSync(join(here, 'out/.keep'), '');
  expect((await runIn(here, ['dedupe', '.', '--output', 'out/report.txt'])).code).toBe(0);
  expect(readFileSync(join(here, 'out/report.txt'), 'utf8')).toMatch(/^no near-duplicates among 2 articles\n/);
});

const bin = join(fileURLToPath(new URL('../../../..', import.meta.url)), 'bin', 'wirediff.js');

(process.platform === 'win32' ? describe.skip : describe)('the program itself', () => {
  const many = folderWith({ 'many.ndjson': Array.from({ length: 150 }, (_, id) => line({ id, text: `${ferry} ${id}` })).join('') });
  const bash = (command: string) => spawnSync('bash', ['-c', command, process.execPath, bin], { cwd: many, encoding: 'utf8' });

  test.each(['terminal', 'json', 'ndjson', 'csv'])('`--format %s | head -1` ends quietly, and leaves as it would', (format) => {
    const { stdout, stderr } = bash(`"$0" "${bin}" dedupe many.ndjson --format ${format} | head -1 >&2; echo "\${PIPESTATUS[0]}"`);
    expect(stdout).toBe('1\n');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('what is kept of standard input has no near-duplicates', () => {
    const { stdout, stderr } = bash(`"$0" "${bin}" dedupe - --unique - --quiet < many.ndjson | "$0" "${bin}" dedupe - --format json`);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1, pairs: [] });
  });
});

test.each([
  ['list.json', '[{"id": "a", "text": "Rain fell."}]', /^wirediff: list\.json: is JSON, not an article; .*jq -c '\.\[\]'.*\n$/],
  ['table.csv', 'id,text\n1,Rain fell.\n2,Snow fell.\n', /^wirediff: table\.csv: is a table, not an article; .*pandas.*\n$/],
])('%s is told with what makes lines of it', async (name, content, err) => {
  const found = await runIn(folderWith({ [name]: content }), ['dedupe', name]);
  expect(found.err).toMatch(err);
  expect(found.code).toBe(2);
});
