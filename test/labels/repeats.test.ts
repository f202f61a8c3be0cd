import { expect, test } from '@jest/globals';
import { spareLeftOut } from '../../src/labels/repeats.js';
import type { Label } from '../../src/model.js';
import { documentOf, replace } from '../render/values.js';

const lead = 'Dockers at Halsund are to strike for three days from Friday, their union said.';
const left = documentOf('a', [lead]);

function labelsOf(copies: readonly [string, string], ...edits: readonly (readonly [string, string, Label])[]): (readonly Label[])[] {
  const right = documentOf('b', copies);
  const units = { left: left.blocks.map(unit), right: right.blocks.map(unit) };
  const found = spareLeftOut(
    edits.map(([from, to, label]) => replace([left, right], from, to, [label])),
    units,
  );
  return found.map(({ labels }) => labels);
}

const unit = ({ index, start, end }: { index: number; start: number; end: number }) => ({ block: index, start, end });
const short = 'Dockers at Halsund are to strike.';

test('what a caption leaves out of the lead changed nowhere', () => {
  expect(labelsOf([short, lead], ['strike< for three days from Friday, their union said>.', 'strike<>.', 'number'])).toEqual([['wording']]);
  const four = lead.replace('three', 'four');
  const told = labelsOf(
    [short, four],
    ['strike< for three days from Friday, their union said>.', 'strike<>.', 'number'],
    ['for <three> days', 'for <four> days', 'number'],
  );
  expect(told).toEqual([['wording'], ['number']]);
});

test('another figure in the caption stays one', () => {
  const other = lead.replace('three', 'four');
  expect(labelsOf([other, lead], ['for <three> days', 'for <four> days', 'number'])).toEqual([['number']]);
});

test('what every copy leaves out is gone', () => {
  const out = ['strike< for three days from Friday, their union said>.', 'number'] as const;
  const told = labelsOf([short, `${short} Again.`], [out[0], 'strike<>.', out[1]], [out[0], 'strike<>. Again', out[1]]);
  expect(told).toEqual([['number'], ['number']]);
});

test.each([
  ['(Photo: Central Wire)', 'wording'],
  ['(Ben Moe/CW)', 'wording'],
  ['/CENTRAL WIRE', 'wording'],
  ['They number 400', 'number'],
])('who took the picture is no news: %s', (credit, label) => {
  const copy = `${lead} ${credit}.`;
  expect(labelsOf([copy, lead], ['their union said.<>', `union said. <${credit}>.`, 'number'])).toEqual([[label]]);
});
