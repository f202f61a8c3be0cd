import { describe, expect, test } from '@jest/globals';
import { folderWith } from '../../fake-world.js';
import { checkIn, pairIn } from './cases.js';

/** A case with what stands under `expect`. */
const expecting = (...lines: string[]) =>
  ['cases:', '  - folders: pairs/*', '    expect:', ...lines.map((line) => `      ${line}`)].join('\n');

/** Nine of nine of nine …: a few lines that stand for a billion values. */
const bomb = Array.from({ length: 9 }, (_, index) =>
  index === 0
    ? 'a0: &a0 [x,x,x,x,x,x,x,x,x]'
    : `a${index}: &a${index} [${Array(9)
        .fill(`*a${index - 1}`)
        .join(',')}]`,
).join('\n');

/** Manifests that say nothing that could be checked, each with the place and the words that it is told in. */
const broken: Readonly<Record<string, readonly [manifest: string | Uint8Array, told: string]>> = {
  'empty file': ['', 'wirediff.check.yml: says nothing'],
  'nothing but comments': ['# cases: later\n', 'wirediff.check.yml: says nothing'],
  'not UTF-8': [new Uint8Array([0x63, 0xe9, 0xff, 0x0a]), 'wirediff.check.yml: is not in UTF-8'],
  'UTF-16': [new Uint8Array([0xff, 0xfe, 0x63, 0x00]), 'wirediff.check.yml: is not in UTF-8'],
  'a text': ['cases', 'wirediff.check.yml:1: is `cases`; write fields'],
  'a list': ['- folders: pairs/*', 'wirediff.check.yml:1: is a list'],
  'bad indentation': ['cases:\n  - folders: pairs/*\n   expect: {}\n', 'wirediff.check.yml:3: is not YAML'],
  'an open quote': ['cases:\n  - folders: "pairs/*\n', 'wirediff.check.yml:3: is not YAML'],
  'an open bracket': ['cases: [{folders: pairs/*}\n', 'wirediff.check.yml:2: is not YAML'],
  'a tab for indentation': ['cases:\n\t- folders: pairs/*\n', 'wirediff.check.yml:2: is not YAML'],
  'two documents': ['cases: [{folders: pairs/*}]\n---\ncases: []\n', 'wirediff.check.yml:2: a second document begins here'],
  'a tag that makes an object': ['cases: !!js/function "x"\n', 'wirediff.check.yml:1: is not YAML (Unresolved tag'],
  'an alias without an anchor': ['cases: *nothing\n', 'wirediff.check.yml:1: an alias refers to nothing'],
  'an alias that stands in itself': ['cases: &a [*a]\n', 'wirediff.check.yml:1: an alias refers to a value that contains it'],
  'a bomb of aliases': [`${bomb}\ncases: *a8\n`, 'has more than 100000 values'],
  'lists in lists in lists': [`cases: ${'['.repeat(20_000)}`, 'wirediff.check.yml'],
  'no cases': ['options: {unit: sentence}\n', 'wirediff.check.yml:1: cases is missing'],
  'cases that are none': ['cases: 3\n', 'wirediff.check.yml:1: cases is `3`; list the cases'],
  'an empty list of cases': ['cases: []\n', 'wirediff.check.yml:1: cases is an empty list'],
  'an empty case': ['cases:\n  -\n', 'cases[1] is empty'],
  'an unknown field': ['case:\n  - folders: pairs/*\n', 'wirediff.check.yml:1: case is unknown; did you mean cases?'],
  'an unknown field of a case': [
    'cases:\n  - folder: pairs/*\n',
    'wirediff.check.yml:2: cases[1].folder is unknown; did you mean folders?',
  ],
  'a field twice': ['cases:\n  - folders: pairs/*\n    folders: pairs/*\n', 'wirediff.check.yml:3: cases[1].folders appears twice'],
  'a pair without its right': ['cases:\n  - left: pairs/a/left.txt\n', 'wirediff.check.yml:2: cases[1].right is missing'],
  'articles named in two ways': ['cases:\n  - folders: pairs/*\n    left: a\n    right: b\n', 'cases[1] lists its articles in two ways'],
  'no articles at all': ['cases:\n  - name: floods\n', 'wirediff.check.yml:2: cases[1] lists no articles'],
  'two cases of one name': [
    'cases:\n  - {name: a, folders: pairs/a}\n  - {name: a, folders: pairs/b}\n',
    'wirediff.check.yml:3: cases[2].name `a` is the name of cases[1] too',
  ],
  'a file that is not there': [
    'cases:\n  - left: pairs/a/left.txt\n    right: pairs/a/wrong.txt\n',
    'wirediff.check.yml:2: pairs/a/wrong.txt: no such file',
  ],
  'a folder that is not there': ['cases:\n  - folders: piars\n', 'wirediff.check.yml:2: piars: no such file'],
  'a folder without a case': ['cases:\n  - folders: empty\n', 'wirediff.check.yml:2: empty: is not a case'],
  'a pattern that nothing is like': ['cases:\n  - folders: piars/*\n', 'wirediff.check.yml:2: piars/*: matches no folder'],
  'a star on one side': [
    'cases:\n  - left: pairs/a/*.txt\n    right: pairs/b/left.txt\n',
    'wirediff.check.yml:3: cases[1].right `pairs/b/left.txt` does not go with',
  ],
  'an unknown expectation': [expecting('moevd: 0'), 'wirediff.check.yml:4: cases[1].expect.moevd is unknown; did you mean moved?'],
  'an unknown expectation in a group': [
    expecting('containment:', '  letf: 1'),
    'wirediff.check.yml:5: cases[1].expect.containment.letf is unknown; did you mean containment.left?',
  ],
  'an unknown field of an article': [expecting('left.fields.headlien: x'), 'did you mean left.fields.headline?'],
  'a bound that is none': [expecting('edited: at mots 3'), 'wirediff.check.yml:4: cases[1].expect.edited is `at mots 3`, not a bound'],
  'a bound that YAML takes for a block': [
    expecting('moved: >= 3'),
    'wirediff.check.yml:4: a > after a colon begins a block of text in YAML; quote the bound',
  ],
  'a bound out of range': [
    expecting('containment.left: at least 1.5'),
    'wirediff.check.yml:4: cases[1].expect.containment.left `at least 1.5` is impossible',
  ],
  'a range turned round': [expecting('resemblance: 0.8 to 0.2'), 'is impossible: 0.8 is more than 0.2'],
  'a figure below nothing': [expecting('moved: -1'), 'cases[1].expect.moved is `-1`, not a bound'],
  'a figure beyond all figures': [expecting('moved: .inf'), 'cases[1].expect.moved is `.inf`, not a bound'],
  'a list for a figure': [expecting('moved: [1, 2]'), 'cases[1].expect.moved is a list, not a bound'],
  'a word for yes or no': [expecting('same: maybe'), 'wirediff.check.yml:4: cases[1].expect.same is `maybe`; write true or false'],
  'a word for yes in quotes': [expecting('same: "true"'), 'cases[1].expect.same is the text "true"; write true or false'],
  'an unknown label': [
    expecting('no: [nubmer]'),
    'wirediff.check.yml:4: cases[1].expect.no `nubmer` is not a kind of change; did you mean number?',
  ],
  'a severity there is none of': [expecting('maxSeverity: 4'), 'cases[1].expect.maxSeverity is `4`; write 0'],
  'what cannot both be': [expecting('no: [number]', 'labels: [number]'), '`labels: number` cannot both be'],
  'one figure in two ways': [
    expecting('moved: 0', 'passages.moved: 1'),
    'wirediff.check.yml:5: cases[1].expect `moved: 0` and `passages.moved: 1` are about one figure',
  ],
  'nothing that is expected': [
    expecting('options: {unit: sentence}'),
    'cases[1].expect.options is not an expectation; write it beside expect',
  ],
  'an unknown option': [
    'options: {unti: sentence}\ncases: [{folders: pairs/*}]\n',
    'wirediff.check.yml:1: options.unti is unknown; did you mean unit?',
  ],
  'an option with an unknown value': [
    'options: {unit: word}\ncases: [{folders: pairs/*}]\n',
    'options.unit is `word`; write one of paragraph, sentence',
  ],
  'a threshold out of range': [
    'options: {threshold: 1.2}\ncases: [{folders: pairs/*}]\n',
    'options.threshold is `1.2`; write a number from 0 to 1',
  ],
  'a threshold in quotes': [
    'options: {threshold: "0.5"}\ncases: [{folders: pairs/*}]\n',
    'options.threshold is the text "0.5"; write a number from 0 to 1',
  ],
  'ignoring what is a fact': ['options: {ignore: [number]}\ncases: [{folders: pairs/*}]\n', 'options.ignore `number` cannot be ignored'],
  'families of a pair': [
    'cases:\n  - left: pairs/a/left.txt\n    right: pairs/a/right.txt\n    expect: {families: [[a, b]]}\n',
    'cases[1].expect.families is expected of a collection',
  ],
  'a collection without families': ['cases:\n  - articles: pairs/a/*\n', 'wirediff.check.yml:2: cases[1].expect has no families'],
  'a family of one': ['cases:\n  - articles: pairs/a/*\n    expect: {families: [[left]]}\n', 'families[1] has fewer than two articles'],
  'an article in two families': [
    'cases:\n  - articles: pairs/a/*\n    expect: {families: [[a, b], [b, c]]}\n',
    '`b` is in family 1 already',
  ],
  'families that are no list': [
    'cases:\n  - articles: pairs/a/*\n    expect: {families: a}\n',
    'families is `a`; write a list of families',
  ],
  'an article that is nothing': ['cases:\n  - left:\n    right: pairs/a/right.txt\n', 'wirediff.check.yml:2: cases[1].left is empty'],
  'JSON that ends early': ['{"cases": [{"folders": "pairs/*"', 'wirediff.check.yml:1: is not YAML'],
};

