import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml } from '../../../src/cli/commands/check/yaml.js';
import { compare, expectationsOf, hold, load, parseBaseline, readManifest, readRules, Trouble, writeBaseline } from '../../../src/index.js';

/** What people and programs write, and what they write wrongly. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('same', 'no', 'some', 'labels', 'maxSeverity', 'moved', 'containment', 'left', 'right', 'fields'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('cases', 'folders', 'expect', 'options', 'families', 'articles', 'baseline', 'name', 'unit', '__proto__'),
  },
  { weight: 3, arbitrary: fc.constantFrom('at least 0.8', 'none', 'number', '>= 3', '-1', '1e999', 'true', 'null', '~', '.inf', '*', '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    word,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 4 }),
  ),
})).value;

const yaml = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ': ',
          '\n',
          '\n  ',
          '\n- ',
          '[',
          ']',
          '{',
          '}',
          ',',
          '&a ',
          '*a',
          '!!x ',
          '|',
          '"',
          "'",
          '#',
          '---\n',
          '\t',
          '<<: ',
        ),
      },
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const pair = await Promise.all(
  ['Five men died in the flood, officials said.\n\nRain will go on.', 'Six men died in the flood, officials said.\n\nRain will go on.'].map(
    (text) => load(new TextEncoder().encode(text), 'x.txt'),
  ),
);
const comparison = compare(pair[0]!, pair[1]!);
const baseline = writeBaseline(comparison);

/** Does what may fail for the user's sake, and for no other. */
function onlyTrouble(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    expect(error.message).not.toMatch(/undefined|\[object/);
  }
}

describe('whatever is written', () => {
  test('in a program is what is expected, or trouble', () => {
    fc.assert(
      fc.property(value, (written) => onlyTrouble(() => hold(comparison, expectationsOf(written)))),
      { numRuns: 1000 },
    );
  });

  test('in YAML is a sheet, or a mistake with its line', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const sheet = readYaml(text);
        if (!sheet) return;
        if (sheet.kind === 'mistake') {
          expect(sheet.problem).not.toContain('\n');
          return;
        }
        for (const { subject, problem } of [...readRules(sheet, 'f').trouble, ...readManifest(sheet, 'f').trouble]) {
          expect(subject).toMatch(/^f(?::\d+)?$/);
          expect(problem).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('into a baseline is a baseline, or trouble', () => {
    const place = fc.nat(baseline.length);
    fc.assert(
      fc.property(
        place,
        place,
        fc.oneof(word, fc.constantFrom('\n', ' ', '~', '=', '>', '|', ';', '[-', '+}', '\\', ':', '->')),
        (from, length, text) => {
          const changed = baseline.slice(0, from) + text + baseline.slice(from + (length % 9));
          onlyTrouble(() => {
            hold(comparison, [{ kind: 'baseline', written: 'baseline', baseline: parseBaseline(changed, 'b') }]);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
