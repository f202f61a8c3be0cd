import { expect, test } from '@jest/globals';
import * as face from '../src/index.js';

test('the library offers these names and no others', () => {
  expect(Object.keys(face).sort()).toEqual(['Trouble', 'compare', 'formats', 'load', 'renderers', 'thresholds', 'version']);
});
