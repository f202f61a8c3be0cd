import { expect, test } from '@jest/globals';
import { ItemReader } from '../../../src/dedupe/items/reader.js';
import { isSameFigure, isSameName } from '../../../src/dedupe/templates/same.js';

const figure = (text: string) => new ItemReader().read(text).at(0);

test.each([
  ['9.7 mln', '9,729,000', true],
  ['seven million', '7,242,117', true],
  ['10km', '10 km', true],
  ['$7million', '$7 million', true],
  ['8,549,182', '8,459,182', false],
  ['5', '12', false],
  ['1.5', '15', false],
  ['4,112.36', '4,157.60', false],
  ['0', '0.4', false],
  ['12th', 'F-16', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isSameFigure(figure(one), figure(other))).toBe(expected);
  expect(isSameFigure(figure(other), figure(one))).toBe(expected);
});

test.each([
  ['pacific corp', 'chicago pacific corp', true],
  ['kapnick', 'kapnik', true],
  ['kessel bank', 'bayline', false],
  ['optical co', 'real estate co', false],
  ['moe', 'ingrid moe', true],
])('%s and %s: %s', (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
  expect(isSameName(other, one)).toBe(expected);
});
