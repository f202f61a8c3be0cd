import { expect, test } from '@jest/globals';
import * as face from '../src/index.js';

test('the library offers these names and no others', () => {
  expect(Object.keys(face).sort()).toEqual([
    'BatchReader',
    'Corpus',
    'Pairs',
    'Trouble',
    'compare',
    'dedupeThresholds',
    'figuresOf',
    'formats',
    'joinSteps',
    'load',
    'nearDuplicates',
    'renderers',
    'sharedShingles',
    'thresholds',
    'version',
  ]);
});
