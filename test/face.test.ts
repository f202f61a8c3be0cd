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
    'expectationsOf',
    'figuresOf',
    'formats',
    'hold',
    'holdFamilies',
    'joinRules',
    'joinSteps',
    'labelTable',
    'load',
    'nearDuplicates',
    'parseBaseline',
    'readManifest',
    'readRules',
    'renderers',
    'reportThresholds',
    'sharedShingles',
    'stateOf',
    'thresholds',
    'verdictOf',
    'verdictRenderers',
    'version',
    'writeBaseline',
  ]);
});