const around = { ...pairIn('pairs/a', { 'expected.yml': 'same: false' }), 'empty/notes.txt': 'x' };

test('the family is not small', () => {
  expect(Object.keys(broken).length).toBeGreaterThanOrEqual(25);
});

describe('a manifest with', () => {
  test.each(Object.entries(broken))('%s is told in a line', async (_, [manifest, told]) => {
    const { code, out, err } = await checkIn(folderWith({ ...around, 'wirediff.check.yml': manifest }));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
    for (const line of err.trimEnd().split('\n'))
      expect(line).toMatch(/^wirediff: (?:[\w/.*]+: )?wirediff\.check\.yml(?::\d+)?: [^;]+; .+$/);
    expect(err).not.toMatch(/\n\s+at |fault/);
    expect(err.length).toBeLessThan(700);
  });

  test('several mistakes is told in a line for each', async () => {
    const manifest = expecting('moevd: 0', 'edited: lots', 'no: [nubmer]');
    const { err } = await checkIn(folderWith({ ...around, 'wirediff.check.yml': manifest }));
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => /:(\d+): /.exec(line)?.[1]),
    ).toEqual(['4', '5', '6']);
  });

  test('mistakes leaves the cases of the folders beside it', async () => {
    const { code, out, err } = await checkIn(folderWith({ ...around, 'wirediff.check.yml': 'cases: 3' }), ['.']);
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(out).toContain('kept      pairs/a\n\n1 case: 1 kept; 1 file or folder could not be read\n');
  });

  test('another of its kind beside it is trouble', async () => {
    const folder = folderWith({ ...around, 'wirediff.check.yml': 'cases: 3', 'wirediff.check.json': '{}' });
    const { code, out, err } = await checkIn(folder, ['.']);
    expect(out).toContain('kept      pairs/a\n');
    expect([code, err]).toEqual([2, 'wirediff: .: contains wirediff.check.json and wirediff.check.yml; keep one of them\n']);
  });
});

