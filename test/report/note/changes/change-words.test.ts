import { describe, expect, test } from '@jest/globals';
import { changeWords } from '../../../../src/report/note/changes/change-words.js';

describe('changes in words', () => {
  const change = (left: string, right: string, severity: 0 | 1 | 2 | 3 = 3) => ({
    left: { text: left },
    right: { text: right },
    severity,
    labels: [],
  });

  test.each([
    [[change('5', '12')], ' with "12" for "5"'],
    [[change('', 'not')], ', adding "not"'],
    [[change('not', '')], ', dropping "not"'],
    [[change('5', '12'), change('', 'not'), change('Minsk', '')], ' with "12" for "5", adding "not", dropping "Minsk"'],
    [[change('5', '12'), change('5', '12')], ' with "12" for "5"'],
    [[change('5', '12'), change('rose', 'went up', 1)], ' with "12" for "5", also reworded'],
    [[change('5', '12'), change(',', '', 0)], ' with "12" for "5"'],
    [
      [change('5', '12'), change('', 'A queue of trucks reached the motorway.', 2)],
      ' with "12" for "5", also adding "A queue of trucks reached the motorway."',
    ],
    [
      [change('', 'not'), change(', its first since 2019', '', 2), change('', 'He smiled.', 2), change('rose', 'went up', 1)],
      ', adding "not", also dropping "its first since 2019", and 1 more',
    ],
    [
      [change('5', '12'), change('the old bridge', 'a ferry that sails at noon', 2)],
      ' with "12" for "5", also with "a ferry that sails at noon" for "the old bridge"',
    ],
    [
      [change('1', '2'), change('3', '4'), change('5', '6'), change('7', '8')],
      ' with "2" for "1", "4" for "3" and "6" for "5", and 1 more',
    ],
    [[change(',', '.'), change('she said.', '')], ', dropping "she said."'],
    [[change('," she said. "', '.')], ', dropping "she said."'],
    [[change('', '"')], ', quotation marks added'],
    [[change('“', '')], ', quotation marks dropped'],
    [[change('”.', '.”')], ', punctuation changed'],
    [[change(',', '', 0)], ''],
    [[], ''],
  ])('case %#', (changes, words) => {
    expect(changeWords(changes)).toBe(words);
  });
});
