import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { dedupe, type Story } from '../../../src/dedupe/families/steps.js';
import type { Article, Duplicates, DuplicatesOptions, NearPair, Style } from '../../../src/model.js';
import { duplicateRenderers, pairRenderers } from '../../../src/render/duplicates/index.js';
import { shortDate } from '../../../src/render/duplicates/phrases.js';
import { columnsOf } from '../../../src/render/page/width.js';
import { council, ferry, ferryBrief, ferryNight, ferryUpdate, market, marketMonday, marketTuesday } from '../../dedupe/stories.js';

const style: Style = { width: 80, color: 0, view: 'report', all: false, only: [] };
const tail = ferryNight.split('\n\n').slice(-2).join('\n\n');

const stories = [
  { id: 'ferry', text: ferry, date: '2026-03-03T08:05:00Z', title: 'Ferry runs aground', outlet: 'Halsund Post' },
  { id: 'council', text: council, date: '2026-03-02' },
  { id: 'night', text: ferryNight, date: '2026-03-03T22:10:00Z' },
  { id: 'update', text: ferryUpdate, date: '2026-03-03T11:30:00Z' },
  { id: 'copy', text: ferry, date: '2026-03-03T09:00:00Z', source: 'desk/copy.txt' },
  { id: 'brief', text: ferryBrief, date: '2026-03-03T08:20:00Z' },
  { id: 'monday', text: marketMonday, date: '2026-03-02' },
  { id: 'tuesday', text: marketTuesday, date: '2026-03-03' },
  { id: 'tail', text: tail, date: '2026-03-07' },
];

const told = (options: Partial<DuplicatesOptions> = {}, list: readonly Story[] = stories): Duplicates => dedupe(list, options);
const print = (duplicates: Duplicates, given: Partial<Style> = {}) =>
  [...duplicateRenderers.terminal(duplicates, { ...style, ...given })].join('');

