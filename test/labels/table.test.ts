import { expect, test } from '@jest/globals';
import { labelTable } from '../../src/labels/table.js';
import { labelsOf } from './support.js';

const side = (example: string, drop: RegExp, keep: RegExp) => example.replace(drop, '').replace(keep, '$1');

test.each(labelTable)('the example of $label bears it: $example', ({ label, example }) => {
  const left = side(example, /\{\+.*?\+\}/g, /\[-(.*?)-\]/g);
  const right = side(example, /\[-.*?-\]/g, /\{\+(.*?)\+\}/g);
  expect(labelsOf(left, right)).toEqual([label]);
});

test('the table has every label once, the gravest first', () => {
  const severities = labelTable.map(({ severity }) => severity);
  expect(new Set(labelTable.map(({ label }) => label)).size).toBe(14);
  expect(severities).toEqual([...severities].sort((a, b) => b - a));
});
