import { expect, test } from '@jest/globals';
import { whatDiffers } from '../../src/text/templates.js';

test.each([
  [3, 4, 1, 2, '3 of 4 figures and 1 of 2 names differ'],
  [0, 4, 1, 2, '1 of 2 names differs'],
  [2, 2, 0, 1, '2 of 2 figures differ'],
])('%d of %d figures, %d of %d names', (figures, ofFigures, names, ofNames, said) => {
  expect(whatDiffers({ figures: { differ: figures, of: ofFigures }, names: { differ: names, of: ofNames }, changes: [] })).toBe(said);
});
