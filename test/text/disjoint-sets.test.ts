import { expect, test } from '@jest/globals';
import { DisjointSets } from '../../src/text/disjoint-sets.js';

test('joining tells whether there was something to join', () => {
  const sets = new DisjointSets(4);
  expect([sets.join(0, 1), sets.join(2, 3), sets.join(1, 0), sets.join(3, 1), sets.join(0, 2)]).toEqual([true, true, false, true, false]);
  expect([0, 1, 2, 3].map((one) => sets.rootOf(one))).toEqual([0, 0, 0, 0]);
});

test('numbers that nothing joins are sets of their own', () => {
  const sets = new DisjointSets(3);
  sets.join(2, 1);
  expect([0, 1, 2].map((one) => sets.rootOf(one))).toEqual([0, 1, 1]);
});
