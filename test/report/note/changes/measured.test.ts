import { expect, test } from '@jest/globals';
import type { Label, RatedEdit } from '../../../../src/model.js';
import { changeWords } from '../../../../src/report/note/changes/change-words.js';
import { withMeasures } from '../../../../src/report/note/changes/measured.js';
import { documentOf, replace } from '../../../render/values.js';

const rated = (before: string, after: string, from: string, to: string, labels: readonly Label[], severity: RatedEdit['severity'] = 3) => ({
  ...replace([documentOf('a', [before]), documentOf('b', [after])], from, to, labels),
  severity,
});

test.each([
  ['jailed for <30> years', 'jailed for <20> years', 'with "20 years" for "30 years"'],
  ['about $<21> million', 'about $<12> million', 'with "$12 million" for "$21 million"'],
  ['on Aug. <1>.', 'on Aug. <11>.', 'with "Aug. 11" for "Aug. 1"'],
  ['a <2>% tax', 'a <3>% tax', 'with "3%" for "2%"'],
  ['in <1968> and later', 'in <1986> and later', 'with "1986" for "1968"'],
  ['lost <5> short tons', 'lost <9> short tons', 'with "9 short tons" for "5 short tons"'],
  ['killed <4> men', 'killed <6> women', 'with "6" for "4"'],
])('%s → %s', (left, right, words) => {
  const [before, after] = [left, right].map((text) => text.replace(/[<>]/g, '')) as [string, string];
  const edit = rated(before, after, left, right, ['number']);
  expect(changeWords(withMeasures([edit], { left: before, right: after }))).toBe(` ${words}`);
});

test('marks that came or went are named and not quoted', () => {
  const edit = rated('was "fair" to all', 'was fair to all', 'was <">', 'was <>', ['quote']);
  expect(changeWords([edit])).toBe(', quotation marks dropped');
});

test('what went and came in the same words only moved', () => {
  const [left, right] = ['Alden said it.', 'said Alden it.'];
  const edits = [
    rated(left, right, '<>Alden', '<said >Alden', ['attribution']),
    rated(left, right, 'Alden <said >it', 'Alden <>it', ['attribution']),
  ];
  expect(changeWords(edits)).toBe(', attribution moved');
});
