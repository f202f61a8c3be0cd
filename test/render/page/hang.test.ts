import { expect, test } from '@jest/globals';
import { hung } from '../../../src/render/page/hang.js';
import { ink, plainText } from '../../../src/render/page/ink.js';

const lines = (text: string, width: number) => hung([ink('alarm', '!'), ink('plain', ' ')], [ink('plain', text)], width);

test('text hangs under its lead', () => {
  expect(lines('one two three', 9).map(plainText)).toEqual(['! one two', '  three']);
});

test('the ink of the lead is on its line alone', () => {
  expect(lines('one two three', 9).map((line) => line.some((run) => run.ink === 'alarm'))).toEqual([true, false]);
});

test('a lead without text stands alone', () => {
  expect(lines('', 9).map(plainText)).toEqual(['! ']);
});