describe('a file of expectations with', () => {
  const files: Readonly<Record<string, readonly [text: string, told: string]>> = {
    'nothing in it': ['', 'a/expected.yml: says nothing'],
    'an empty object': ['{}', 'a/expected.yml:1: expects nothing'],
    'a mistake': ['same: true\nmoevd: 0', 'a/expected.yml:2: moevd is unknown; did you mean moved?'],
    'two mistakes': ['moevd: 0\nedited: lots', 'a/expected.yml:1: moevd is unknown; did you mean moved? (and 1 more mistake in the file)'],
    'families of two articles': ['families: []', 'expects families of two articles'],
    'a word that is no object': ['same', 'a/expected.yml:1: is `same`; write fields'],
    'an unknown format': ['options: {from: papyrus}\nsame: false', 'papyrus'],
    'a contradiction': ['same: true\nsome: [number]', '`same: true` and `some: number` cannot both be'],
  };

  test.each(Object.entries(files))('%s is trouble with its case', async (_, [text, told]) => {
    const { code, out, err } = await checkIn(folderWith(pairIn('a', { 'expected.yml': text })), ['a', '--format', 'tap']);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(err).toMatch(/^wirediff: [^\n]+\n$/);
    expect(out).toContain('not ok 1 - a');
  });
});

test('JSON is read as JSON has it, tabs and all', async () => {
  const folder = folderWith({
    ...around,
    'wirediff.check.json': '{\n\t"cases": [\n\t\t{"folders": ["pairs/*"],\n\t\t"expect": {"same": false}}\n\t]\n}\n',
  });
  expect(await checkIn(folder)).toMatchObject({ code: 0, err: '' });
});
