import { describe, expect, test } from '@jest/globals';
import { definitions } from '../../src/cli/definitions/index.js';
import { labelTable } from '../../src/index.js';
import { folderWith, runIn } from './fake-world.js';

const story = `The council closed the river bridge on Monday.

Engineers found a crack in the eastern pier, the mayor said.

The bridge carries 12,000 vehicles a day.
`;
const later = story.replace('Monday', 'Tuesday');

const folder = folderWith({
  'old.txt': story,
  'new.txt': later,
  'styled.txt': story.replace('Engineers found', 'engineers found').replace('12,000', '12000').replace('pier, the', 'pier the'),
  'wrapped.txt': story.replace('river bridge', 'river\nbridge'),
  'logo.txt': `Advertisement\n\n${story}`,
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'a b/story.txt': story,
  '-draft.txt': story,
});

interface Case {
  readonly argv: readonly string[];
  readonly stdin?: string;
  readonly code: 0 | 1 | 2;
  /** What standard output looks like; nothing when left out. */
  readonly out?: RegExp;
  /** What the one line on standard error says; nothing when left out. */
  readonly err?: RegExp;
}

const commands = 'diff, dedupe, check, inspect or completion';

const comparing: Case[] = [
  { argv: ['diff', 'old.txt', 'new.txt'], code: 1, out: /Tuesday/ },
  { argv: ['diff', 'old.txt', 'old.txt'], code: 0, out: /./ },
  { argv: ['diff', 'old.txt', 'wrapped.txt'], code: 0, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--exit-zero'], code: 0, out: /Tuesday/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--quiet'], code: 1 },
  { argv: ['diff', 'old.txt', 'old.txt', '--quiet'], code: 0 },
  { argv: ['diff', 'old.txt', 'new.txt', '--quiet', '--exit-zero'], code: 0 },
  { argv: ['diff', 'old.txt', 'new.txt', '--format', 'json'], code: 1, out: /^\{.*"schema": ?"wirediff\.comparison\/1"/s },
  { argv: ['diff', 'old.txt', 'new.txt', '--format=json'], code: 1, out: /^\{/ },
  { argv: ['--version'], code: 0, out: /^\d+\.\d+\.\d+\n$/ },
  { argv: ['diff', 'old.txt', '-'], stdin: later, code: 1, out: /Tuesday/ },
  { argv: ['diff', '-', 'new.txt'], stdin: later, code: 0, out: /./ },
  { argv: ['diff', 'a b/story.txt', 'old.txt'], code: 0, out: /./ },
  { argv: ['diff', '--', '-draft.txt', 'old.txt'], code: 0, out: /./ },
  { argv: ['diff', './-draft.txt', 'old.txt'], code: 0, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--names', '06:00', 'a/09:00'], code: 1, out: /^- 06:00\n(.*\n)*\+ a\/09:00\n[\s\S]* of 06:00 / },
  { argv: ['diff', '--names', 'story', 'story', 'old.txt', 'new.txt'], code: 1, out: /^- story\n(.*\n)*\+ story\n[\s\S]* of left / },
  { argv: ['diff', 'old.txt', '-', '--names', '', 'desk'], stdin: later, code: 1, out: /^- old\.txt\n(.*\n)*\+ desk\n/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--names', 'x', 'y', '--format', 'json'], code: 1, out: /"source": "x"[\s\S]*"source": "y"/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--only', 'shared'], code: 1, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--only', 'shared,edited', '--only', 'moved'], code: 1, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--min-severity', 'factual'], code: 1, out: /\n2 passages not shown \(--min-severity 3\)\n$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--min-severity=0'], code: 1, out: /closed/ },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--label', 'number,quote', '--label', 'name'],
    code: 1,
    out: /\n3 passages not shown \(--label number, --label quote, --label name\)\n$/,
  },
  { argv: ['diff', 'old.txt', 'styled.txt'], code: 1, out: /typography only/ },
  {
    argv: ['diff', 'old.txt', 'styled.txt', '--ignore', 'typography'],
    code: 0,
    out: /\nignored: 1 punctuation, 1 case, 1 spelling \(--ignore typography\)\n/,
  },
  { argv: ['diff', 'old.txt', 'styled.txt', '--ignore', 'case,punctuation', '--ignore', 'spelling', '--quiet'], code: 0 },
  { argv: ['diff', 'old.txt', 'styled.txt', '--ignore', 'case', '--quiet'], code: 1 },
  { argv: ['diff', 'old.txt', 'new.txt', '--ignore', 'typography', '--quiet'], code: 1 },
  { argv: ['diff', 'old.txt', 'new.txt', '--view', 'summary'], code: 1, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--view', 'side-by-side', '--width', '120', '--all'], code: 1, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--unit', 'sentence', '--structure', 'none', '--threshold', '.4'], code: 1, out: /./ },
  { argv: ['diff', 'old.txt', 'new.txt', '--view', 'note'], code: 1, out: /\nreads as [\s\S]+\nSUBS / },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--view', 'note', '--bands', '1,0.2'],
    code: 1,
    out: /\nbands: wholly derived from 100% of the words, partially from 20% \(--bands\)\n$/,
  },
  { argv: ['diff', 'old.txt', 'new.txt', '--from', 'text', '--output', '-'], code: 1, out: /Tuesday/ },
  { argv: ['inspect', 'old.txt'], code: 0, out: /eastern pier/ },
  { argv: ['inspect', 'old.txt', '--quiet'], code: 0 },
  { argv: ['inspect', '-', '--format', 'json'], stdin: story, code: 0, out: /^\{.*"source": ?"-"/s },
];

