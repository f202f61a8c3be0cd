import { describe, expect, test } from '@jest/globals';
import { boundOf, impossible, isWithin } from '../../../src/check/reading/bounds.js';

describe('a bound', () => {
  test.each([
    ['3', [3], [2.99, 3.01]],
    ['= 3', [3], [2]],
    ['>= 0.8', [0.8, 1], [0.7999]],
    ['>=0.8', [0.8], [0.7]],
    ['at least 0.8', [0.8], [0.7999]],
    ['At  least 0.8', [0.8], [0.7]],
    ['<= 3', [0, 3], [4]],
    ['at most 3', [3], [4]],
    ['> 0.5', [0.51], [0.5]],
    ['more than 2', [3], [2]],
    ['above 0.5', [0.6], [0.5]],
    ['< 0.5', [0.4999], [0.5]],
    ['below 0.5', [0], [0.5]],
    ['fewer than 3', [2], [3]],
    ['0.4 to 0.6', [0.4, 0.5, 0.6], [0.39, 0.61]],
    ['none', [0], [1]],
    ['some', [1, 0.0001], [0]],
  ])('%s', (text, within, without) => {
    const bound = boundOf(text)!;
    for (const value of within) expect([value, isWithin(value, bound)]).toEqual([value, true]);
    for (const value of without) expect([value, isWithin(value, bound)]).toEqual([value, false]);
  });

  test.each(['', 'lots', 'at mots 3', '-1', '> -1', '3 4', '0.8 to', '1e3', '0x10', '.5', '5.', '=> 3', 'NaN', 'at least'])(
    '`%s` is none',
    (text) => {
      expect(boundOf(text)).toBeUndefined();
    },
  );

  test.each([
    ['at least 1.2', 1],
    ['1.01', 1],
    ['0.5 to 1.5', 1],
    ['0.6 to 0.4', 1],
    ['below 0', 1],
    ['above 1', 1],
    ['3 to 2', Number.POSITIVE_INFINITY],
    ['less than 0', Number.POSITIVE_INFINITY],
  ])('%s can be no figure up to %d', (text, highest) => {
    expect(impossible(boundOf(text)!, highest)).toBeDefined();
  });

  test.each([
    ['at least 1', 1],
    ['0 to 1', 1],
    ['above 0', 1],
    ['below 1', 1],
    ['at most 0', 1],
    ['at least 1000', Number.POSITIVE_INFINITY],
  ])('%s can be a figure up to %d', (text, highest) => {
    expect(impossible(boundOf(text)!, highest)).toBeUndefined();
  });
});
