import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differencesOf } from '../../../src/check/baseline/differences.js';
import { parseBaseline } from '../../../src/check/baseline/parse.js';
import { readPieces, tidyPieces, writePieces } from '../../../src/check/baseline/pieces.js';
import { printBaseline } from '../../../src/check/baseline/print.js';
import { baselineOf } from '../../../src/check/baseline/record.js';
import { type Baseline, compare, type Label, type Stretch, Trouble } from '../../../src/index.js';
import { labelOrder } from '../../../src/text/labels.js';
import { read } from '../../support/articles.js';
import { fixturePairs, loadPair } from '../../support/fixtures.js';
import { junkPair } from '../../support/stories.js';

async function recorded(left: string, right: string, unit: 'paragraph' | 'sentence' = 'paragraph'): Promise<Baseline> {
  return baselineOf(compare(await read(left, 'left.txt'), await read(right, 'right.txt'), { unit }));
}

/** What a text of a hostile article may hold: marks, escapes, breaks, blanks of every kind, what acts or hides. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '[-',
          '-]',
          '{+',
          '+}',
          '[',
          ']',
          '{',
          '}',
          '-',
          '+',
          '\\',
          '\\u{41}',
          '\\[-',
          '¶',
          '¶¶',
          '␠',
          '⍽',
          '|',
          ';',
          ':',
          '#',
          '->',
          '=',
        ],
        ...[
          ' ',
          '  ',
          '\n',
          '\t',
          '\u00a0',
          '\u2009',
          '\u00ad',
          '\ufeff',
          '\u2028',
          '\u0085',
          '\u001b[31m',
          '\u202e',
          '\u200d',
          '\u0301',
          'e',
          'é',
        ],
        ...['\ud800', '\udc00', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧', 'word', 'می‌شود', '市议会'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const labels: fc.Arbitrary<Label[]> = fc.uniqueArray(fc.constantFrom(...labelOrder), { maxLength: 3 });

const stretch: fc.Arbitrary<Stretch> = fc.oneof(
  fc.record({ kind: fc.constant('same' as const), text: hostile }),
  fc.record({ kind: fc.constant('edit' as const), left: hostile, right: hostile, labels }),
  fc.record({ kind: fc.constant('break' as const), side: fc.constantFrom('left', 'right', 'both', 'copy') }),
);

const labelsOf = (pieces: readonly Stretch[]) => pieces.flatMap((piece) => (piece.kind === 'edit' ? [piece.labels] : []));

describe('a text with its edits', () => {
  test('is read back as it was written, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (pieces) => {
        const tidy = tidyPieces(pieces);
        expect(readPieces(writePieces(tidy), labelsOf(tidy))).toEqual(tidy);
      }),
      { numRuns: 2000 },
    );
  });

  test('is tidy once it was tidied', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (pieces) => {
        expect(tidyPieces(tidyPieces(pieces))).toEqual(tidyPieces(pieces));
      }),
      { numRuns: 1000 },
    );
  });

  test('holds nothing that acts on a terminal or hides', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (pieces) => {
        expect(writePieces(tidyPieces(pieces))).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u206f\ufeff]/u);
      }),
    );
  });
});

describe('a baseline', () => {
  test('is read back as it was printed, for two articles of anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(junkPair, fc.constantFrom('paragraph', 'sentence'), async ([left, right], unit) => {
        const found = await recorded(`a\n\n${left}`, `a\n\n${right}`, unit as 'paragraph');
        expect(parseBaseline(printBaseline(found), 'x')).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  test.each(fixturePairs)('of $name is read back as it was printed', async (pair) => {
    const [left, right] = await loadPair(pair);
    for (const unit of ['paragraph', 'sentence'] as const) {
      const found = baselineOf(compare(left, right, { unit }));
      expect(parseBaseline(printBaseline(found), 'x')).toEqual(found);
      expect(differencesOf(found, found)).toEqual([]);
    }
  });
});

test('Trouble is what a broken baseline gives', () => {
  expect(() => parseBaseline('', 'x')).toThrow(Trouble);
});