const troubled: Case[] = [
  {
    argv: ['old.txt', 'new.txt'],
    code: 2,
    err: new RegExp(`old\\.txt: unknown command; use ${commands}, as in wirediff diff old\\.txt new\\.txt$`),
  },
  { argv: ['compare', 'old.txt', 'new.txt'], code: 2, err: new RegExp(`compare: unknown command; use ${commands}$`) },
  { argv: ['help', 'compare'], code: 2, err: new RegExp(`compare: unknown command; use ${commands}$`) },
  { argv: ['diff'], code: 2, err: /diff: <left> is missing; write wirediff diff <left> <right> \[flags\]$/ },
  { argv: ['diff', 'old.txt'], code: 2, err: /diff: <right> is missing; write wirediff diff <left> <right>/ },
  { argv: ['diff', 'a', 'b', 'c'], code: 2, err: /diff: takes 2 files and was given 3; write wirediff diff <left> <right>/ },
  { argv: ['inspect', 'a', 'b'], code: 2, err: /inspect: takes 1 file and was given 2; write wirediff inspect <file>/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--fromat', 'json'], code: 2, err: /--fromat: unknown flag; did you mean --format\?$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--onyl', 'edited'], code: 2, err: /--onyl: unknown flag; did you mean --only\?$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--Only', 'edited'], code: 2, err: /--Only: unknown flag; did you mean --only\?$/ },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--nothing-like-it'],
    code: 2,
    err: /--nothing-like-it: unknown flag; see wirediff diff --help$/,
  },
  { argv: ['diff', 'old.txt', 'new.txt', '--quiet=1'], code: 2, err: /--quiet=1: takes no value; write --quiet$/ },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--width', '100000'],
    code: 2,
    err: /--width 100000: is not a valid width; use a whole number from 20 to 99999$/,
  },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--jobs', '1000'],
    code: 2,
    err: /--jobs 1000: is not a valid number of threads; use a whole number from 1 to 999$/,
  },
  { argv: ['diff', 'old.txt', 'new.txt', '--output', ''], code: 2, err: /--output '': names no file; write the name of one$/ },
  {
    argv: ['completion', 'bash', 'zsh'],
    code: 2,
    err: /completion: takes 1 shell and was given 2; write wirediff completion <bash\|zsh\|fish>$/,
  },
  { argv: ['check', '-'], code: 2, err: /standard input: is not a case; name a folder that contains cases, or a manifest$/ },
  { argv: ['dedupe', '-', '--quiet'], stdin: '{"text": "One."}\nx\n', code: 2, err: /^wirediff: standard input:2: is not JSON; / },
  { argv: ['dif', 'old.txt', 'new.txt'], code: 2, err: /dif: unknown command; did you mean diff\?$/ },
  { argv: ['help', 'dif'], code: 2, err: /dif: unknown command; did you mean diff\?$/ },
  { argv: ['inspect', 'old.txt', '--strict'], code: 2, err: /--strict: unknown flag; see wirediff inspect --help$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--no-color'], code: 2, err: /--no-color: unknown flag; did you mean --color never\?$/ },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--names', 'x'],
    code: 2,
    err: /--names: needs a name for each article; write --names <name> <name>$/,
  },
  { argv: ['diff', 'old.txt', 'new.txt', '--json'], code: 2, err: /--json: unknown flag; did you mean --format json\?$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--note'], code: 2, err: /--note: unknown flag; did you mean --view note\?$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--case'], code: 2, err: /--case: unknown flag; did you mean --ignore case or --label case\?$/ },
  { argv: ['check', '--csv'], code: 2, err: /--csv: unknown flag; / },
  { argv: ['-V'], code: 2, err: /-V: unknown flag; did you mean --version\?$/ },
  {
    argv: ['diff', 'old.txt', 'https://example.org/fire'],
    code: 2,
    err: /fire: is an address, not a file; fetch it first: curl … > story.txt$/,
  },
  { argv: ['dedupe', 'https://example.org/wire'], code: 2, err: /wire: is an address, not a file; fetch it first: curl … > story.txt$/ },
  { argv: ['diff', '-draft.txt', 'old.txt'], code: 2, err: /-draft\.txt: unknown flag; .*; a file is written \.\/-draft\.txt$/ },
  { argv: ['--frobnicate', 'diff', 'a', 'b'], code: 2, err: /--frobnicate: unknown flag; use --version or --help$/ },
  { argv: ['--format', 'json', 'diff', 'a', 'b'], code: 2, err: /--format: comes before the command; write wirediff diff … --format …$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--output'], code: 2, err: /--output: needs a value; write --output <file>$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--format', 'yaml'], code: 2, err: /--format yaml: unknown value; use terminal or json$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--format', 'JSON'], code: 2, err: /--format JSON: unknown value; use terminal or json$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--from', 'docx'], code: 2, err: /--from docx: unknown value; use text$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--unit', 'word'], code: 2, err: /--unit word: unknown value; use paragraph or sentence$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--structure', ''], code: 2, err: /--structure '': unknown value; use article or none$/ },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--only', 'edited,new'],
    code: 2,
    err: /--only new: unknown value; use shared, edited, unique or moved$/,
  },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--min-severity', '4'],
    code: 2,
    err: /--min-severity 4: unknown value; use 0, 1, 2, 3, typographic, wording, content or factual$/,
  },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--label', 'number,date'],
    code: 2,
    err: /--label date: unknown value; use number, datetime, name, /,
  },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--ignore', 'number'],
    code: 2,
    err: /--ignore number: unknown value; use typography, punctuation, case, quotes, dash, space or spelling$/,
  },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--view', 'html'],
    code: 2,
    err: /--view html: unknown value; use report, side-by-side, summary or note$/,
  },
  { argv: ['diff', 'old.txt', 'new.txt', '--color', 'yes'], code: 2, err: /--color yes: unknown value; use auto, always or never$/ },
  ...['1.1', '-1', '', 'half', '50%', '1e-1', 'NaN', '.'].map(
    (value): Case => ({
      argv: ['diff', 'old.txt', 'new.txt', `--threshold=${value}`],
      code: 2,
      err: /--threshold .*: is not a number from 0 to 1; use/,
    }),
  ),
  ...['19', '0', '-80', '80.5', 'wide', '100000'].map(
    (value): Case => ({
      argv: ['diff', 'old.txt', 'new.txt', `--width=${value}`],
      code: 2,
      err: /--width .*: is not a valid width; use/,
    }),
  ),
  { argv: ['diff', '-', '-'], code: 2, err: /diff: both sides are standard input; name a file for one of them$/ },
  { argv: ['diff', 'old.txt', 'gone.txt'], code: 2, err: /gone\.txt: no such file; check the name/ },
  { argv: ['diff', 'old.txt', ''], code: 2, err: /'': no such file; check the name/ },
  { argv: ['diff', 'old.txt', 'old.txt/new.txt'], code: 2, err: /old\.txt\/new\.txt: no such file; check the name/ },
  { argv: ['diff', 'old.txt', 'x'.repeat(5000)], code: 2, err: /xxx: no such file; check the name/ },
  { argv: ['diff', 'a b', 'old.txt'], code: 2, err: /a b: is a folder; name a file in it$/ },
  {
    argv: ['diff', `/desk/${'A fire killed four people. '.repeat(200)}`, 'old.txt'],
    code: 2,
    err: /^wirediff: \/desk\/A fire killed.{150,250}….{50,150}: no such file; check the name and the folder it is in$/,
  },
  { argv: ['inspect', '.'], code: 2, err: /\.: is a folder; name a file in it$/ },
  { argv: ['diff', 'old.txt', 'empty.txt'], code: 2, err: /empty\.txt: .*empty.*; / },
  { argv: ['diff', 'old.txt', 'blank.txt'], code: 2, err: /blank\.txt: .*; / },
  { argv: ['diff', '-', 'old.txt'], stdin: '', code: 2, err: /standard input: .*empty.*; / },
  { argv: ['inspect', 'picture.txt'], code: 2, err: /picture\.txt: .*; / },
  { argv: ['diff', 'old.txt', 'new.txt', '--output', 'a b'], code: 2, err: /--output a b: is a folder; name a file in it$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--output', 'a b/'], code: 2, err: /--output a b\/: is a folder; name a file in it$/ },
  { argv: ['diff', 'old.txt', 'new.txt', '--output', 'new/'], code: 2, err: /--output new\/: names a folder; name a file in it$/ },
  {
    argv: ['diff', 'old.txt', 'new.txt', '--output', 'gone/report.txt'],
    code: 2,
    err: /--output gone\/report\.txt: the folder does not exist; /,
  },
  { argv: ['diff', 'old.txt', 'new.txt', '--output', './new.txt'], code: 2, err: /--output \.\/new\.txt: is one of the articles; / },
  { argv: ['diff', 'old.txt', 'gone.txt', '--quiet', '--exit-zero'], code: 2, err: /gone\.txt: no such file/ },
];

