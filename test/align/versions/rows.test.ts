import { expect, test } from '@jest/globals';
import { aligned, graf, type Part, told } from '../support.js';

test.each<[what: string, left: Part[], right: Part[], told: string[]]>([
  [
    'rows about one thing, though all their figures changed',
    ['1 Norway 9 5 4 18', '2 Estrava 5 2 6 13', '3 Canada 4 7 5 16'],
    ['1 Canada 6 8 7 21', '2 Norway 9 5 4 18', '3 Estrava 5 3 6 14'],
    ['0~1', '1~2', '2~0 moved'],
  ],
  ['a row with its change in brackets', [graf(1), 'Conservatives 38 (-9)'], [graf(1), 'Conservatives 36 (-11)'], ['0=0', '1~1']],
  [
    'several rows about one thing in their order',
    ['Lisse 4 5', 'Tarn 6 7', graf(1), 'Lisse 8 9', 'Tarn 10 11'],
    ['Lisse 5 4', 'Tarn 7 6', graf(1), 'Lisse 9 8', 'Tarn 11 10'],
    ['0~0', '1~1', '2=2', '3~3', '4~4'],
  ],
  ['no row that one side has once more', ['Lisse 4 5'], ['Lisse 8 9', 'Lisse 6 7'], []],
  ['no hour', [graf(1), '14:32 GMT'], ['15:47 GMT', graf(1)], ['0=1']],
  ['no part of a text', ['Round 14', graf(1)], [graf(1), 'Round 15'], ['1=0']],
])('%s', (_, left, right, links) => {
  expect(told(aligned(left, right))).toEqual(links);
  expect(aligned(right, left).links).toHaveLength(links.length);
});

test('at a threshold of 1 only what is the same to the letter', () => {
  expect(told(aligned(['Lisse 4 5', graf(1)], ['Lisse 8 9', graf(1)], { threshold: 1 }))).toEqual(['1=1']);
});
