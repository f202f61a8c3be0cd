import { expect, test } from '@jest/globals';
import { distanceBetween } from '../../../src/dedupe/templates/distance.js';

test.each([
  ['2026-04-19T08:10Z', '2026-04-19T16:10Z', 'hours'],
  ['2026-04-19T22:10Z', '2026-04-20T06:00Z', 'hours'],
  ['2026-04-19T18:00Z', '2026-04-20T18:00Z', 'unknown'],
  ['2026-04-19', '2026-04-19T23:00Z', 'hours'],
  ['2026-04-19', '2026-04-20', 'unknown'],
  ['2026-04-19', '2026-04-21T08:00Z', 'days'],
  ['2026-04-19T08:10Z', '2026-07-19T08:10Z', 'days'],
  ['1776586200', '1776590000000', 'hours'],
  ['06/02/2026', '06/02/2026', 'unknown'],
  ['2026-04-19', undefined, 'unknown'],
] as const)('%s, %s: %s', (left, right, distance) => {
  expect(distanceBetween(left, right)).toBe(distance);
  expect(distanceBetween(right, left)).toBe(distance);
});
