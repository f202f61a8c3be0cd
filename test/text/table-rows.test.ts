import { expect, test } from '@jest/globals';
import { isFigure, isTableRow, subjectOfRow } from '../../src/text/table-rows.js';
import { cpuTime } from '../support/cpu.js';

test.each([
  ['5. Torrel City Wanderers 8 3 3 2 9 9 12', 'Torrel City Wanderers'],
  ['3 Canada 6 7 5 18', 'Canada'],
  ['Labour 44 (+6)', 'Labour'],
  ['United States 5 3 4', 'United States'],
])('a row of a table and what it is about: %s', (text, subject) => {
  expect(isTableRow(text)).toBe(true);
  expect(subjectOfRow(text)).toBe(subject);
});

test.each(['Two killed in fire', 'Bridge closed for 5 days after 2 fires', 'He won 6-4 6-2.', '14:32', ''])('no row: %s', (text) => {
  expect(isTableRow(text)).toBe(false);
});

test('a hundred thousand digits with a letter among them take little time', () => {
  expect(cpuTime(() => isFigure(`${'7'.repeat(50_000)}q${'7'.repeat(50_000)}`))).toBeLessThan(500);
});

test('figures with their signs, and nothing that has letters', () => {
  expect(['8', '-3', '+6', '4,112.36', '5%', '7½'].map(isFigure)).toEqual([true, true, true, true, true, true]);
  expect(['', '9C', 'two', '8 9', 'at 8'].map(isFigure)).toEqual([false, false, false, false, false]);
});
