import { expect, test } from '@jest/globals';
import type { Threshold } from '../../src/model.js';
import { reportThresholds } from '../../src/report/options.js';

test.each(Object.entries<Threshold>(reportThresholds))('%s lies in its range and has a reason', (_, { default: usual, range, because }) => {
  expect(usual).toBeGreaterThanOrEqual(range[0]);
  expect(usual).toBeLessThanOrEqual(range[1]);
  expect(because.length).toBeGreaterThan(20);
});
