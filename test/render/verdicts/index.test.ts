import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseVerdict, Concern, Style, Verdict } from '../../../src/index.js';
import { verdictOf, verdictRenderers } from '../../../src/index.js';
import { schemaErrors } from '../../support/schema.js';
import { plainStyle as plain } from '../values.js';

/** What an article, a file's name or a manifest may hold to do harm where a verdict is printed. */
const hostile = `\u001b]0;x\u0007 ::error file=a::b %0A <b>&"'</b> ]]> # TODO SKIP \\ \u202e \n::stop-commands::x\r\n...\n--- \ufffe \ud800 {+x+} | \`\`\``;

const concern = (found: string): Concern => ({ subject: found, passage: 3, found, right: { file: found, line: 7 } });

const broken = (text: string, concerns: readonly Concern[]): CaseVerdict => ({
  name: text,
  kind: 'pair',
  articles: [text, text],
  state: 'broken',
  outcomes: [
    { state: 'kept', expectation: 'moved: 0' },
    { state: 'broken', expectation: text, place: { file: text, line: 2 }, expected: text, found: text, concerns },
  ],
});

const everything = (text: string): Verdict =>
  verdictOf(
    [
      { name: text, kind: 'pair', articles: [text, text], state: 'kept', outcomes: [], baseline: { file: text, state: 'written' } },
      broken(text, [concern(text), { subject: text, expected: text, found: `${text}!` }]),
      { name: text, kind: 'collection', articles: [], state: 'trouble', trouble: { subject: text, problem: text, remedy: text } },
      { name: text, kind: 'pair', articles: [], state: 'skipped' },
    ],
    [{ subject: text, problem: text, remedy: text, place: { file: text, line: 3 } }],
    [{ file: text, removed: false }],
  );

const print: Readonly<Record<keyof typeof verdictRenderers, (verdict: Verdict, style: Style) => string>> = verdictRenderers;
const formats = Object.keys(print) as (keyof typeof print)[];

describe('untrusted text never acts', () => {
  test.each(formats)('in %s', (format) => {
    const text = print[format](everything(hostile), plain);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\u202e/u);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('as a workflow command: every line is one of ours, and the last the totals', () => {
    const lines = print.github(everything(hostile), plain).trimEnd().split('\n');
    for (const line of lines.slice(0, -1))
      expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]*,)?(?:line=\d+,)?title=[^,:]*::[^\r\n]*$/);
    expect(lines.at(-1)).toMatch(/^4 cases: /);
    expect(lines.join('')).not.toMatch(/%(?!25|0D|0A|3A|2C)/);
  });

  test('as XML', () => {
    const text = print.junit(everything(hostile), plain);
    expect(text).not.toMatch(/^\s*(?:::|\.\.\.|---)/m);
    expect(
      text
        .match(/<\/?\w+/g)
        ?.map((tag) => tag.replace(/^<\/?/, ''))
        .sort(),
    ).toEqual(
      [
        ...['testsuites', 'testsuites', 'testsuite', 'testsuite', 'error', 'error', 'failure', 'failure', 'skipped', 'skipped'],
        ...Array.from({ length: 11 }, () => 'testcase'),
      ].sort(),
    );
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)|[\ufffe\uffff]/);
  });

  test('as TAP: five points, no directive but ours, no document but ours', () => {
    const lines = print.tap(everything(hostile), plain).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..5']);
    const points = lines.filter((line) => /^(?:not )?ok /.test(line));
    expect(points).toHaveLength(5);
    expect(points.filter((line) => /(?<!\\)#/.test(line))).toEqual([expect.stringMatching(/ # SKIP not looked at$/)]);
    expect(lines.filter((line) => line.trim() === '---')).toHaveLength(4);
    expect(lines.every((line) => /^(?:TAP|\d|not ok|ok|#| {2})/.test(line))).toBe(true);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const format of ['terminal', 'github', 'tap', 'junit'] as const)
          expect(print[format](everything(text), plain)).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
      }),
    );
  });
});

