import { describe, expect, test } from '@jest/globals';
import { firstBehind, firstFrom } from '../../../src/labels/passage/places.js';

const stretches = [2, 5, 5, 9].map((end) => ({ end }));
const mentions = [0, 3, 8].map((from) => ({ from }));

describe('places among what stands in order', () => {
  test.each([
    [0, 0],
    [2, 1],
    [4, 1],
    [5, 3],
    [9, 4],
  ])('the first stretch that ends behind %p is number %p', (place, index) => {
    expect(firstBehind(stretches, place)).toBe(index);
    expect(firstBehind([], place)).toBe(0);
  });

  test.each([
    [0, 0],
    [1, 1],
    [3, 1],
    [4, 2],
    [9, 3],
  ])('the first mention from atom %p on is number %p', (atom, index) => {
    expect(firstFrom(mentions, atom)).toBe(index);
    expect(firstFrom([], atom)).toBe(0);
  });
});