describe('to read', () => {
  test('families, the largest first, a line a member; what looks like a template is told apart', () => {
    expect(print(told())).toBe(`9 articles, 12 near-duplicate pairs, 1 family; 4 articles are redundant
template? 1 series of 2 articles alike but for figures or names (listed below)
pairs: resemblance from 0.5 or containment from 0.8, of 5 words in a row
alike: resemblance to the kept article; within: share found in it; +: own words

  is       alike within
family 1: 6 articles, keep the earliest
  Ferry runs aground
  keep                   ferry   2026-03-03 08:05  Halsund Post
  excerpt    42%   100%  brief   2026-03-03 08:20
  same      100%   100%  copy    2026-03-03 09:00  copy.txt
  version    87%    93%  update  2026-03-03 11:30                + 44, seized
  superset   64%    64%  night   2026-03-03 22:10
                         contains 100% of the kept article; + nine, Friday,…
  chained     0%     0%  tail    2026-03-07
                         linked only through night; also kept

template? 2 articles alike but for figures or names
  monday   2026-03-02
  tuesday  2026-03-03
  monday, tuesday: 5 of 6 figures and 1 of 3 names differ: 0.4 → 1.1, Monday →
  Tuesday, 4,112.36 → 4,157.60, Bayline → Kessel Bank
`);
  });

  test('of many copies the first are listed, and of a long series', () => {
    const lines = (count: number) => {
      const copies = Array.from({ length: count }, (_, at) => ({ id: `copy-${at + 100}`, text: ferry }));
      return print(told({ keep: 'longest' }, [...copies, { id: 'brief', text: ferryBrief }])).split('\n');
    };
    expect(lines(41).filter((line) => line.startsWith('  same'))).toHaveLength(40);
    expect(lines(41).join('\n')).not.toContain('more');
    expect(lines(1234).filter((line) => line.startsWith('  same'))).toHaveLength(20);
    expect(lines(1234).filter((line) => line.startsWith('  excerpt'))).toHaveLength(1);
    expect(lines(1234)).toContain('  and 1,213 more copies, the same 100% (--format json lists all)');
    const report = (at: number) => market('Monday', 'rose', `0.${at}`, `4,1${at}.36`, 'Bayline', `3.${at}`, `2.${at} billion`);
    const days = Array.from({ length: 50 }, (_, at) => ({ id: `day-${at + 10}`, text: report(at + 10) }));
    const printed = print(told({}, days)).split('\n');
    expect(printed.filter((line) => /^ {2}day-\d+$/.test(line.trimEnd()))).toHaveLength(20);
    expect(printed).toContain('  and 30 more articles (--format json lists all)');
  });

  test('how many articles have no words', () => {
    const empty = [...stories, { id: 'none', text: '' }, { id: 'marks', text: ' … ' }];
    expect(print(told({}, empty)).split('\n')[1]).toBe('2 articles without words, in no pair');
    expect(print(told({}, empty.slice(-1)))).toMatch(/^no near-duplicates among 1 article\n1 article without words, in no pair\n/);
    expect(JSON.parse(json(told({}, empty)))).toMatchObject({ articles: 11, wordless: 2 });
    expect(JSON.parse(json(told()))).not.toHaveProperty('wordless');
  });

  test('templates that were merged are marked', () => {
    expect(print(told({ templates: 'merge' }))).toMatch(/\n {2}version .* tuesday .*\s+template\? 5 of 6 figures and 1 of/);
  });

  test('nothing found, and nothing read', () => {
    expect(print(told({}, stories.slice(0, 2)))).toMatch(/^no near-duplicates among 2 articles\npairs: .*\n$/);
    expect(print(told({}, []))).toMatch(/^no near-duplicates among 0 articles\n/);
  });

  test('what was left out stands at the end', () => {
    const trouble = [{ source: '-', message: 'is UTF-16; convert it\u001b[31m' }];
    const text = print({ ...told(), trouble });
    expect(text).toMatch(/\n1 input skipped\n/);
    expect(text.endsWith('\n\n! skipped: standard input: is UTF-16; convert it␛[31m\n')).toBe(true);
  });

  test.each([20, 40, 60, 80, 100])('fits %i columns', (width) => {
    for (const options of [{}, { templates: 'merge' as const }]) {
      const lines = print(told(options), { width }).split('\n');
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
    }
  });

  test('long and wide ids fit too', () => {
    const long = stories.map((story) => ({ ...story, id: `archive/2026/03/新聞/${story.id}/`.repeat(3) }));
    for (const width of [40, 80])
      expect(
        print(told({}, long), { width })
          .split('\n')
          .filter((line) => columnsOf(line) > width),
      ).toEqual([]);
  });

  test('nothing of an article acts on the terminal', () => {
    const evil = '\u001b]0;x\u0007\u009b31m\u202e[-no-]\n';
    const hostile = stories.map((story) => ({
      ...story,
      id: `${story.id}${evil}`,
      title: evil,
      outlet: evil,
      date: `${story.date}${evil}`,
      text: `${story.text} ${evil}`,
    }));
    for (const options of [{}, { templates: 'merge' as const }]) {
      const text = print(told(options, hostile));
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(text).toContain('\\[-no\\-]');
    }
  });

  test('names with marks of ours in them are guarded once', () => {
    const marked = stories.map(({ id, text, date }) => ({ id: `${id}[-`, source: `desk/${id}[-.txt`, text, date }));
    const text = print({ ...told({}, marked), trouble: [{ source: '[-.txt', message: 'is no text' }] }, { width: 110 });
    expect(text).toContain('monday\\[-, tuesday\\[-:');
    expect(text).toContain(' copy\\[-.txt');
    expect(text).toContain('skipped: \\[-.txt: is no text');
    expect(text).not.toContain('\\\\');
  });

  test('colour adds to the words', () => {
    expect(print(told(), { color: 1 }).replaceAll(/\u001b\[\d+m/g, '')).toBe(print(told()));
  });

  test.each([
    ['2026-03-03T08:05:00Z', '2026-03-03 08:05'],
    ['2026-03-03T08:05:00.123+00:00', '2026-03-03 08:05'],
    ['2026-03-03T08:05+01:00', '2026-03-03 08:05+01:00'],
    ['6 Feb 2026', '6 Feb 2026'],
    ['x'.repeat(100), 'x'.repeat(25)],
  ])('the date %s', (date, expected) => {
    expect(shortDate(date)).toBe(expected);
  });
});

type Schema = Readonly<Record<string, unknown>>;
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/schema/wirediff.duplicates-1.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** The schema with every object closed, so that a field that is not in it is seen. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)] as const);
  return Object.fromEntries('properties' in part ? [...entries, ['additionalProperties', false]] : entries);
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const validate = ajv.compile(closed({ ...schema, $id: 'closed-duplicates' }) as Schema);

const json = (duplicates: Duplicates) => [...duplicateRenderers.json(duplicates, style)].join('');

