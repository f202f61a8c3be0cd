import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { schemaErrors } from '../../../support/schema.js';
import { type Circumstances, folderWith, runIn } from '../../fake-world.js';

const story = 'The council closed the river bridge on Monday.\n\nThe bridge carries 12,000 vehicles a day.\n';
const later = story.replace('12,000', '14,000');
const files = { 'old.txt': story, 'new.txt': later, 'wrapped.txt': story.replace('river bridge', 'river\nbridge'), 'empty.txt': '' };
const folder = folderWith({ ...files, 'a b/story.txt': story });

const line = (pair: unknown) => `${JSON.stringify(pair)}\n`;
const changed = line({ left: 'old.txt', right: 'new.txt' });
const unchanged = line({ left: 'old.txt', right: 'wrapped.txt' });

const run = (list: string, flags: readonly string[] = [], more: Circumstances = {}) =>
  runIn(folder, ['diff', '--pairs', '-', ...flags], { stdin: list, ...more });
const reportsIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each));

describe('a list of pairs', () => {
  test('is answered a report a line, in order, each as diff gives it', async () => {
    const { code, out, err } = await run(changed + unchanged);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const single = async (right: string) => JSON.parse((await runIn(folder, ['diff', 'old.txt', right, '--format', 'json'])).out);
    expect(reportsIn(out)).toEqual([await single('new.txt'), await single('wrapped.txt')]);
    expect(out).toMatch(/^[^\n]+\n[^\n]+\n$/);
  });

  test('may hold the articles themselves, with what to call them', async () => {
    const named = { left: { text: story, source: 'wire, 06:00' }, right: { text: later }, id: 'x', desk: 'foreign' };
    const { out } = await run(line(named) + line({ ...named, right: 'new.txt', id: 7 }));
    const [first, second] = reportsIn(out);
    expect([first.id, first.left.source, first.right.source]).toEqual(['x', 'wire, 06:00', 'standard input:1 right']);
    expect([second.id, second.left.source, second.right.source]).toEqual([7, 'wire, 06:00', 'new.txt']);
    expect(first.summary).toEqual(second.summary);
    expect(out).toMatch(/^\{"id": "x","schema": "wirediff\.comparison\/1",/);
    for (const report of [first, second]) expect(schemaErrors('comparison', report)).toEqual([]);
  });

  test('is read from a file too, and its paths start from the current folder', async () => {
    const home = folderWith({
      'old.txt': story,
      'new.txt': later,
      'lists/pairs.ndjson': changed + line({ left: 'gone.txt', right: 'new.txt' }),
    });
    const { code, out, err } = await runIn(home, ['diff', '--pairs', 'lists/pairs.ndjson']);
    expect([code, reportsIn(out).length]).toEqual([2, 1]);
    expect(err).toBe('wirediff: lists/pairs.ndjson:2: gone.txt: no such file; check the name and the folder it is in\n');
  });

  test.each([
    ['CRLF', (list: string) => list.replaceAll('\n', '\r\n')],
    ['a byte order mark', (list: string) => `\ufeff${list}`],
    ['blank lines', (list: string) => `\n \n\r\n${list.replaceAll('\n', '\n\n\t\n')}`],
    ['no line end at the end', (list: string) => list.trimEnd()],
    ['white space around', (list: string) => list.replaceAll('{', ' \t{ ')],
  ])('%s makes no difference', async (_, change) => {
    expect(await run(change(changed + unchanged))).toEqual(await run(changed + unchanged));
  });

  test.each([
    ['differs', changed + unchanged, [], 1],
    ['same', unchanged, [], 0],
    ['no pair', '', [], 0],
    ['blank', '\n\n', [], 0],
    ['differs, --exit-zero', changed, ['--exit-zero'], 0],
    ['bad and same', `${unchanged}x\n`, [], 2],
    ['bad, --exit-zero', 'x\n', ['--exit-zero'], 2],
    ['differs, --quiet', changed, ['--quiet'], 1],
    ['bad, --quiet', `x\n${changed}`, ['--quiet'], 2],
  ])('%s: the exit code is that of the worst', async (_, list, flags, code) => {
    const found = await run(list, flags);
    expect(found.code).toBe(code);
    if (flags.includes('--quiet')) expect(found.out).toBe('');
  });

  test('is unpacked where its name ends in .gz, and told when it is damaged', async () => {
    const packed = gzipSync(changed);
    const home = folderWith({ ...files, 'pairs.ndjson.gz': packed, 'half.gz': packed.subarray(0, 40), 'plain.gz': changed });
    const of = (list: string) => runIn(home, ['diff', '--pairs', list]);
    expect(await of('pairs.ndjson.gz')).toEqual(await run(changed));
    expect(await of('half.gz')).toMatchObject({ code: 2, err: expect.stringContaining('half.gz: ends too soon; ') });
    expect(await of('plain.gz')).toMatchObject({ code: 2, err: expect.stringContaining('plain.gz: is not compressed with gzip') });
  });

  test('an id that is null is none', async () => {
    const [report] = reportsIn((await run(changed.replace('{', '{"id": null, '))).out);
    expect(report).not.toHaveProperty('id');
  });

  test('takes the flags of diff', async () => {
    const [report] = reportsIn(
      (await run(changed, ['--unit', 'sentence', '--structure', 'none', '--threshold', '.7', '--format', 'json'])).out,
    );
    expect(report.options).toMatchObject({ unit: 'sentence', structure: 'none', threshold: 0.7 });
  });

  test('is the same with any number of threads asked for', async () => {
    const list = Array.from({ length: 50 }, (_, n) => (n % 3 ? changed : unchanged)).join('');
    const [one, four] = [await run(list, ['--jobs', '1']), await run(list, ['--jobs', '4'])];
    expect(one.out.split('\n')).toHaveLength(51);
    expect(four).toEqual(one);
  });
});

describe('a bad line is told with its place and passed over', () => {
  const pair = 'write {"left": "old.txt", "right": "new.txt"}';
  test.each<[string, string, string]>([
    ['no JSON', '{"left": "old.txt"', `:2: is not JSON; ${pair}`],
    ['a path alone', 'old.txt new.txt', `:2: is not JSON; ${pair}`],
    ['two values', `${changed.trim()} ${changed.trim()}`, `:2: is not JSON; ${pair}`],
    ['a list', '["old.txt", "new.txt"]', `:2: is not a pair; ${pair}`],
    ['null', 'null', `:2: is not a pair; ${pair}`],
    ['a number', '7', `:2: is not a pair; ${pair}`],
    ['nothing in it', '{}', `:2: has no "left"; ${pair}`],
    ['one side', '{"left": "old.txt", "rigth": "new.txt"}', `:2: has no "right"; ${pair}`],
    [
      'a side that is a number',
      '{"left": 1, "right": "new.txt"}',
      ':2: "left" is not an article; write a path, or {"text": "…"} for an article itself',
    ],
    [
      'a side that is null',
      '{"left": null, "right": "new.txt"}',
      ':2: "left" is not an article; write a path, or {"text": "…"} for an article itself',
    ],
    [
      'a side without text',
      '{"left": {"body": "x"}, "right": "new.txt"}',
      ':2: "left" is not an article; write a path, or {"text": "…"} for an article itself',
    ],
    [
      'a source that is a number',
      '{"left": {"text": "x", "source": 3}, "right": "new.txt"}',
      ':2: the "source" of "left" is not text; write what to call the article',
    ],
    [
      'an id that is a list',
      '{"id": [1], "left": "old.txt", "right": "new.txt"}',
      ':2: its "id" is neither text nor a whole number; write it in quotation marks',
    ],
    [
      'an id too large to hold',
      '{"id": 9007199254740993, "left": "old.txt", "right": "new.txt"}',
      ':2: its "id" is too long for a number; write it in quotation marks',
    ],
    [
      'standard input',
      '{"left": "-", "right": "new.txt"}',
      ':2: "left" is standard input; name a file for it; a file of that name is written ./-',
    ],
    [
      'a file that is not there',
      '{"left": "gone.txt", "right": "new.txt"}',
      ':2: gone.txt: no such file; check the name and the folder it is in',
    ],
    ['a folder', '{"left": "old.txt", "right": "a b"}', ':2: a b: is a folder; name a file in it'],
    ['an empty name', '{"left": "", "right": "new.txt"}', ":2: '': no such file; check the name and the folder it is in"],
    [
      'an empty file',
      '{"left": "old.txt", "right": "empty.txt"}',
      ':2: empty.txt: is empty: nothing to compare; name a file that holds an article',
    ],
    [
      'an empty text',
      '{"left": "old.txt", "right": {"text": " "}}',
      ':2 right: is empty: nothing to compare; name a file that holds an article',
    ],
  ])('%s', async (_, bad, told) => {
    const { code, out, err } = await run(`${changed}${bad}\n${unchanged}`);
    expect({ code, err }).toEqual({ code: 2, err: `wirediff: standard input${told}\n` });
    expect(reportsIn(out).map(({ summary }) => summary.same)).toEqual([false, true]);
  });

  test('bytes that are no UTF-8', async () => {
    writeFileSync(
      join(folder, 'latin.ndjson'),
      Buffer.concat([Buffer.from(`{"left": {"text": "caf\xe9"}, "right": "new.txt"}\n`, 'latin1'), Buffer.from(changed)]),
    );
    const { code, out, err } = await runIn(folder, ['diff', '--pairs', 'latin.ndjson']);
    expect([code, reportsIn(out).length]).toEqual([2, 1]);
    expect(err).toBe('wirediff: latin.ndjson:1: is not in UTF-8; save the list as UTF-8; the articles it names may have any encoding\n');
  });

  test('what acts on a terminal is shown', async () => {
    const { err } = await run(line({ left: '\u001b[2J.txt', right: 'new.txt' }));
    expect(err).toContain('standard input:1: \\u{1b}[2J.txt: no such file');
  });
});

describe('where the reports go', () => {
  const home = () => folderWith({ ...files, 'pairs.ndjson': changed + unchanged });

  test('into a file, whole', async () => {
    const at = home();
    const { out } = await runIn(at, ['diff', '--pairs', 'pairs.ndjson']);
    expect(await runIn(at, ['diff', '--pairs', 'pairs.ndjson', '--output', 'reports.ndjson', '--quiet'])).toEqual({
      code: 1,
      out: '',
      err: '',
    });
    expect(readFileSync(join(at, 'reports.ndjson'), 'utf8')).toBe(out);
    expect(readdirSync(at).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('what stood there stays when the list cannot be read', async () => {
    const at = home();
    writeFileSync(join(at, 'reports.ndjson'), 'before');
    const { code, err } = await runIn(at, ['diff', '--pairs', 'gone.ndjson', '--output', 'reports.ndjson']);
    expect({ code, err }).toEqual({ code: 2, err: 'wirediff: gone.ndjson: no such file; check the name and the folder it is in\n' });
    expect(readFileSync(join(at, 'reports.ndjson'), 'utf8')).toBe('before');
    expect(readdirSync(at).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('never over the list or an article', async () => {
    const at = home();
    expect(await runIn(at, ['diff', '--pairs', 'pairs.ndjson', '--output', 'pairs.ndjson'])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(at, 'pairs.ndjson'), 'utf8')).toBe(changed + unchanged);
    const { code, err } = await runIn(at, ['diff', '--pairs', 'pairs.ndjson', '--output', './new.txt']);
    expect({ code, err }).toEqual({ code: 2, err: 'wirediff: --output ./new.txt: is one of the articles; name another file\n' });
    expect(readFileSync(join(at, 'new.txt'), 'utf8')).toBe(later);
    expect(readdirSync(at).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('nowhere when nobody reads any more: it ends, though the list does not', async () => {
    let written = 0;
    const { code } = await run(changed.repeat(1000), [], {
      stdout: {
        write: async () => {
          written += 1;
        },
        closed: () => written > 0,
      },
    });
    expect([code, written]).toEqual([1, 1]);
  });

  test.each([
    ['a difference', changed, 1],
    ['a bad line', 'bad\n', 2],
  ])('nowhere when nobody reads any more: %s behind what was read counts all the same where the list has an end', async (_, last, left) => {
    const at = home();
    writeFileSync(join(at, 'late.ndjson'), unchanged.repeat(100) + last);
    let written = 0;
    const write = async () => {
      written += 1;
    };
    const { code } = await runIn(at, ['diff', '--pairs', 'late.ndjson'], { stdout: { write, closed: () => written > 0 } });
    expect([code, written]).toEqual([left, 1]);
  });

  test('a full disk is trouble', async () => {
    const write = async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const { code, err } = await run(changed, [], { stdout: { write } });
    expect({ code, err }).toEqual({ code: 2, err: 'wirediff: standard output: cannot be written (ENOSPC); check where it is sent to\n' });
  });
});

test.each(['', '\n \n'])('a list without a pair is told, and nothing in it differs: %j', async (list) => {
  expect(await run(list)).toEqual({ code: 0, out: '', err: 'wirediff: standard input: contains no pairs; nothing was compared\n' });
});

test('colour that is not wanted is not had', async () => {
  for (const color of ['never', 'auto']) expect(await run(changed, ['--color', color])).toEqual(await run(changed));
});

describe('flags that do not go together', () => {
  test.each<[string[], RegExp]>([
    [
      ['old.txt', 'new.txt', '--pairs', '-'],
      /^wirediff: diff: takes no files with --pairs; write wirediff diff --pairs <file> \[flags\]\n$/,
    ],
    [['--pairs', '-', '--format', 'terminal'], /^wirediff: --format terminal: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--view', 'note'], /^wirediff: --view: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--view', 'report'], /^wirediff: --view: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--only', 'edited'], /^wirediff: --only: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--label', 'number'], /^wirediff: --label: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--min-severity', '3'], /^wirediff: --min-severity: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--names', 'a', 'b'], /^wirediff: --names: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--all'], /^wirediff: --all: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--width', '120'], /^wirediff: --width: does not go with --pairs; leave it out: .*JSON\n$/],
    [['--pairs', '-', '--color', 'always'], /^wirediff: --color always: does not go with --pairs; leave it out: .*JSON\n$/],
    [['old.txt', 'new.txt', '--jobs', '2'], /^wirediff: --jobs: is for a list of pairs; use it with --pairs\n$/],
    [['--pairs', '-', '--jobs', '0'], /^wirediff: --jobs 0: is not a valid number of threads; use a whole number from 1 to 999\n$/],
    [['--pairs', '-', '--jobs', 'many'], /^wirediff: --jobs many: is not a valid number of threads; use a whole number from 1 to 999\n$/],
    [['--pairs'], /^wirediff: --pairs: needs a value; write --pairs <file>\n$/],
    [['--pairs', '.'], /^wirediff: \.: is a folder; name a file in it\n$/],
    [['--pairs', ''], /^wirediff: '': no such file; check the name and the folder it is in\n$/],
  ])('%j', async (argv, err) => {
    const found = await runIn(folder, ['diff', ...argv]);
    expect(found).toMatchObject({ code: 2, out: '' });
    expect(found.err).toMatch(err);
  });
});
