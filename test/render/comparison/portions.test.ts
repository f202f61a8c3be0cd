import { expect, test } from '@jest/globals';
import { portionsOf, together } from '../../../src/render/comparison/portions.js';

test('pieces are put together to portions of some length, in their order', () => {
  const pieces = Array.from({ length: 10_000 }, (_, k) => `graf ${k}, `);
  const portions = [...portionsOf(pieces)];
  expect(portions.join('')).toBe(pieces.join(''));
  expect(portions.length).toBeGreaterThan(2);
  expect(portions.length).toBeLessThan(20);
});

test('a long piece is a portion of its own, and nothing is none', () => {
  const long = 'x'.repeat(200_000);
  expect([...portionsOf(['a', long, 'b'])]).toEqual([`a${long}`, 'b']);
  expect([...portionsOf([])]).toEqual([]);
  expect([...portionsOf(['', ''])]).toEqual([]);
});

test('a portion is handed over before the next is made', () => {
  const asked: number[] = [];
  const pieces = function* () {
    for (let k = 0; k < 9; k++) {
      asked.push(k);
      yield 'x'.repeat(100_000);
    }
  };
  const portions = portionsOf(pieces());
  portions.next();
  expect(asked).toEqual([0]);
});

test('the whole is what the pieces make', () => {
  expect(together(['{', '"a": ', '1}'])).toBe('{"a": 1}');
  expect(together([])).toBe('');
});