test('JSON is as the schema says, and keeps every text', () => {
  const report = JSON.parse(print.json(everything(hostile), plain));
  expect(schemaErrors('verdict', report)).toEqual([]);
  expect(report.cases[1].expectations[1].found.replaceAll('\ud800', '')).toBe(hostile.replaceAll('\ud800', ''));
  expect(report.summary).toEqual({
    kept: false,
    cases: { kept: 1, broken: 1, trouble: 1, skipped: 1 },
    expectations: { kept: 1, broken: 1 },
    baselines: { written: 1, rewritten: 0, stale: 1 },
  });
});

describe('a broken case is no wall of text', () => {
  const long = `${'word '.repeat(200)}[-old-]{+new+}${' word'.repeat(200)}`;
  const verdict = verdictOf([
    broken(
      'a',
      Array.from({ length: 60 }, () => ({ ...concern(long), subject: 'graf 3', right: { file: 'right.txt', line: 7 } })),
    ),
  ]);

  test.each(formats.filter((format) => format !== 'json'))('in %s', (format) => {
    const text = print[format](verdict, plain);
    expect(text.length).toBeLessThan(4000);
    expect(text).toContain('[-old-]{+new+}');
    expect(text).toContain('…');
  });

  test('and what is left out is counted', () => {
    expect(print.terminal(verdict, plain)).toContain('and 55 more');
    expect(print.junit(verdict, plain)).toContain('and 55 more');
  });

  test('but JSON has everything', () => {
    expect(JSON.parse(print.json(verdict, plain)).cases[0].expectations[1].concerns).toHaveLength(60);
  });
});

test('two texts that differ late are cut where they differ', () => {
  const start = 'The same words stand at the head of both and go on for a while. '.repeat(10);
  const one = { subject: 'graf 3', expected: `${start}Then it rained.`, found: `${start}Then it snowed.` };
  const text = print.terminal(verdictOf([broken('a', [one])]), { ...plain, width: 200 });
  expect(text).toContain('Then it rained.');
  expect(text).toContain('Then it snowed.');
});

test.each([20, 40, 80, 200])('lines fit into %d columns where they can', (width) => {
  const text = print.terminal(everything('fixtures/pairs/a case with a long name of many words'), { ...plain, width });
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(Math.max(width, 32));
});

test('nothing to tell is told', () => {
  for (const format of formats) expect(print[format](verdictOf([]), plain)).toContain(format === 'json' ? '"cases": []' : '0');
});

describe('a case that was held in part only', () => {
  const unheld = { languages: 'German', withheld: ['negation'], partly: ['number'] } as const;
  const verdict = (state: 'kept' | 'broken') =>
    verdictOf([
      {
        name: 'crash',
        kind: 'pair',
        articles: ['a.txt', 'b.txt'],
        state,
        outcomes: [
          { state: 'kept', expectation: 'no: number', place: { file: 'gate.yml', line: 6 }, unheld: { ...unheld, withheld: [] } },
          { state: 'kept', expectation: 'no: negation', unheld: { ...unheld, partly: [] } },
        ],
      },
    ]);
  const words = 'held in part only (German: no rules for negation; number only in part): no: number; no: negation';
  const flat = (text: string) => text.replace(/\s+/g, ' ');

  test.each(['kept', 'broken'] as const)('says so, %s, in every format', (state) => {
    for (const format of ['terminal', 'tap', 'junit', 'markdown', 'github'] as const)
      expect(flat(print[format](verdict(state), plain))).toContain(words);
    expect(print.github(verdict(state), plain)).toContain('::warning file=gate.yml,line=6,title=crash::held in part only');
    const record = JSON.parse(print.json(verdict(state), plain));
    expect(record.cases[0].expectations[1].unheld).toEqual({ ...unheld, partly: [] });
    expect(schemaErrors('verdict', record)).toEqual([]);
  });

  test('is kept, counted, and told where only what is broken is', () => {
    const text = print.terminal(verdict('kept'), { ...plain, broken: true } as Style);
    expect(flat(text)).toContain(`kept crash ${words}`);
    expect(text).toContain('1 case: 1 kept; 1 case held in part only');
  });
});