describe('a command line', () => {
  test.each(comparing.map((each) => [each.argv.join(' '), each] as const))('%s', async (_, { argv, stdin, code, out }) => {
    const result = await runIn(folder, argv, stdin === undefined ? {} : { stdin });
    expect(result).toMatchObject({ code, err: '' });
    if (out) expect(result.out).toMatch(out);
    else expect(result.out).toBe('');
  });
});

describe('trouble is one line on standard error, and 2', () => {
  test.each(troubled.map((each) => [each.argv.join(' ').slice(0, 60), each] as const))('%s', async (_, { argv, stdin, err }) => {
    const result = await runIn(folder, argv, stdin === undefined ? {} : { stdin });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(/^wirediff: [^\n]+\n$/);
    expect(result.err.trimEnd()).toMatch(err ?? /./);
  });

  test('of two articles that are not there, each', async () => {
    const { code, err } = await runIn(folder, ['diff', 'nowhere.txt', 'nothing.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/^wirediff: nowhere\.txt: no such file; [^\n]*\nwirediff: nothing\.txt: no such file; [^\n]*\n$/);
  });

  test('of a collection of which nothing could be read there is no report', async () => {
    const { code, out, err } = await runIn(folder, ['dedupe', 'nowhere/']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^wirediff: nowhere\/: no such file; [^\n]*\n$/);
    expect((await runIn(folder, ['dedupe', 'nowhere/', '--format', 'json'])).out).toContain('"articles": 0');
  });

  test('a control character in a name is shown and not sent', async () => {
    const { err } = await runIn(folder, ['inspect', '\u001b[2Jstory\n.txt']);
    expect(err).toBe('wirediff: \\u{1b}[2Jstory\\u{a}.txt: no such file; check the name and the folder it is in\n');
  });

  test('a folder on standard input', async () => {
    const error = Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' });
    const { code, err } = await runIn(folder, ['inspect', '-'], { stdin: error });
    expect({ code, err }).toEqual({ code: 2, err: 'wirediff: standard input: is a folder; name a file in it\n' });
  });

  test('a full disk behind standard output', async () => {
    const write = async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    const { code, err } = await runIn(folder, ['diff', 'old.txt', 'new.txt'], { stdout: { write } });
    expect({ code, err }).toEqual({ code: 2, err: 'wirediff: standard output: cannot be written (ENOSPC); check where it is sent to\n' });
  });

  test('what is our own fault comes with its stack', async () => {
    const colorDepth = () => {
      throw new TypeError('no depth');
    };
    const { code, out, err } = await runIn(folder, ['inspect', 'old.txt'], { stdout: { terminal: true, colorDepth } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^wirediff \S+ has a bug; please report it with the command line and these lines:\nTypeError: no depth\n +at .+\n/);
  });
});

describe('help', () => {
  test('alone, the program prints help to standard error and leaves with 2', async () => {
    const { code, out, err } = await runIn(folder, []);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: wirediff <command> \[flags\]/);
  });

  test.each([
    [['--help']],
    [['help']],
    [['diff', '--help']],
    [['help', 'diff']],
    [['--help', 'diff']],
    [['-h', 'dedupe']],
    [['help', 'help']],
    [['-h']],
    [['diff', '-h']],
    [['inspect', '--help']],
    [['diff', '--quiet', '--help']],
  ])('%j prints help with examples and leaves with 0', async (argv) => {
    const { code, out, err } = await runIn(folder, argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: wirediff /);
    expect(out).toMatch(/\nExamples:\n {2}# /);
  });

  test.each([30, 40, 60, 80, 120, 200])('help keeps within %i columns, save for lines to copy', async (columns) => {
    for (const command of ['diff', 'dedupe', 'check', 'inspect']) {
      const { out } = await runIn(folder, [command, '--help'], { stdout: { columns } });
      const [text = ''] = out.split('\nExamples:\n');
      expect(text.split('\n').filter((line) => line.length > Math.min(columns, 100) && !line.startsWith('Usage: '))).toEqual([]);
    }
  });

  test('the help of a command is the same however it is asked for', async () => {
    const asked = async (...argv: string[]) => (await runIn(folder, argv)).out;
    expect(await asked('--help', 'diff')).toBe(await asked('diff', '--help'));
  });

  test('commands are listed as they are used, and every flag stands in a group', async () => {
    const { out } = await runIn(folder, ['--help']);
    for (const { name, usage } of definitions) expect(out).toContain(`\n  ${name} ${usage} `);
    for (const argv of [['--help'], ...definitions.map(({ name }) => [name, '--help'])])
      expect((await runIn(folder, argv)).out).not.toMatch(/options/i);
  });

  test('the help of diff explains the marks, every label under its severity, and the exit codes', async () => {
    const { out } = await runIn(folder, ['diff', '--help']);
    expect(out).toContain('Marks:\n  =  ');
    expect(out).toMatch(/^ {2}\[-old-\]\{\+new\+\} {2}\S/m);
    const names = ['typographic', 'wording', 'content', 'factual'];
    names.forEach((name, severity) => {
      const labels = labelTable.filter((entry) => entry.severity === severity).map(({ label }) => label);
      expect(out).toMatch(new RegExp(`^  ${severity} ${name} +${labels.join(', ')}$`, 'm'));
    });
    expect(out).toMatch(/Exit codes:\n {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}/);
  });

  test('a flag without a say in a command is taken there and not listed', async () => {
    const { out } = await runIn(folder, ['inspect', '--help']);
    expect(out).not.toContain('--exit-zero');
    expect((await runIn(folder, ['inspect', 'old.txt', '--exit-zero'])).code).toBe(0);
  });

  test('only commands that exist are listed', async () => {
    const { out } = await runIn(folder, ['--help']);
    expect([...out.matchAll(/^ {2}(\w+) [<[]/gm)].map((match) => match[1])).toEqual([
      'diff',
      'dedupe',
      'check',
      'inspect',
      'completion',
      'help',
    ]);
  });
});

describe('flags', () => {
  const json = async (...flags: string[]) =>
    JSON.parse((await runIn(folder, ['diff', 'old.txt', 'new.txt', '--format', 'json', ...flags])).out);

  test('every option that shapes the result is in the report', async () => {
    expect((await json()).options).toMatchObject({
      unit: 'paragraph',
      structure: 'article',
      threshold: 0.5,
      strict: false,
      bands: [0.8, 0.3],
    });
    const flags = ['--unit', 'sentence', '--structure', 'none', '--threshold', '0.75', '--strict', '--bands', '0.9,0.1'];
    expect((await json(...flags)).options).toMatchObject({
      unit: 'sentence',
      structure: 'none',
      threshold: 0.75,
      strict: true,
      bands: [0.9, 0.1],
    });
  });

  test('what is ignored is an option of the result, by label', async () => {
    expect((await json()).options.ignore).toEqual([]);
    expect((await json('--ignore', 'case,dash')).options.ignore).toEqual(['case', 'dash']);
    const all = ['punctuation', 'case', 'quotes', 'dash', 'space', 'spelling'];
    expect((await json('--ignore', 'case', '--ignore', 'typography')).options.ignore).toEqual(all);
  });

  test('what is chosen to be printed, and how, leaves the JSON and the exit code as they are', async () => {
    const argv = ['diff', 'old.txt', 'styled.txt', '--format', 'json'];
    const plain = await runIn(folder, argv);
    for (const flags of [
      ['--min-severity', '3'],
      ['--label', 'quote'],
      ['--only', 'unique'],
      ['--view', 'note'],
      ['--all'],
      ['--width', '120'],
      ['--color', 'always'],
    ]) {
      expect(await runIn(folder, [...argv, ...flags])).toEqual(plain);
    }
  });

  test('the exit code is the same for every way of printing', async () => {
    const ways = [
      '--format=json',
      '--only=shared',
      '--min-severity=3',
      '--label=number',
      '--quiet',
      '--view=summary',
      '--all',
      '--color=always',
      '--width=40',
    ];
    for (const way of ways) {
      expect((await runIn(folder, ['diff', 'old.txt', 'new.txt', way])).code).toBe(1);
      expect((await runIn(folder, ['diff', 'old.txt', 'wrapped.txt', way])).code).toBe(0);
    }
  });

  test('furniture makes stories differ only under --strict', async () => {
    expect((await runIn(folder, ['diff', 'old.txt', 'logo.txt', '--quiet'])).code).toBe(0);
    expect((await runIn(folder, ['diff', 'old.txt', 'logo.txt', '--quiet', '--strict'])).code).toBe(1);
    expect((await runIn(folder, ['diff', 'old.txt', 'logo.txt', '--quiet', '--structure', 'none'])).code).toBe(1);
  });
});
