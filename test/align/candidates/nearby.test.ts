import { expect, test } from '@jest/globals';
import type { Free } from '../../../src/align/candidates/candidates.js';
import { nearby } from '../../../src/align/candidates/nearby.js';
import type { Ties } from '../../../src/align/ties.js';
import { listed, tiesOf } from '../support.js';

type Pair = [number, number];
const all = { left: () => true, right: () => true };
const found = (ties: Ties, free: Free) => listed(nearby(ties, free));
const of = (pairs: readonly (readonly [number, number])[], left: number) => pairs.filter(([l]) => l === left).map(([, r]) => r);

test('a unit without a counterpart looks beside those of its neighbours', () => {
  const ties: Pair[] = Array.from({ length: 40 }, (_, k): Pair => [k, k]).filter(([k]) => k !== 20);
  const places = of(found(tiesOf(40, 40, ties), all), 20);
  expect(places).toContain(20);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(16);
  expect(Math.max(...places)).toBeLessThanOrEqual(24);
});

test('and where it would be if they went on as far', () => {
  // Left 5 to 14 stand alone behind the tie of 4 and 24.
  const places = of(found(tiesOf(15, 40, [[4, 24]]), all), 14);
  expect(places).toContain(34);
  expect(places).toContain(24);
});

test('at the head and the end it looks at the head and the end', () => {
  const pairs = found(tiesOf(30, 30, [[15, 15]]), all);
  expect(of(pairs, 0)).toContain(0);
  expect(of(pairs, 29)).toContain(29);
  expect(of(pairs, 0)).not.toContain(29);
});

test('units that have counterparts do not look, and what has an equal is not looked at', () => {
  const ties: Pair[] = [
    [0, 0],
    [2, 2],
  ];
  expect(of(found(tiesOf(3, 3, ties), all), 1).sort()).toEqual([0, 1, 2]);
  const pairs = found(tiesOf(3, 3, ties), { left: (l) => l === 1, right: (r) => r === 1 });
  expect(pairs.every(([l, r]) => l === 1 || r === 1)).toBe(true);
  expect(of(pairs, 1)).toEqual([1]);
});

test('of empty sides there is nothing', () => {
  expect(found(tiesOf(0, 0, []), all)).toEqual([]);
  expect(found(tiesOf(2, 0, []), all)).toEqual([]);
});
