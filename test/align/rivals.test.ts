import { expect, test } from '@jest/globals';
import type { Evidence } from '../../src/align/evidence.js';
import { Rivals } from '../../src/align/rivals.js';
import { tiesOf } from './support.js';

const pair = (left: number, right: number, dice: number): Evidence => ({ left, right, dice, contained: dice, run: 0, logOdds: 0 });
const [asked, ofLeft, ofRight, other] = [pair(0, 0, 0.5), pair(0, 1, 0.3), pair(1, 0, 0.4), pair(1, 1, 0.9)];
const rivals = new Rivals([asked, ofLeft, ofRight, other]);

test('the likest of either unit is the rival; pairs of other units are none', () => {
  expect(rivals.likest(asked, tiesOf(2, 2, []), false, false)).toBe(0.4);
});

test('a pair without rivals has none', () => {
  expect(new Rivals([asked]).likest(asked, tiesOf(2, 2, []), false, false)).toBe(0);
});

test('a rival that has another counterpart is out of the race', () => {
  const ties = tiesOf(2, 3, [[1, 2]]);
  expect(rivals.likest(asked, ties, false, false)).toBe(0.3);
});

test.each([
  ['of the left unit', pair(0, 1, 0.5), [1, 1]],
  ['of the right unit', pair(1, 0, 0.5), [1, 1]],
] as const)('but not one that is as like: %s', (_, rival, tie) => {
  expect(new Rivals([asked, rival]).likest(asked, tiesOf(2, 2, [tie]), false, false)).toBe(0.5);
});

test('a unit that has its counterpart is not looking for another', () => {
  const ties = tiesOf(2, 3, [[0, 2]]);
  expect(rivals.likest(asked, ties, true, false)).toBe(0.4);
  expect(rivals.likest(asked, ties, false, true)).toBe(0.3);
});
