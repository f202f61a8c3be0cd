import { describe, expect, test } from '@jest/globals';
import { pairs } from './pairs.js';
import { coarseEdits, labelsOf } from './support.js';

describe.each(Object.entries(pairs))('%s', (_, cases) => {
  test.each(cases)('%s → %s', (left, right, labels) => {
    expect(labelsOf(left, right)).toEqual(labels);
  });

  test.each(cases)('in one edit: %s → %s', (left, right, labels) => {
    expect(labelsOf(left, right, coarseEdits(left, right))).toEqual(labels);
  });
});
