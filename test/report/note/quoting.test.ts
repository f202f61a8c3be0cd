import { describe, expect, test } from '@jest/globals';
import { firstOf, quoted } from '../../../src/report/note/quoting.js';
import { cpuTime } from '../../support/cpu.js';

describe('quoting', () => {
  test.each([
    ['12', '"12"'],
    [', which was shut, ', '"which was shut"'],
    ['“We go,” he said', `"'We go,' he said"`],
    ['one  two\nthree', '"one two three"'],
    [' , ', '","'],
    ['. We never gave up', '"We never gave up"'],
    ['" the mayor wrote. "', '"the mayor wrote."'],
    ['would come "', '"would come"'],
    ['It was a win," he said', `"It was a win,' he said"`],
    ['"We go', '"We go"'],
    ['a b c d e f g h i j k', '"a b c d e f g h i j…"'],
    ['a b c d e f g h i j, k', '"a b c d e f g h i j…"'],
    ['市'.repeat(100), `"${'市'.repeat(80)}…"`],
    ['😀'.repeat(90), `"${'😀'.repeat(80)}…"`],
  ])('%j is %s', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  test('the first of some names', () => {
    expect(firstOf(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
    expect(firstOf(['a', 'b'], 2)).toBe('a and b');
  });
});

test.each(['—', ' '])('a rule of %j takes little time', (mark) => {
  expect(cpuTime(() => quoted(`"${mark.repeat(200_000)}x${mark.repeat(200_000)}y`))).toBeLessThan(1000);
});
