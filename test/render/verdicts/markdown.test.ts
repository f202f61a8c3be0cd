import { describe, expect, test } from '@jest/globals';
import type { CaseVerdict, Verdict } from '../../../src/model.js';
import { verdictMarkdown } from '../../../src/render/verdicts/markdown.js';

const kept = (name: string): CaseVerdict => ({ name, kind: 'pair', articles: [], state: 'kept', outcomes: [] });

function broken(name: string, found = 'graf 3'): CaseVerdict {
  const place = { file: `${name}/right.txt`, line: 5 };
  return {
    name,
    kind: 'pair',
    articles: [],
    state: 'broken',
    outcomes: [
      { state: 'kept', expectation: 'moved: 0' },
      {
        state: 'broken',
        expectation: 'no: number',
        place: { file: `${name}/expected.yml`, line: 1 },
        expected: 'none',
        found: '1',
        concerns: [{ subject: 'graf 3 → graf 3', found, right: place }],
      },
    ],
  };
}

function verdictOf(cases: readonly CaseVerdict[], more: Partial<Verdict> = {}): Verdict {
  const count = (state: CaseVerdict['state']) => cases.filter((one) => one.state === state).length;
  return {
    schema: 'wirediff.verdict/1',
    version: '0.0.0',
    cases,
    trouble: [],
    stale: [],
    summary: {
      kept: count('broken') + count('trouble') === 0,
      cases: { kept: count('kept'), broken: count('broken'), trouble: count('trouble'), skipped: count('skipped') },
      expectations: { kept: 0, broken: count('broken') },
      baselines: { written: 0, rewritten: 0, stale: 0 },
    },
    ...more,
  };
}

describe('a verdict in Markdown', () => {
  test('tells what is broken, and folds away what is kept', () => {
    expect(verdictMarkdown(verdictOf([kept('a'), broken('b', 'killing [-5-]{+12+}')]))).toBe(`## wirediff check: not as expected

2 cases: 1 kept, 1 broken.

### \`b\`

\`\`\`text
expected no: number (b/expected.yml:1)
  found 1
  b/right.txt:5 graf 3 → graf 3: killing [-5-]{+12+}
\`\`\`

<details><summary>1 case kept</summary>

- \`a\`

</details>
`);
  });

  test('says so when everything is as expected', () => {
    expect(verdictMarkdown(verdictOf([kept('a')]))).toMatch(/^## wirediff check: everything as expected\n\n1 case: 1 kept\.\n/);
    expect(verdictMarkdown(verdictOf([]))).toBe('## wirediff check: everything as expected\n\n0 cases.\n');
  });

  test('lets no mark-up of an article or a name act', () => {
    const text = verdictMarkdown(verdictOf([broken('x`</details>', 'a ```\n<img src=x> ~~~ b')]));
    expect(text).toContain('### ``x`</details>``');
    const fences = text.split('\n').filter((line) => /^`{3,}(text)?$/.test(line));
    expect(fences).toEqual(['````text', '````']);
    expect(text.split('\n').filter((line) => line.includes('<img'))).toEqual([
      expect.stringMatching(/^ {2}x`<\/details>\/right\.txt:5 graf 3/),
    ]);
  });

  test('tells of what could not be read, and of baselines without articles', () => {
    const trouble = [{ subject: 'wirediff.check.yml', problem: 'is no YAML', remedy: 'look at line 3' }];
    const text = verdictMarkdown(verdictOf([], { trouble, stale: [{ file: 'old/expected.wirediff', removed: false }] }));
    expect(text).toContain('### Could not be read\n\n- `wirediff.check.yml: is no YAML; look at line 3`\n');
    expect(text).toContain(
      '### Baselines without articles\n\n- `old/expected.wirediff: its articles are gone; remove it, or use --update`\n',
    );
  });

  test('stays within what a page can show', () => {
    const cases = Array.from({ length: 5000 }, (_, n) => (n % 2 ? kept(`${n}`) : broken(`${n}`, 'x'.repeat(10_000))));
    const text = verdictMarkdown(verdictOf(cases));
    expect(text.length).toBeLessThan(2 ** 20);
    expect(text).toContain('\n\nand 2,400 more.\n\n');
    expect(text).toContain('- and 2,400 more\n');
  });
});