function errorsOf(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

describe('JSON', () => {
  test.each([
    ['families and series', told()],
    ['merged', told({ templates: 'merge', keep: 'longest' })],
    ['nothing', told({}, [])],
    ['trouble', { ...told(), trouble: [{ source: 'a.txt', message: 'is no text' }] }],
  ])('of %s is valid by its schema, with no field that is not in it', (_, duplicates) => {
    expect(errorsOf(json(duplicates))).toEqual([]);
  });

  test('a wrong one is told', () => {
    expect(errorsOf(json(told()).replace('"standing":"same"', '"standing":"equal"'))).not.toEqual([]);
    expect(errorsOf(json(told()).replace('"shared":', '"common":'))).not.toEqual([]);
  });

  test('the contract to the letter', () => {
    const parsed = JSON.parse(json(told())) as { options: object; articles: number; pairs: object[]; families: { members: object[] }[] };
    expect(Object.keys(parsed)).toEqual(['schema', 'version', 'options', 'articles', 'pairs', 'families', 'templates', 'trouble']);
    expect(parsed.options).toMatchObject({ resemblance: 0.5, containment: 0.8, shingle: 5 });
    expect(parsed.articles).toBe(9);
    expect(Object.keys(parsed.pairs[0]!)).toEqual(['left', 'right', 'resemblance', 'containment', 'shared']);
    expect(parsed.pairs[0]).toEqual({
      left: 'brief',
      right: 'copy',
      resemblance: 65 / 153,
      containment: { left: 1, right: 65 / 153 },
      shared: 65,
    });
    expect(Object.keys(parsed.families[0]!)).toEqual(['id', 'keep', 'by', 'members']);
    expect(parsed.families[0]!.members[0]).toMatchObject({ id: 'ferry', source: 'ferry', standing: 'kept' });
  });

  test('a pair, a family and a series stand on a line of their own', () => {
    const lines = json(told()).split('\n');
    expect(lines.filter((line) => line.startsWith('{"left":'))).toHaveLength(12);
    expect(lines.filter((line) => line.startsWith('{"id":'))).toHaveLength(2);
  });

  test('comes in pieces, none much larger than a family', () => {
    for (const piece of duplicateRenderers.json(told(), style)) expect(piece.length).toBeLessThan(4000);
  });

  test('of hostile ids is JSON', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (ids) => {
        const text = json(dedupe(ids.map((id) => ({ id, text: ferry, title: id, date: id, outlet: id }))));
        expect(errorsOf(text)).toEqual([]);
        const { families } = JSON.parse(text) as { families: { members: { id: string }[] }[] };
        expect(families[0]!.members.map(({ id }) => id).sort()).toEqual([...ids].sort());
      }),
    );
  });
});

const article = (id: string): Article => ({ id, source: id, date: id, words: 9, shingles: 5 });
const pairOf = (left: string, right: string): NearPair => ({
  left: article(left),
  right: article(right),
  figures: { resemblance: 2 / 3, containment: { left: 0.8, right: 0.8 } },
  shared: 4,
});

/** The cells of a table, read as RFC 4180 has them. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a table', () => {
  const { heading, lines } = pairRenderers.csv;
  const pair = lines();

  test('has a line of names and a line for each pair', () => {
    expect(heading).toBe(
      'left,right,resemblance,containment_left,containment_right,shared,left_source,right_source,left_date,right_date,left_title,right_title,left_outlet,right_outlet\r\n',
    );
    expect(pair(pairOf('a', 'b'))).toBe('a,b,0.6666666666666666,0.8,0.8,4,a,b,a,b,,,,\r\n');
  });

  test.each([
    ['=cmd()', `"'=cmd()"`],
    ['+1', `"'+1"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    [' =1', `"' =1"`],
    ['＝1', `"'＝1"`],
    ['a "quoted", one', '"a ""quoted"", one"'],
    ['two\nlines', '"two\nlines"'],
    ['a=b', 'a=b'],
    ['a;b', 'a;b'],
    ['a;=cmd', `"a;'=cmd"`],
    [`a;=cmd|'/c calc'!A0;b`, `"a;'=cmd|'/c calc'!A0;b"`],
    ['a; "=1', `"a;' ""=1"`],
    ['a\n-1', `"a\n'-1"`],
    ['a;;＝1', `"a;;'＝1"`],
    ['\u001b[31m', '␛[31m'],
    ['\u0000=1', '␀=1'],
  ])('%j is %j', (id, expected) => {
    expect(pair(pairOf(id, 'x')).startsWith(`${expected},x,`)).toBe(true);
  });

  test('no cell begins like a formula, every row has every cell, and what was safe is unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', "'", ' ', 'a', '1', '\u0000', 'é') }),
        (id) => {
          const [names, row] = cellsOf(heading + pair(pairOf(id, 'x')));
          expect(row).toHaveLength(names!.length);
          for (const cell of row!) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
          for (const part of row!.flatMap((cell) => cell.split(/[;\t\r\n]/).slice(1))) expect(part).not.toMatch(/^[\s"]*[=+\-@]/);
          if (/^[a1é][^;\t\r\n]*$/.test(id)) expect(row![0]).toBe(id.replaceAll('\u0000', '␀'));
        },
      ),
    );
  });
});

test('lines of pairs are those of the JSON', () => {
  const { heading, lines } = pairRenderers.ndjson;
  const pair = lines();
  expect(heading).toBe('');
  const read = [...told().pairs].map((each) => JSON.parse(pair(each)) as unknown);
  expect(read).toEqual((JSON.parse(json(told())) as { pairs: unknown[] }).pairs);
  expect(pair(pairOf('a\n', 'b'))).toMatch(/^[^\n]*\n$/);
});
