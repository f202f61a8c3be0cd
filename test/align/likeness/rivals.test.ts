import { expect, test } from '@jest/globals';
import { Rivals } from '../../../src/align/likeness/rivals.js';
import { tiesOf } from '../support.js';

type Pair = readonly [left: number, right: number, dice: number];
const rivalsOf = (...pairs: Pair[]) =>
  new Rivals({ left: pairs.map(([left]) => left), right: pairs.map(([, right]) => right), dice: pairs.map(([, , dice]) => dice) });

const asked: Pair = [0, 0, 0.5];
const rivals = rivalsOf(asked, [0, 1, 0.3], [1, 0, 0.4], [1, 1, 0.9]);

test('the likest of either unit is the rival; pairs of other units are none', () => {
  expect(rivals.likest(0, tiesOf(2, 2, []), false, false)).toBe(0.4);
});

test('a pair without rivals has none', () => {
  expect(rivalsOf(asked).likest(0, tiesOf(2, 2, []), false, false)).toBe(0);
});

test('a rival that has another counterpart is out of the race', () => {
  const ties = tiesOf(2, 3, [[1, 2]]);
  expect(rivals.likest(0, ties, false, false)).toBe(0.3);
});

test.each([
  ['of the left unit', [0, 1, 0.5], [1, 1]],
  ['of the right unit', [1, 0, 0.5], [1, 1]],
] as const)('but not one that is as like: %s', (_, rival, tie) => {
  expect(rivalsOf(asked, rival).likest(0, tiesOf(2, 2, [tie]), false, false)).toBe(0.5);
});

test('a unit that has its counterpart is not looking for another', () => {
  const ties = tiesOf(2, 3, [[0, 2]]);
  expect(rivals.likest(0, ties, true, false)).toBe(0.4);
  expect(rivals.likest(0, ties, false, true)).toBe(0.3);
});
