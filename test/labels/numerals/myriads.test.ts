import { expect, test } from '@jest/globals';
import { atomsOf } from '../../../src/labels/atoms/index.js';

test.each([
  ['1億5千万', '#150000000'],
  ['1억 5천만', '#150000000'],
  ['1만2천', '#12000'],
  ['3.5万', '#35000'],
  ['0万', '#0'],
  ['1万0千', '#10000'],
])('%s is %s', (text, value) => {
  expect(atomsOf({ text, start: 0 })[0]?.value).toBe(value);
});
