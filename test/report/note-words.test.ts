import { describe, expect, test } from '@jest/globals';
import { changeWords } from '../../src/report/note/changes.js';
import { firstOf, quoted } from '../../src/report/note/quoting.js';
import { grafWords, sheetOf } from '../../src/report/note/sheet.js';
import { enumerate } from '../../src/text/lists.js';
import { documentOf } from '../render/values.js';

test.each([
  [[], undefined, []],
  [[3], undefined, ['graf 3']],
  [[3, 4], undefined, ['grafs 3-4']],
  [[1, 3, 4, 7], undefined, ['grafs 1, 3-4, 7']],
  [[5, 6, 7], 7, ['graf 5 to end']],
  [[7], 7, ['graf 7']],
  [[1, 5, 6, 7], 7, ['grafs 1, 5 to end']],
  [[1, 2, 3], 7, ['grafs 1-3']],
  [[1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 20], 20, ['grafs 1, 3, 5, 7, 9, 11, 13, 15 and 3 more']],
])('%j of %j are %j', (numbers, last, words) => {
  expect(grafWords(numbers, last)).toEqual(words);
});

test('other parts go by their names', () => {
  const sheet = sheetOf(documentOf('a', [['headline', 'A'], ['crosshead', 'B'], 'One.', ['crosshead', 'C'], 'Two.']));
  expect(sheet.words([0, 1, 2, 3, 4])).toBe('headline, crossheads, grafs 1-2');
  expect(sheet.words([3])).toBe('crosshead');
  expect(sheet.last).toBe(2);
});

describe('quoting', () => {
  test.each([
    ['12', '"12"'],
    [', which was shut, ', '"which was shut"'],
    ['“We go,” he said', `"'We go,' he said"`],
    ['one  two\nthree', '"one two three"'],
    [' , ', '","'],
    ['a b c d e f g h i j k', '"a b c d e f g h i j…"'],
    ['a b c d e f g h i j, k', '"a b c d e f g h i j…"'],
    ['市'.repeat(100), `"${'市'.repeat(80)}…"`],
    ['😀'.repeat(90), `"${'😀'.repeat(80)}…"`],
  ])('%j is %s', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  test('names in a row', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(firstOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
    expect(firstOf(['a', 'b'], 2)).toBe('a and b');
  });
});

describe('changes in words', () => {
  const change = (left: string, right: string, severity: 0 | 1 | 2 | 3 = 3) => ({ left, right, severity, labels: [] });

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
    [[change(',', '', 0)], ''],
    [[], ''],
  ])('case %#', (changes, words) => {
    expect(changeWords(changes)).toBe(words);
  });
});
