import { describe, expect, test } from '@jest/globals';
import { withResetFigures } from '../../../../src/report/note/changes/reset.js';

describe('figures that were set anew at another place', () => {
  const change = (left: string, right: string, severity: 0 | 1 | 2 | 3 = 3) => ({
    left: { text: left },
    right: { text: right },
    severity,
    labels: [],
  });
  const words = (...changes: readonly ReturnType<typeof change>[]) =>
    withResetFigures(changes).map(({ left, right }) => [left.text, right.text]);

  test('are one change by the word that both stand beside', () => {
    expect(words(change('kills 4', ''), change('', 'kills 66'))).toEqual([['4', '66']]);
    expect(words(change('', 'two dead'), change('', 'by night'), change('five dead', ''))).toEqual([
      ['', 'by night'],
      ['five', 'two'],
    ]);
    expect(words(change('A magnitude 6.1', 'An', 1), change('', 'of magnitude 5.9'))).toEqual([['6.1', '5.9']]);
  });

  test.each([
    ['beside other words', [change('kills 4', ''), change('', 'hurts 66')]],
    ['that are the same', [change('kills 4', ''), change('', 'kills 4')]],
    ['where others stand for them', [change('kills 4', 'kills 5'), change('', 'kills 66')]],
    ['that are no facts', [change('kills 4', '', 1), change('', 'kills 66', 1)]],
    ['alone', [change('kills 4', '')]],
  ])('are not one: %s', (_, changes) => {
    expect(withResetFigures(changes)).toEqual(changes);
  });
});
